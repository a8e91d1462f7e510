"""What Alembic needs to know: our tables, and the connection that `migrate` gives."""

import os

from alembic import context
from sqlalchemy import Connection

from app.models import METADATA
from app.store.database import begin_write, open_database


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=connection.dialect.name == "sqlite",
        # One transaction for all steps: a half-done migration leaves nothing behind.
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    url = os.environ.get("DATABASE_URL", "sqlite:///data/site.db")
    with begin_write(open_database(url)) as own:
        run(own)
