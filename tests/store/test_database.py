import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from app.models import METADATA
from app.store import database
from app.store.database import (
    DamagedStoreError,
    begin_write,
    open_database,
    prepare_sqlite,
    refuse_damaged,
)
from app.store.migrating import migrate


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "site.sqlite"


@pytest.fixture
def sqlite(file: Path):
    engine = open_database(f"sqlite:///{file}")
    yield engine
    engine.dispose()


def ask(engine: Engine, question: str) -> object:
    with engine.connect() as connection:
        return connection.execute(text(question)).scalar()


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [("journal_mode", "wal"), ("busy_timeout", 5000), ("foreign_keys", 1)],
)
def test_sqlite_keeps_the_house_rules(sqlite, pragma, expected):
    assert ask(sqlite, f"PRAGMA {pragma}") == expected


def test_sqlite_maps_no_file_into_memory(sqlite):
    # None where SQLite was built without it.
    assert ask(sqlite, "PRAGMA mmap_size") in {0, None}


@pytest.mark.parametrize(
    ("single_writer", "pages"),
    [pytest.param(True, 1000, id="the server"), pytest.param(False, 0, id="a command beside it")],
)
def test_an_old_sqlite_lets_only_the_server_checkpoint(single_writer, pages):
    connection = sqlite3.connect(":memory:")

    prepare_sqlite(connection, may_checkpoint=single_writer)

    assert connection.execute("PRAGMA wal_autocheckpoint").fetchone() == (pages,)
    connection.close()


def test_who_watches_the_file_folds_its_log_and_waits_half_as_long(file):
    engine = open_database(f"sqlite:///{file}", watched=True)

    assert ask(engine, "PRAGMA wal_autocheckpoint") == 0
    assert ask(engine, "PRAGMA busy_timeout") == 2500
    engine.dispose()


def test_a_write_takes_the_lock_when_it_begins(sqlite, file):
    migrate(sqlite)
    other = sqlite3.connect(file, timeout=0, isolation_level=None)

    with begin_write(sqlite), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_x3_a_write_that_waited_in_vain_gives_up(sqlite, file, monkeypatch):
    # Five seconds are the rule, as tested above; nobody needs to wait them out here.
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 1)
    migrate(sqlite)
    other = sqlite3.connect(file, timeout=0, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(OperationalError, match="locked"), begin_write(sqlite):
        pass
    other.close()


def test_reading_goes_on_while_another_writes(sqlite, file):
    migrate(sqlite)
    other = sqlite3.connect(file, timeout=0, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    assert ask(sqlite, "SELECT count(*) FROM service") == 0
    other.close()


def test_what_fails_in_a_write_is_undone_as_a_whole(store):
    row = {"id": "a", "name": "A", "status": "", "website": None, "edited_on_site": False}
    table = METADATA.tables["organization"]

    def write_half():
        with begin_write(store) as connection:
            connection.execute(table.insert(), row)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()

    assert ask(store, "SELECT count(*) FROM organization") == 0


def test_x4_a_damaged_file_is_refused_with_a_clear_line(sqlite, file):
    migrate(sqlite)
    sqlite.dispose()
    with file.open("r+b") as pages:
        pages.seek(4096)
        pages.write(b"\xff" * 8192)

    with pytest.raises(DamagedStoreError, match=r"site\.sqlite is damaged .* Move it away"):
        refuse_damaged(sqlite)


def test_x4_a_file_that_is_no_database_is_refused_with_a_clear_line(sqlite, file):
    file.write_bytes(b"this is a letter, not a database" * 300)

    with pytest.raises(DamagedStoreError, match="not a database"):
        refuse_damaged(sqlite)


def test_x4_a_file_that_was_taken_away_is_made_again(sqlite, file):
    migrate(sqlite)
    sqlite.dispose()
    file.unlink()

    migrate(sqlite)

    refuse_damaged(sqlite)
    assert ask(sqlite, "SELECT count(*) FROM service") == 0


@pytest.mark.postgresql
def test_x20_postgresql_notices_dead_connections_and_waits_only_so_long(server):
    engine = open_database(server)

    assert ask(engine, "SHOW statement_timeout") == "5s"
    with engine.connect() as connection:
        own = connection.execute(text("SELECT pg_backend_pid()")).scalar()
    other = open_database(server)
    ask(other, f"SELECT pg_terminate_backend({own})")
    other.dispose()
    assert ask(engine, "SELECT 1") == 1
    engine.dispose()


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_any_usual_name_of_postgresql_is_taken(scheme):
    engine = open_database(f"{scheme}://site@localhost/site")

    assert engine.url.drivername == "postgresql+psycopg"
