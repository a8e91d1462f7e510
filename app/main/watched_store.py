"""The store of a running site: opened when it can be, looked at again and again, never trusted."""

import logging
from pathlib import Path

from sqlalchemy import Engine

from app.curation.loading import load_if_empty
from app.domain.catalog import Catalog
from app.errors import NoContentError
from app.main.failures import describe
from app.store.catalog import content_version, load_catalog
from app.store.database import DamagedStoreError, open_database, refuse_damaged
from app.store.migrating import migrate, refuse_incomplete
from app.store.sqlite_file import OpenedFile

logger = logging.getLogger("app.content")

SPOKEN = (DamagedStoreError, NoContentError)
"""What these say is meant to be read; the words of other errors may hold values."""


class StoreError(Exception):
    """The store is of no use right now; the message says why, without values."""


class WatchedStore:
    """`version` is the content last read from it as a whole; None while it is of no use."""

    def __init__(self, database_url: str, folder: Path) -> None:
        self.database_url = database_url
        self.folder = folder
        self.engine: Engine | None = None
        self.file: OpenedFile | None = None
        self.version: str | None = None

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
        if self.version and content_version(engine) == self.version:
            return None
        catalog = load_catalog(engine)
        self.version = catalog.version
        return catalog

    def open(self) -> Engine:
        self.engine = open_database(self.database_url)
        refuse_damaged(self.engine)
        migrate(self.engine)
        refuse_incomplete(self.engine)
        load_if_empty(self.engine, self.folder)
        self.file = OpenedFile(self.engine)
        return self.engine

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
