"""Bringing the schema of a store up to date, in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect

from app.models import METADATA
from app.store.database import DamagedStoreError, begin_write, lock_content

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"


def migrate(engine: Engine, revision: str = "head") -> None:
    """Upgrade, or do nothing: also when a newer version of the site has been here already."""
    with begin_write(engine) as connection:
        lock_content(connection)
        if not is_newer_than_us(connection):
            command.upgrade(configure(connection), revision)


def downgrade(engine: Engine, revision: str = "base") -> None:
    with begin_write(engine) as connection:
        lock_content(connection)
        command.downgrade(configure(connection), revision)


def configure(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def is_newer_than_us(connection: Connection) -> bool:
    """Tell whether the store has a revision unknown here, as during a deploy (fault X21)."""
    current = MigrationContext.configure(connection).get_current_revision()
    known = {each.revision for each in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}
    return current is not None and current not in known


def refuse_incomplete(engine: Engine) -> None:
    """Raise DamagedStoreError when a table is gone: no migration brings it back."""
    missing = sorted(METADATA.tables.keys() - set(inspect(engine).get_table_names()))
    if missing:
        raise DamagedStoreError(
            f"The store has lost its table {missing[0]}. "
            "Put a backup in its place, or move it away: the content is loaded from its files."
        )
