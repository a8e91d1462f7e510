from datetime import UTC, datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, event, inspect, text

from app.models import METADATA
from app.store.database import DamagedStoreError, begin_write
from app.store.migrating import downgrade, migrate, refuse_incomplete
from app.store.writing import replace_content
from tests.store.small_content import make_small_rows

BOOKKEEPING = {"alembic_version"}


def list_tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def list_names(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return list(connection.scalars(text("SELECT name FROM service ORDER BY name")))


def test_an_empty_database_gets_every_table(empty):
    migrate(empty)

    assert list_tables(empty) == {*METADATA.tables, *BOOKKEEPING}


def test_migrating_twice_changes_nothing(store):
    migrate(store)

    assert list_tables(store) == {*METADATA.tables, *BOOKKEEPING}


def test_the_way_down_leaves_nothing_behind(store):
    downgrade(store)

    assert list_tables(store) == BOOKKEEPING


def test_the_way_down_and_up_again(store):
    downgrade(store)
    migrate(store)

    assert list_tables(store) == {*METADATA.tables, *BOOKKEEPING}


def test_the_way_down_and_up_again_keeps_what_services_are_called(store):
    with begin_write(store) as connection:
        replace_content(connection, make_small_rows(), datetime(2026, 3, 4, tzinfo=UTC))
    before = list_names(store)

    downgrade(store, "0001")
    assert list_names(store) == before
    migrate(store)
    assert list_names(store) == before


def test_migrations_and_models_say_the_same(store):
    with store.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})

        assert compare_metadata(context, METADATA) == []


def test_every_constraint_has_a_name(store):
    found = inspect(store)
    keys = [key for name in METADATA.tables for key in found.get_foreign_keys(name)]

    assert len(keys) > 5
    assert all(key["name"] for key in keys)


def test_x7_a_migration_that_breaks_off_leaves_nothing_and_can_run_again(empty):
    def break_off(conn, cursor, statement, parameters, context, executemany):
        if "CREATE TABLE service " in statement:
            raise RuntimeError("pulled the plug")

    event.listen(empty, "before_cursor_execute", break_off)
    with pytest.raises(RuntimeError, match="pulled the plug"):
        migrate(empty)
    event.remove(empty, "before_cursor_execute", break_off)

    assert list_tables(empty) == set()
    migrate(empty)
    assert list_tables(empty) == {*METADATA.tables, *BOOKKEEPING}


def test_an_older_version_of_the_site_leaves_a_newer_schema_alone(store):
    with begin_write(store) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'from_tomorrow'"))

    migrate(store)

    with store.connect() as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    assert found == "from_tomorrow"


def test_x4_a_store_that_lost_a_table_is_refused_with_a_clear_line(store):
    refuse_incomplete(store)
    with begin_write(store) as connection:
        connection.execute(text("DROP TABLE fact"))

    with pytest.raises(DamagedStoreError, match="lost its table fact"):
        refuse_incomplete(store)
