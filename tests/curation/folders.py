"""Small made-up content in a folder of its own, to be damaged as a test likes."""

import shutil
from pathlib import Path

from app.curation.problems import ContentError

SMALL = Path(__file__).parent / "small"
FILES = sorted(str(path.relative_to(SMALL)) for path in SMALL.rglob("*") if path.is_file())
LEARNING = "organizations/learning-house.yaml"
CHILD_CARE = "organizations/sampleton-child-care.yaml"
GUIDE = "guides/first-steps.yaml"


def copy_small(folder: Path) -> Path:
    shutil.copytree(SMALL, folder)
    return folder


def change(folder: Path, name: str, old: str, new: str) -> None:
    """Replace the first such words in a file, which must be there."""
    text = (folder / name).read_text()
    assert old in text, f"{name} does not say {old!r}"
    (folder / name).write_text(text.replace(old, new, 1))


def problems_of(error: ContentError, folder: Path) -> list[str]:
    """Return what is wrong, with the files named as seen from the folder."""
    return [str(problem).removeprefix(f"{folder}/") for problem in error.problems]
