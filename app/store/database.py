"""Opening the store: a SQLite file, or PostgreSQL, each with the limits it needs."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

WRITES = {"writes": True}
BUSY_TIMEOUT_MS = 5000
CONNECT_TIMEOUT_S = 3
STATEMENT_TIMEOUT_MS = 5000
# Before this version two connections that write and checkpoint at once may damage the log.
SAFE_CHECKPOINTS = (3, 51, 3)


class DamagedStoreError(Exception):
    """The database file cannot be read; the message says what to do."""


def open_database(url: str, *, single_writer: bool = True, watched: bool = False) -> Engine:
    """Return an engine. `single_writer` is False for a command run beside the server; who has the
    file `watched` folds its log in when it suits, so that no other hand is taken for ours."""
    address = with_driver(make_url(url))
    if address.get_backend_name() == "sqlite":
        return open_sqlite(address, single_writer=single_writer, watched=watched)
    return create_engine(
        address,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": CONNECT_TIMEOUT_S,
            "options": f"-c statement_timeout={STATEMENT_TIMEOUT_MS}",
        },
    )


def with_driver(address: URL) -> URL:
    """Hosts hand out postgres:// and postgresql://; both mean our driver."""
    if address.drivername in {"postgres", "postgresql"}:
        return address.set(drivername="postgresql+psycopg")
    return address


def open_sqlite(address: URL, *, single_writer: bool, watched: bool) -> Engine:
    in_memory = address.database in {None, "", ":memory:"}
    if in_memory:
        engine = create_engine(
            address, poolclass=StaticPool, connect_args={"check_same_thread": False}
        )
    else:
        Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(address)
    may_checkpoint = single_writer or sqlite3.sqlite_version_info >= SAFE_CHECKPOINTS
    may_checkpoint = may_checkpoint and not watched
    # Who watches waits for its own turn as long again.
    busy = BUSY_TIMEOUT_MS // 2 if watched else BUSY_TIMEOUT_MS

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        prepare_sqlite(connection, may_checkpoint=may_checkpoint, busy=busy)

    event.listen(engine, "begin", begin_sqlite)
    return engine


def prepare_sqlite(
    connection: sqlite3.Connection, *, may_checkpoint: bool, busy: int = BUSY_TIMEOUT_MS
) -> None:
    # We begin transactions ourselves: the driver would begin too late, and never for a schema.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {busy}",
        "journal_mode = WAL",
        "foreign_keys = ON",
        "mmap_size = 0",
        "synchronous = NORMAL",
        # What was deleted is overwritten: a saved plan that was ended is gone from the file too.
        "secure_delete = ON",
        *(() if may_checkpoint else ("wal_autocheckpoint = 0",)),
    ):
        connection.execute(f"PRAGMA {pragma}")


def begin_sqlite(connection: Connection) -> None:
    # A read that turns into a write fails at once, whatever the time-out says.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def begin_write(engine: Engine) -> Iterator[Connection]:
    """Give one transaction that may write: all of it is kept, or nothing."""
    with engine.connect().execution_options(**WRITES) as connection, connection.begin():
        yield connection


@contextmanager
def begin_read(engine: Engine) -> Iterator[Connection]:
    """Give one transaction that only reads."""
    with engine.connect() as connection, connection.begin():
        yield connection


def lock_content(connection: Connection) -> None:
    """Let one process at a time change the schema or the content (SQLite does so by itself)."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(86020)"))


def refuse_damaged(engine: Engine) -> None:
    """Raise DamagedStoreError when a SQLite file does not pass its own check."""
    if engine.dialect.name != "sqlite":
        return
    try:
        with engine.connect() as connection:
            found = connection.execute(text("PRAGMA quick_check(1)")).scalar()
    except DatabaseError as error:
        found = str(error.orig)
    if found != "ok":
        raise DamagedStoreError(
            f"The database file {engine.url.database} is damaged ({one_line(str(found))}). "
            "Move it away and start again: the content is loaded from its files."
        )


def one_line(text: str) -> str:
    return " ".join(text.replace("*", " ").split())
