from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.curation.checking import check_folder
from app.curation.checks.icons import list_icons
from app.settings import ROOT
from tests.curation.folders import copy_small

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
