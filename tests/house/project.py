"""The project's own files, as the tests that keep the house rules read them."""

import os
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IGNORED = [".git", *(ROOT / ".gitignore").read_text().split()]


def list_files() -> list[Path]:
    """Return every file that is or could be committed, relative to the project."""
    return sorted(path for path in walk() if not is_ignored(path))


def walk() -> Iterator[Path]:
    for folder, folders, files in os.walk(ROOT):
        here = Path(folder).relative_to(ROOT)
        folders[:] = [each for each in folders if not is_ignored(here / each)]
        yield from (here / file for file in files)


def is_ignored(path: Path) -> bool:
    return any(
        fnmatch(str(path) if pattern.startswith("/") else path.name, pattern.strip("/"))
        for pattern in IGNORED
    )


def list_code(*folders: str) -> list[Path]:
    return [path for path in list_files() if path.suffix == ".py" and path.parts[0] in folders]


def list_templates() -> list[Path]:
    return [path for path in list_files() if path.match("app/templates/**/*.html")]


def list_documents() -> list[Path]:
    return [path for path in list_files() if path.suffix == ".md"]


def read(path: Path | str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def read_texts() -> dict[Path, str]:
    """Return what every file says, but for pictures and other bytes."""
    texts = {}
    for path in list_files():
        content = (ROOT / path).read_bytes()
        if b"\0" not in content:
            texts[path] = content.decode("utf-8")
    return texts
