"""X1 to X4: content and store go wrong; what was good stays."""

import shutil
import sqlite3

import pytest

from app.main.content import StoredContent
from app.routes.site import Health
from app.settings import ROOT
from tests.walks import walk

SHIPPED = ROOT / "app" / "content"


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(SHIPPED, tmp_path / "content")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "data" / "site.sqlite"


@pytest.fixture
def start(folder, file):
    started = []

    def start():
        content = StoredContent(f"sqlite:///{file}", folder)
        started.append(content)
        content.start()
        return content

    yield start
    for content in started:
        content.stop()


def spoil(folder):
    questionnaire = folder / "questionnaire.yaml"
    half = questionnaire.read_bytes()[: questionnaire.stat().st_size // 2]
    questionnaire.write_bytes(half)


def test_content_is_loaded_into_an_empty_store_at_first_start(start):
    content = start()

    assert content.catalog()
    assert content.health() is Health.OK
    assert start().version == content.version


def test_x1_a_file_damaged_while_running_changes_nothing_but_is_told(start, folder):
    content = start()
    before = content.catalog()

    spoil(folder)
    content.refresh()

    assert content.catalog() is before
    assert content.health() is Health.DEGRADED


def test_x2_with_damaged_files_it_starts_on_the_stored_copy(start, folder):
    version = start().version

    spoil(folder)
    again = start()

    assert again.version == version
    assert again.health() is Health.DEGRADED


def test_x2_with_damaged_files_and_no_copy_there_is_none(start, folder):
    spoil(folder)

    content = start()

    assert content.catalog() is None
    assert content.health() is Health.DOWN


def test_x2_it_recovers_without_a_restart(start, folder):
    good = (folder / "questionnaire.yaml").read_bytes()
    spoil(folder)
    content = start()

    (folder / "questionnaire.yaml").write_bytes(good)
    content.refresh()

    assert content.health() is Health.OK


def test_x3_with_the_store_locked_questions_and_plan_still_work(start, file, source, browser):
    content = start()
    source.held = content.catalog()
    with sqlite3.connect(file, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")

        assert walk(browser, {"need": ["food_today"]})[-1].path == "/en/plan"
    other.close()


@pytest.mark.parametrize("damage", ["removed", "overwritten"])
def test_x4_with_the_store_gone_the_last_good_content_stays(start, file, damage):
    content = start()
    before = content.catalog()

    content.engine.dispose()
    remove(file) if damage == "removed" else overwrite(file)

    assert content.health() is Health.DEGRADED
    content.refresh()
    assert content.catalog().services == before.services


def test_x4_a_store_that_was_removed_is_made_again(start, file):
    content = start()
    content.engine.dispose()
    remove(file)

    content.refresh()
    content.refresh()

    assert content.health() is Health.OK
    assert file.exists()


def test_x4_with_a_damaged_store_it_starts_on_the_files_and_says_what_to_do(start, file, caplog):
    start().stop()
    overwrite(file)

    content = start()

    assert content.catalog()
    assert content.health() is Health.DEGRADED
    assert "Move it away and start again" in caplog.text


def remove(file):
    for each in file.parent.glob("site.sqlite*"):
        each.unlink()


def overwrite(file):
    for each in file.parent.glob("site.sqlite-*"):
        each.unlink()
    with file.open("r+b") as damaged:
        damaged.seek(0)
        damaged.write(b"\xa5" * 8192)
