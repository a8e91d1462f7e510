"""The content at run time: a snapshot in memory, swapped when the store holds a newer one."""

import gc
import logging
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from app.curation.loading import load_if_empty, read_catalog
from app.curation.problems import ContentError
from app.curation.state import content_health
from app.domain.catalog import Catalog
from app.errors import NoContentError
from app.routes.site import Health
from app.store.catalog import content_version, load_catalog
from app.store.database import DamagedStoreError, open_database, refuse_damaged
from app.store.migrating import migrate

logger = logging.getLogger("app.content")

STORE_FAULTS = (SQLAlchemyError, DamagedStoreError, NoContentError, OSError)


class StoredContent:
    """Serves the last good content, whatever becomes of the store and of the files."""

    def __init__(self, database_url: str, folder: Path) -> None:
        self.database_url = database_url
        self.folder = folder
        self.engine: Engine | None = None
        self.is_ready = False
        self.held: Catalog | None = None

    def catalog(self) -> Catalog | None:
        return self.held

    def start(self) -> None:
        self.refresh()
        if self.held is None:
            self.held = read_files(self.folder)

    def stop(self) -> None:
        if self.engine:
            self.engine.dispose()

    def refresh(self) -> None:
        """Take up what a curator published; a store that does not answer changes nothing."""
        try:
            engine = self.engine or open_database(self.database_url)
            self.engine = engine
            if not self.is_ready:
                prepare_store(engine, self.folder)
            if content_version(engine) != self.version:
                self.swap(load_catalog(engine))
            self.is_ready = self.held is not None
        except STORE_FAULTS as error:
            # The next look begins anew: a file that was taken away is made again.
            self.is_ready = False
            logger.error("The store cannot be read: %s", describe(error))

    def swap(self, catalog: Catalog) -> None:
        self.held = catalog
        # It lives until the next swap: the collector need not look at it again.
        gc.collect()
        gc.freeze()

    def health(self) -> Health:
        if self.held is None:
            return Health.DOWN
        files = content_health(self.folder, self.held.organizations, self.held.guides)
        is_good = files.problem is None and self.store_answers()
        return Health.OK if is_good else Health.DEGRADED

    def store_answers(self) -> bool:
        try:
            return self.engine is not None and content_version(self.engine) == self.version
        except STORE_FAULTS:
            return False

    @property
    def version(self) -> str | None:
        return self.held.version if self.held else None


def prepare_store(engine: Engine, folder: Path) -> None:
    refuse_damaged(engine)
    migrate(engine)
    load_if_empty(engine, folder)


def read_files(folder: Path) -> Catalog | None:
    """Return the content that ships, when the store is of no use and the files are good."""
    try:
        return read_catalog(folder)
    except ContentError as error:
        logger.error("The content files are damaged too: %s", error.first)
        return None


def describe(error: Exception) -> str:
    return str(error) if isinstance(error, DamagedStoreError) else type(error).__name__
