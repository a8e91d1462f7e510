"""Whether the content files are good right now, looked up cheaply while nothing changes."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.curation.loading import read_sound_content
from app.curation.problems import ContentError, Problem
from app.curation.source_files import show_path

Fingerprint = tuple[tuple[str, int, int], ...]
"""Path, time of change and size of each file."""


@dataclass(frozen=True)
class ContentHealth:
    """`problem` is for curators: it names a file and a line, which no public page may show."""

    problem: Problem | None = None

    @property
    def status(self) -> str:
        return "degraded" if self.problem else "ok"


def content_health(folder: Path, organizations: Collection[str] = ()) -> ContentHealth:
    """Judge the files; `organizations` are those the store holds, so that each has its file."""
    try:
        found = judge(folder, take_fingerprint(folder))
        return found if found.problem else find_missing(folder, organizations)
    except OSError as error:
        return refuse(folder, error)


def take_fingerprint(folder: Path) -> Fingerprint:
    files = sorted(path for path in folder.rglob("*") if path.suffix in {".yaml", ".csv"})
    return tuple(look_at(path) for path in files)


def look_at(path: Path) -> tuple[str, int, int]:
    try:
        stat = path.stat()
    except OSError:
        # Taken away since the folder was listed, or a link that leads nowhere.
        return str(path), 0, 0
    return str(path), stat.st_mtime_ns, stat.st_size


@lru_cache(maxsize=8)
def judge(folder: Path, fingerprint: Fingerprint) -> ContentHealth:  # noqa: ARG001  # the cache's key
    try:
        read_sound_content(folder)
    except ContentError as error:
        return ContentHealth(error.first)
    except Exception as error:
        # Files can be wrong in ways nobody thought of; none of them may end the site's looking.
        return refuse(folder, error)
    return ContentHealth()


def refuse(folder: Path, error: Exception) -> ContentHealth:
    message = f"cannot be read: {type(error).__name__}"
    return ContentHealth(Problem(show_path(folder), 1, "", message))


def find_missing(folder: Path, organizations: Collection[str]) -> ContentHealth:
    present = {path.stem for path in (folder / "organizations").glob("*.yaml")}
    missing = sorted(set(organizations) - present)
    if not missing:
        return ContentHealth()
    file = show_path(folder / "organizations" / f"{missing[0]}.yaml")
    return ContentHealth(Problem(file, 1, "", "the file is missing, but the store holds it"))
