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


def content_health(
    folder: Path, organizations: Collection[str] = (), guides: Collection[str] = ()
) -> ContentHealth:
    """Judge the files; `organizations` and `guides` are those the store holds: each has a file."""
    held = {f"organizations/{name}.yaml" for name in organizations}
    held |= {f"guides/{name}.yaml" for name in guides}
    try:
        found = judge(folder, take_fingerprint(folder))
        return found if found.problem else find_missing(folder, held)
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


def find_missing(folder: Path, held: Collection[str]) -> ContentHealth:
    missing = sorted(name for name in held if not (folder / name).is_file())
    if not missing:
        return ContentHealth()
    file = show_path(folder / missing[0])
    return ContentHealth(Problem(file, 1, "", "the file is missing, but the store holds it"))
