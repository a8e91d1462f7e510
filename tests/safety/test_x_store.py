"""X3 and X4: the store is locked, damaged or gone; the site goes on and says so."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine, event

from app.routes.site import Health
from app.store import database, sqlite_file
from app.store.daily_totals import add_one
from tests.curation.folders import LEARNING, change
from tests.records import contents
from tests.walks import walk

NEW_VERSION = "insert into content_version (version, loaded_at) values ('new', '2026-03-04 12:00')"
DAMAGED_CONTENT = {
    "no JSON": "update document set content = '{x' where id = 'questionnaire'",
    "no document": "delete from document where id = 'terms'",
    "no questionnaire": "update document set content = '{\"id\": 1}' where id = 'questionnaire'",
    "no JSON in a fact": "update fact set detail = '{x' where rowid = 1",
    "nobody's service": "pragma foreign_keys = off; delete from organization",
    "no such answer": "update fact set answer = 'perhaps' where rowid = 1",
}
DAMAGED_AT_START = {
    **DAMAGED_CONTENT,
    "two revisions": "insert into alembic_version values ('another')",
}
LOST_TABLES = {
    "facts": "pragma foreign_keys = off; drop table fact",
    "versions": "drop table content_version",
    "documents": "drop table document",
}


PAGES = [
    "/en/",
    "/es/answers",
    "/en/plan/print",
    "/en/help-now",
    "/en/programs",
    "/es/services",
    "/en/services/evening-english",
    "/en/organizations",
    "/en/organizations/learning-house",
    "/en/jobs",
    "/en/guides/first-steps",
    "/en/privacy",
]


def change_store(file, statements):
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.executescript(statements)


def write_over(file, size=16 * 1024):
    with file.open("r+b") as damaged:
        damaged.write(b"\xa5" * size)


def remove(file):
    for each in file.parent.glob("site.sqlite*"):
        each.unlink()


@pytest.fixture
def served(start, app):
    """Content whose store is used by the site itself."""
    content = start()
    app.state.site = replace(app.state.site, source=content)
    return content


def test_x3_with_the_store_locked_questions_and_plan_still_work(
    served, file, browser, client, monkeypatch
):
    # Five seconds are the rule; nobody needs to wait them out here.
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 1)
    served.stop()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        # Not even reading passes this lock, as it would in a store that writes a log.
        other.execute("pragma journal_mode = delete")
        other.execute("begin exclusive")
        served.refresh()

        assert walk(browser, {})[-1].path == "/en/plan"
        assert client.get("/readyz").text == "degraded"

    served.refresh()
    assert client.get("/readyz").text == "ok"


def test_x3_pages_ask_no_store_anything(served, browser):
    asked = []

    def note(conn, cursor, statement, parameters, context, executemany):
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        plan = walk(browser, {})[-1]
        for path in PAGES:
            browser.open(path)
        by_pages = list(asked)
        served.health()
    finally:
        event.remove(Engine, "before_cursor_execute", note)

    assert plan.path == "/en/plan"
    assert by_pages == []
    assert asked


@pytest.mark.parametrize("damage", DAMAGED_AT_START)
def test_x4_with_damaged_content_in_the_store_it_starts_on_the_files(start, file, damage, caplog):
    good = start()
    good.stop()
    change_store(file, DAMAGED_AT_START[damage])

    content = start()
    content.refresh()

    assert contents(content.catalog()) == contents(good.catalog())
    assert content.health() is Health.DEGRADED
    assert caplog.text.count("The store cannot be used: ") == 1
    assert "{x" not in caplog.text
    assert "perhaps" not in caplog.text


def test_x4_a_line_says_what_failed_in_the_store_and_where(start, file, caplog):
    start().stop()
    change_store(file, DAMAGED_CONTENT["no document"])

    start()

    assert "The store cannot be used: KeyError < " in caplog.text
    assert "catalog.py:" in caplog.text


@pytest.mark.parametrize("damage", DAMAGED_CONTENT)
def test_x4_content_damaged_while_running_changes_nothing_and_a_repair_is_taken_up(
    start, file, folder, damage
):
    content = start()
    before = content.catalog()
    change_store(file, f"{DAMAGED_CONTENT[damage]}; {NEW_VERSION}")

    content.refresh()
    while_damaged = content.health(), content.catalog()
    file.rename(file.with_name("damaged.sqlite"))
    content.refresh()

    assert while_damaged == (Health.DEGRADED, before)
    assert content.health() is Health.OK


def test_x4_content_repaired_in_its_place_is_taken_up(start, file):
    start().stop()
    change_store(file, "create table kept as select * from document; delete from document")
    content = start()
    before = content.health()

    change_store(file, "insert into document select * from kept; drop table kept")
    content.refresh()

    assert before is Health.DEGRADED
    assert content.health() is Health.OK


def test_x4_a_store_removed_while_running_is_made_again(start, file):
    content = start()
    before = content.catalog()

    remove(file)
    without = content.health()
    content.refresh()

    assert without is Health.DEGRADED
    assert content.health() is Health.OK
    assert contents(content.catalog()) == contents(before)
    assert file.exists()


def test_x4_a_store_is_made_again_with_its_folder(start, file):
    content = start()
    remove(file)
    file.parent.rmdir()

    content.refresh()

    assert content.health() is Health.OK


def test_x4_a_store_replaced_while_running_is_taken_up(start, file, folder):
    content = start()
    backup = file.with_name("backup.sqlite")
    change_store(file, f"vacuum into '{backup}'")
    change_store(backup, "update organization set name = 'Of Old'")
    change_store(backup, NEW_VERSION)

    backup.replace(file)
    between = content.health()
    content.refresh()

    assert between is Health.DEGRADED
    assert {each.name for each in content.catalog().organizations.values()} == {"Of Old"}
    assert content.health() is Health.OK
    assert start().catalog().version == "new"


def test_x4_a_store_removed_while_the_files_are_damaged_changes_nothing(start, file, folder):
    content = start()
    before = content.catalog()
    change(folder, LEARNING, "category: esl", "category: els")
    remove(file)

    content.refresh()
    between = content.health()
    change(folder, LEARNING, "category: els", "category: esl")
    content.refresh()

    assert between is Health.DEGRADED
    assert content.health() is Health.OK
    assert contents(content.catalog()) == contents(before)


def test_x4_its_own_writing_is_never_taken_for_a_strange_hand(start, file, monkeypatch):
    content = start()
    before = content.catalog()
    monkeypatch.setattr(sqlite_file, "LONG_LOG", 1)
    with content.store.writing() as connection:
        add_one(connection, date(2026, 3, 4), "called")
    at_once = content.health()

    content.refresh()

    assert (at_once, content.health()) == (Health.OK, Health.OK)
    assert file.with_name("site.sqlite-wal").stat().st_size == 0
    assert content.catalog() is before


def test_x3_while_somebody_writes_nobody_folds_the_log(start, file, monkeypatch):
    content = start()
    with content.store.writing():
        assert content.store.turn.locked()

    assert not content.store.turn.locked()


@pytest.mark.parametrize("table", LOST_TABLES)
def test_x4_a_table_lost_while_running_is_told(start, file, table, caplog):
    content = start()
    before = content.catalog()
    change_store(file, LOST_TABLES[table])

    at_once = content.health()
    content.refresh()

    assert at_once is Health.DEGRADED
    assert content.health() is Health.DEGRADED
    assert content.catalog() is before
    assert "The store has lost its table " in caplog.text


def test_x4_a_store_overwritten_while_running_is_told(start, file, caplog):
    start().stop()
    content = start()
    before = content.catalog()
    assert file.with_name("site.sqlite-wal").exists()

    write_over(file)
    at_once = content.health()
    content.refresh()

    assert at_once is Health.DEGRADED
    assert content.health() is Health.DEGRADED
    assert content.catalog() is before
    assert "Move it away and start again" in caplog.text


def test_x4_a_store_whose_log_still_holds_all_of_it_heals(start, file):
    content = start()
    write_over(file)
    before = content.health()

    content.refresh()

    assert before is Health.DEGRADED
    assert content.health() is Health.OK


def test_x4_with_a_damaged_store_it_starts_on_the_files_and_says_what_to_do(start, file, caplog):
    start().stop()
    write_over(file)

    content = start()

    assert content.catalog()
    assert content.health() is Health.DEGRADED
    assert "Move it away and start again" in caplog.text
