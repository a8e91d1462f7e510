"""X1 and X2: content files go wrong; what was good stays."""

import asyncio
import gc
import sys

import pytest

import app.main
from app.main.content import TURN_SECONDS, StoredContent, in_small_turns, uncollected
from app.routes.site import Health
from tests.curation.damages import DAMAGES, mend
from tests.curation.folders import FILES, LEARNING, copy_small


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """A site that runs on while its files are damaged and mended."""
    folder = copy_small(tmp_path_factory.mktemp("site") / "content")
    content = StoredContent(f"sqlite:///{folder.parent / 'site.sqlite'}", folder)
    content.start()
    yield content
    content.stop()


def spoil(folder):
    questionnaire = folder / "questionnaire.yaml"
    half = questionnaire.read_bytes()[: questionnaire.stat().st_size // 2]
    questionnaire.write_bytes(half)


def test_content_is_loaded_into_an_empty_store_at_first_start(start):
    content = start()

    assert content.catalog()
    assert content.health() is Health.OK
    assert start().catalog().version == content.catalog().version


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("damage", DAMAGES)
def test_x1_a_file_damaged_while_running_changes_nothing_but_is_told(running, name, damage, caplog):
    path, before = running.folder / name, running.catalog()
    whole = path.read_bytes()

    DAMAGES[damage](path)
    running.refresh()
    running.refresh()
    damaged = running.health()
    mend(path, whole)
    running.refresh()

    assert damaged is Health.DEGRADED
    assert caplog.text.count(f"The content files are damaged: {path}:") == 1
    assert running.health() is Health.OK
    assert running.catalog() is before


def test_x2_with_damaged_files_it_starts_on_the_stored_copy(start, folder):
    version = start().catalog().version

    spoil(folder)
    again = start()

    assert again.catalog().version == version
    assert again.health() is Health.DEGRADED


def test_x2_with_damaged_files_and_no_copy_there_is_none_and_one_clear_line(start, folder, caplog):
    (folder / LEARNING).write_text("id: [")

    content = start()
    content.refresh()

    assert content.catalog() is None
    assert content.health() is Health.DOWN
    assert caplog.text.count(f"{LEARNING}:2: not YAML") == 1


@pytest.mark.parametrize("damage", DAMAGES)
def test_x2_it_recovers_without_a_restart(start, folder, damage):
    path = folder / "questionnaire.yaml"
    whole = path.read_bytes()
    DAMAGES[damage](path)
    content = start()

    mend(path, whole)
    content.refresh()

    assert content.health() is Health.OK


def test_x2_mended_files_are_taken_up_though_the_store_is_damaged_too(start, folder, file):
    whole = (folder / "questionnaire.yaml").read_bytes()
    spoil(folder)
    file.parent.mkdir()
    file.write_bytes(b"this is a letter, not a database" * 300)
    content = start()
    before = content.health()

    mend(folder / "questionnaire.yaml", whole)
    content.refresh()

    assert before is Health.DOWN
    assert content.catalog()
    assert content.health() is Health.DEGRADED


class Stumbling:
    """Content that fails in a way nobody thought of, and tells when it was looked at again."""

    def __init__(self, loop):
        self.loop = loop
        self.looks = 0
        self.again = asyncio.Event()

    def refresh(self):
        self.looks += 1
        if self.looks > 1:
            self.loop.call_soon_threadsafe(self.again.set)
        raise ZeroDivisionError("a value")


def test_x1_whatever_fails_in_a_look_the_next_look_comes(monkeypatch, caplog):
    monkeypatch.setattr(app.main, "BETWEEN_LOOKS", 0)

    async def look_twice():
        source = Stumbling(asyncio.get_running_loop())
        watching = asyncio.create_task(app.main.watch(source))
        await asyncio.wait_for(source.again.wait(), 10)
        watching.cancel()

    asyncio.run(look_twice())

    assert "ZeroDivisionError < " in caplog.text
    assert "a value" not in caplog.text


def test_the_collector_rests_only_while_content_is_loaded():
    with uncollected():
        resting = not gc.isenabled()

    assert resting
    assert gc.isenabled()


def test_pages_and_a_load_take_small_turns_which_end_with_it():
    usual = sys.getswitchinterval()
    with in_small_turns():
        during = sys.getswitchinterval()

    assert during == pytest.approx(TURN_SECONDS)
    assert sys.getswitchinterval() == usual
