"""X3, X4, X12, X16 and X17 for saved plans: nothing is lost unseen, nothing is there twice."""

import sqlite3
from contextlib import closing

import pytest

from app.store import database
from tests.browser import Browser
from tests.saved_plans import count_saved, look_first, open_plan, save
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])
CALM = ("Traceback", "Error:", "sqlite", "SELECT", "INSERT")


@pytest.fixture
def impatient(monkeypatch):
    """Five seconds are the rule; nobody needs to wait them out here."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 1)


def test_x16_answers_of_another_person_are_not_beside_the_plan_that_is_opened(
    saving, browser, app, new_client
):
    code = save(browser)
    other = Browser(new_client(app))
    walk(other, EVERYTHING)
    asked = other.open("/en/saved")
    assert "They are cleared when you open a saved plan" in asked.text

    other.send(asked, "/en/saved", number=code.number)

    assert "Say english" not in other.open("/en/answers").text


def test_x17_a_double_tap_makes_one_and_gives_the_same_code(saving, browser, client):
    shown = look_first(browser)

    replies = client.post_together("/en/plan/take/save", 2, data=shown.form("/en/plan/take/save"))

    assert {each.headers["location"] for each in replies} == {"/en/saved/code"}
    assert count_saved(saving) == 1
    numbers = set()
    for reply in replies:
        cookie = reply.headers["set-cookie"].split(";")[0]
        numbers.add(
            client.get("/en/saved/code", headers={"cookie": cookie}).text.split("digits")[-1]
        )
    assert len(numbers) == 1


def test_x12_a_lost_reply_can_be_sent_again(saving, browser):
    shown = look_first(browser)
    first = browser.send(shown, "/en/plan/take/save")
    second = browser.send(shown, "/en/plan/take/save")

    assert (
        first.document.query_one(".digits").to_text()
        == second.document.query_one(".digits").to_text()
    )
    assert count_saved(saving) == 1


def test_x17_the_same_press_at_once_counts_once(saving, browser, client):
    save(browser)
    page = browser.open("/en/saved/plan")
    pressed = {**page.form("/en/saved/plan"), "mark": "called"}

    replies = client.post_together("/en/saved/plan", 3, data=pressed)

    assert {each.status_code for each in replies} == {303}
    with closing(sqlite3.connect(saving.file.path)) as file:
        assert file.execute("select what, count from daily_total").fetchall() == [("called", 1)]


@each_language
def test_x3_with_the_store_locked_saving_says_so_calmly_and_nothing_is_lost(
    impatient, saving, browser, language
):
    walk(browser, EVERYTHING, language=language)
    shown = look_first(browser, "person", language=language)
    with closing(sqlite3.connect(saving.file.path, isolation_level=None)) as other:
        other.execute("begin immediate")
        page = browser.send(shown, f"/{language}/plan/take/save", status=503)
        assert not any(word in page.text for word in CALM)

    assert browser.send(shown, f"/{language}/plan/take/save").all(".digits")


def test_x3_a_write_waits_its_turn_no_longer_than_told(impatient, saving, browser):
    shown = look_first(browser)
    with saving.turn:
        browser.send(shown, "/en/plan/take/save", status=503)

    assert browser.send(shown, "/en/plan/take/save").all(".digits")


def test_x3_with_the_store_locked_a_right_code_is_no_wrong_one(
    impatient, saving, browser, app, new_client
):
    code = save(browser)
    other = Browser(new_client(app))
    with closing(sqlite3.connect(saving.file.path, isolation_level=None)) as locked:
        locked.execute("begin immediate")
        for _ in range(11):
            open_plan(other, number=code.number, status=503)

    assert open_plan(other, number=code.number).heading == "Your saved plan"


@pytest.mark.parametrize("fate", ["gone", "overwritten", "another"])
def test_x4_with_the_store_gone_or_damaged_saving_says_so_calmly(saving, browser, fate):
    shown = look_first(browser)
    path = saving.file.path
    if fate == "gone":
        path.unlink()
    elif fate == "overwritten":
        path.write_bytes(b"\xa5" * 4096)
    else:
        copy = path.with_name("copy.sqlite")
        copy.write_bytes(path.read_bytes())
        copy.replace(path)

    page = browser.send(shown, "/en/plan/take/save", status=503)

    assert not any(word in page.text for word in CALM)
    assert browser.open("/en/plan/take/code").all("ol.kept li")


def test_x4_what_failed_is_told_in_a_line_without_values(saving, browser, caplog):
    code = save(browser)
    with closing(sqlite3.connect(saving.file.path, isolation_level=None)) as other:
        other.execute("drop table saved_plan")

    open_plan(browser, number=code.number, status=503)

    assert "A saved plan could not be read or written: OperationalError < " in caplog.text
    assert "saved_plan WHERE" not in caplog.text
