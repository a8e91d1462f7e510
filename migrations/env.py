"""What Alembic needs to know: our tables, and the connection that `migrate` gives."""

from alembic import context
from sqlalchemy import Connection

from app.models import METADATA
from app.settings import read_settings
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
    with begin_write(open_database(read_settings().database)) as own:
        run(own)
