"""The content at run time: a snapshot in memory, swapped when the store holds a newer one."""

import gc
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.curation.loading import read_catalog
from app.curation.problems import Problem
from app.curation.state import content_health
from app.domain.catalog import Catalog
from app.main.watched_store import StoreError, WatchedStore
from app.routes.site import Health

logger = logging.getLogger("app.content")
TURN_SECONDS = 0.0005


class StoredContent:
    """Serves the last good content, whatever becomes of the store and of the files."""

    def __init__(self, database_url: str, folder: Path) -> None:
        self.store = WatchedStore(database_url, folder)
        self.folder = folder
        self.held: Catalog | None = None
        self.told: dict[str, str] = {}

    def catalog(self) -> Catalog | None:
        return self.held

    def start(self) -> None:
        self.look_at_store()
        # Reading the files takes longer than all else: at the start only where they are needed.
        if self.held is None:
            self.look_at_files()

    def stop(self) -> None:
        self.store.close()

    def refresh(self) -> None:
        self.look_at_store()
        self.look_at_files()

    def look_at_store(self) -> None:
        """Take up what a curator published; a store that is of no use changes nothing."""
        with uncollected(), in_small_turns():
            try:
                newer = self.store.read_newer()
            except StoreError as error:
                self.tell("The store cannot be used", str(error))
                return
            self.tell("The store cannot be used", "")
            if newer:
                self.swap(newer)

    def look_at_files(self) -> None:
        """Say what is wrong with them; serve them where there is nothing else."""
        problem = self.judge_files()
        self.tell("The content files are damaged", str(problem or ""))
        if self.held is None and problem is None:
            self.swap(read_catalog(self.folder))

    def judge_files(self) -> Problem | None:
        held = (self.held.organizations, self.held.guides) if self.held else ()
        return content_health(self.folder, *held).problem

    def tell(self, trouble: str, details: str) -> None:
        """Write a line when something changed, not at every look."""
        before = self.told.get(trouble, "")
        self.told[trouble] = details
        if details and details != before:
            logger.error("%s: %s", trouble, details)
        elif before and not details:
            logger.info("No longer so: %s", trouble)

    def swap(self, catalog: Catalog) -> None:
        self.held = catalog
        # It lives until the next swap: the collector need not look at it again. Nor at once: to
        # look through a large catalog stops every page for seconds.
        gc.freeze()

    def health(self) -> Health:
        if self.held is None:
            return Health.DOWN
        is_good = self.judge_files() is None and self.store.answers()
        return Health.OK if is_good else Health.DEGRADED


@contextmanager
def in_small_turns() -> Iterator[None]:
    """Load in turns of half a millisecond with the threads that make pages, in place of Python's 5:
    each row that is read waits for a turn (benchmarks/swapping.py)."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(TURN_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


@contextmanager
def uncollected() -> Iterator[None]:
    """Load without the collector: it would look through all that is there so far again and again,
    and each time stop every page. What is loaded refers to nothing that refers back to it."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
