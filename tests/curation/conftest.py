from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.curation.checking import check_folder
from app.curation.checks.icons import list_icons
from app.curation.loading import read_catalog
from app.curation.problems import ContentError
from app.settings import ROOT
from tests.curation.folders import change, copy_small

ICONS = list_icons(ROOT / "app" / "templates")
TODAY = date(2026, 3, 4)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_small(tmp_path / "content")


@pytest.fixture
def check(folder: Path) -> Callable[[], list[str]]:
    """What the check says of the folder, with files named as seen from it."""

    def say() -> list[str]:
        found = check_folder(folder, ICONS, TODAY)
        return [str(problem).removeprefix(f"{folder}/") for problem in found]

    return say


@pytest.fixture
def refuses(folder: Path, check: Callable[[], list[str]]) -> Callable[[str, str, str, str], None]:
    """Assert that a change of a file is named there, and that the folder loads no more."""

    def damage(name: str, old: str, new: str, said: str) -> None:
        change(folder, name, old, new)

        assert [each for each in check() if said in each and each.startswith(name)], check()
        with pytest.raises(ContentError):
            read_catalog(folder)

    return damage
