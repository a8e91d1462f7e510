from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.main.content import StoredContent
from tests.curation.folders import copy_small


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content files of a site, to be damaged as a test likes."""
    return copy_small(tmp_path / "content")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the store of a site is."""
    return tmp_path / "data" / "site.sqlite"


@pytest.fixture
def start(folder: Path, file: Path) -> Iterator[Callable[[], StoredContent]]:
    """Begin to serve what is in the folder and in the store."""
    with ExitStack() as started:

        def start() -> StoredContent:
            content = StoredContent(f"sqlite:///{file}", folder)
            started.callback(content.stop)
            content.start()
            return content

        yield start
