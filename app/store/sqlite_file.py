"""The SQLite file behind a store: whether it is still the one that was opened."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

LOG, INDEX_OF_LOG = "-wal", "-shm"
LONG_LOG = 4 * 1024 * 1024
"""Bytes after which a log is folded in; about when SQLite itself would."""


@dataclass(frozen=True)
class Stamp:
    """Which file stands somewhere, and how it was when last written."""

    identity: tuple[int, int]
    written: int
    size: int


class OpenedFile:
    """Remembers the file of a store as it was; a store that has none never changes."""

    def __init__(self, engine: Engine) -> None:
        self.path = find_path(engine)
        self.stamp = take_stamp(self.path)
        self.log = take_stamp(beside(self.path, LOG))

    def has_changed(self) -> bool:
        return take_stamp(self.path) != self.stamp

    def is_another(self) -> bool:
        return identity_of(take_stamp(self.path)) != identity_of(self.stamp)

    def has_long_log(self) -> bool:
        log = take_stamp(beside(self.path, LOG))
        return log is not None and log.size > LONG_LOG

    def has_log_at_rest(self) -> bool:
        """Tell whether something lies in the log and nobody wrote since this was last asked."""
        before, self.log = self.log, take_stamp(beside(self.path, LOG))
        return self.log is not None and self.log.size > 0 and self.log == before

    def remove_stale_log(self) -> None:
        """Take away the log of a file that is gone, once all its connections are closed.

        SQLite would play it into the file that stands there now, and undo what was put in place.
        """
        log = beside(self.path, LOG)
        if self.log and identity_of(take_stamp(log)) == self.log.identity:
            for each in (log, beside(self.path, INDEX_OF_LOG)):
                if each:
                    each.unlink(missing_ok=True)


def fold_log(engine: Engine) -> None:
    """Bring what the log holds into the file; nobody may be writing."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def find_path(engine: Engine) -> Path | None:
    name = engine.url.database if engine.dialect.name == "sqlite" else None
    return Path(name) if name and name != ":memory:" else None


def beside(path: Path | None, ending: str) -> Path | None:
    return path and path.with_name(path.name + ending)


def take_stamp(path: Path | None) -> Stamp | None:
    try:
        found = path.stat() if path else None
    except OSError:
        return None
    return found and Stamp((found.st_dev, found.st_ino), found.st_mtime_ns, found.st_size)


def identity_of(stamp: Stamp | None) -> tuple[int, int] | None:
    return stamp.identity if stamp else None
