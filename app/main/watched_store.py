"""The store of a running site: opened when it can be, looked at again and again, never trusted."""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from app.curation.loading import load_if_empty
from app.domain.catalog import Catalog
from app.errors import NoContentError, StoreAwayError
from app.main.failures import describe
from app.store import database
from app.store.catalog import content_version, load_catalog
from app.store.database import (
    DamagedStoreError,
    begin_read,
    begin_write,
    open_database,
    refuse_damaged,
)
from app.store.migrating import migrate, refuse_incomplete
from app.store.sqlite_file import OpenedFile, fold_log

logger = logging.getLogger("app.content")

SPOKEN = (DamagedStoreError, NoContentError)
"""What these say is meant to be read; the words of other errors may hold values."""


class StoreError(Exception):
    """The store is of no use right now; the message says why, without values."""


class WatchedStore:
    """`version` is the content last read from it as a whole; None while it is of no use.

    Saved plans are written by many threads, one after the other: while somebody writes, nobody
    folds the log of SQLite into its file.
    """

    def __init__(self, database_url: str, folder: Path) -> None:
        self.database_url = database_url
        self.folder = folder
        self.engine: Engine | None = None
        self.file: OpenedFile | None = None
        self.version: str | None = None
        self.turn = Lock()
        self.has_written = False

    def read_newer(self) -> Catalog | None:
        """Return content that was not read before, or raise StoreError; the next look begins anew.

        A store can be damaged in more ways than anybody can list, so all of them end here.
        """
        try:
            return self.look()
        except Exception as error:
            self.close()
            raise StoreError(say(error)) from error

    def look(self) -> Catalog | None:
        if self.file and self.file.has_changed():
            # Its connections may remember what is no longer there.
            self.close()
        engine = self.engine or self.open()
        refuse_incomplete(engine)
        self.tidy(engine)
        if self.version and content_version(engine) == self.version:
            return None
        catalog = load_catalog(engine)
        self.version = catalog.version
        return catalog

    def open(self) -> Engine:
        self.engine = open_database(self.database_url, watched=True)
        refuse_damaged(self.engine)
        migrate(self.engine)
        refuse_incomplete(self.engine)
        load_if_empty(self.engine, self.folder)
        self.file = OpenedFile(self.engine)
        return self.engine

    def tidy(self, engine: Engine) -> None:
        """Fold the log into the file when it is long, or once nobody writes any more, and know the
        file again afterwards. What was deleted lies in the log until then; what only was loaded may
        stay there, to heal the file."""
        if self.file and (self.has_written_at_rest() or self.file.has_long_log()):
            with self.turn:
                fold_log(engine)
                self.file = OpenedFile(engine)
                self.has_written = False

    def has_written_at_rest(self) -> bool:
        return self.has_written and self.file is not None and self.file.has_log_at_rest()

    def reading(self) -> AbstractContextManager[Connection]:
        return self.begin(begin_read)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a transaction, or raise StoreAwayError after 5 seconds at most: half of them for
        one's turn, half for whoever else has the store."""
        if not self.turn.acquire(timeout=database.BUSY_TIMEOUT_MS / 2000):
            raise StoreAwayError
        try:
            self.has_written = True
            with self.begin(begin_write) as connection:
                yield connection
        finally:
            self.turn.release()

    @contextmanager
    def begin(
        self, how: Callable[[Engine], AbstractContextManager[Connection]]
    ) -> Iterator[Connection]:
        """What was written into a file that is no longer there is not written."""
        engine, file = self.engine, self.file
        if engine is None or file is None or file.has_changed():
            raise StoreAwayError
        try:
            with how(engine) as connection:
                yield connection
        except SQLAlchemyError as error:
            logger.error("A saved plan could not be read or written: %s", describe(error))
            raise StoreAwayError from error
        if file.is_another():
            raise StoreAwayError

    def close(self) -> None:
        engine, file = self.engine, self.file
        self.engine = self.file = self.version = None
        if engine:
            engine.dispose()
        if file and file.is_another():
            logger.warning("The file of the store was taken away or replaced.")
            file.remove_stale_log()

    def answers(self) -> bool:
        """Tell whether it holds what was last read from it, and nobody laid hands on its file."""
        engine, file, version = self.engine, self.file, self.version
        if engine is None or file is None or version is None or file.has_changed():
            return False
        try:
            refuse_incomplete(engine)
            return content_version(engine) == version
        except Exception:
            return False


def say(error: Exception) -> str:
    return str(error) if isinstance(error, SPOKEN) else describe(error)
