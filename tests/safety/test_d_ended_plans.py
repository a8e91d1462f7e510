"""D2: what is said to be gone is gone, and nothing else is said to be gone."""

import sqlite3
from contextlib import closing

import pytest

from app import main
from app.store.daily_totals import add_one
from tests.browser import Browser, words_of
from tests.safety.terminals import begin, is_shared, walk_at_terminal
from tests.saved_plans import count_saved, look_first, open_plan, read_code, save
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])
OURS = {"sec-fetch-site": "same-origin"}
NOT_DELETED = {"en": "That plan is not deleted", "es": "Ese plan no está borrado"}


@each_language
def test_d2_after_too_long_away_no_page_says_that_the_plan_is_gone(
    saving, browser, app, new_client, clock, language
):
    code = save(browser, language=language)
    page = browser.open(f"/{language}/saved/plan")
    clock.pass_minutes(31)

    after = browser.send(page, f"/{language}/saved/end", status=409)

    assert NOT_DELETED[language] in after.text
    assert after.find_form(f"/{language}/saved")
    assert open_plan(Browser(new_client(app)), number=code.number)


def test_d2_deleting_on_a_page_of_before_never_deletes_another_plan(saving, app, new_client):
    browser = Browser(new_client(app, headers=OURS))
    first, second = save(browser), save(browser)
    open_plan(browser, number=first.number)
    old = browser.open("/en/saved/plan")
    open_plan(browser, number=second.number)

    after = browser.send(old, "/en/saved/end", status=409)

    assert NOT_DELETED["en"] in after.text
    assert count_saved(saving) == 2
    assert browser.open("/en/saved/plan").all("li.card")


def test_x16_a_mark_on_a_page_of_before_is_not_put_on_another_plan(saving, browser):
    walk(browser, EVERYTHING)
    save(browser, "person")
    old = browser.open("/en/saved/plan")
    second = save(browser, "person", "english")

    after = browser.send(old, "/en/saved/plan", mark="got_in")

    assert len(after.all("li.card[id]")) == 2
    assert not after.all("[aria-pressed=true]")
    assert not open_plan(browser, number=second.number).all("[aria-pressed=true]")


def test_x17_deleting_twice_says_twice_that_it_is_gone(saving, browser):
    save(browser)
    page = browser.open("/en/saved/plan")

    for _ in range(2):
        assert browser.send(page, "/en/saved/end").heading == "Your saved plan is gone"


@pytest.mark.parametrize("address", ["/en/saved/end", "/en/saved/ended"])
def test_d2_no_address_says_that_an_open_plan_is_gone(saving, browser, address):
    save(browser)

    assert browser.open(address).heading == "Your saved plan"


def test_d2_without_cookies_the_plan_that_is_shown_can_be_deleted(saving, browser, cookieless):
    code = save(browser)
    again = open_plan(cookieless, number=code.number)
    plan = cookieless.send(again, "/en/saved", number=code.number)

    gone = cookieless.send(plan, "/en/saved/end")

    assert gone.heading == "Your saved plan is gone"
    assert count_saved(saving) == 0


def test_a9_which_plan_it_was_has_to_be_told(saving, browser):
    page = save(browser).page

    for wrong in (None, "", "0a", "z" * 64):
        browser.send(page, "/en/saved/end", status=422, shown=wrong)
    assert count_saved(saving) == 1


def test_d3_a_wrong_code_leaves_the_plan_that_is_open(saving, browser, elsewhere):
    code = save(browser)
    gone = save(elsewhere)
    elsewhere.send(gone.page, "/en/saved/end")

    open_plan(browser, number=gone.number, status=404)

    assert read_code(browser.open("/en/saved/code")).number == code.number


def test_d1_what_changed_in_another_window_is_shown_before_it_is_kept(saving, browser):
    walk(browser, EVERYTHING)
    shown = look_first(browser, "person")
    look_first(browser, "person", "english")

    again = browser.send(shown, "/en/plan/take/save")

    assert count_saved(saving) == 0
    assert "not saved yet" in again.text
    assert len(again.all("ol.kept li")) == 2
    assert browser.send(again, "/en/plan/take/save").heading == "Your plan is saved"


def test_d2_a_plan_that_is_over_is_removed_though_nobody_comes(
    saving, browser, app, new_client, clock, monkeypatch
):
    save(browser)
    clock.pass_minutes(91 * 24 * 60)
    monkeypatch.setattr(main, "BETWEEN_SWEEPS", 0)
    waiting = new_client(app)

    for _ in range(1000):
        waiting.get("/healthz")
        if not count_saved(saving):
            break

    assert count_saved(saving) == 0


def test_d2_of_a_plan_that_was_deleted_no_byte_stays_in_the_store(start, file):
    content = start()
    content.refresh()
    with content.store.writing() as connection:
        connection.exec_driver_sql(
            "insert into saved_plan values (x'01', x'02', x'03', x'04', ?, '2026-03-04')",
            (b"sealed bytes that are to go",),
        )
    with content.store.writing() as connection:
        connection.exec_driver_sql("delete from saved_plan")
    for _ in range(2):
        content.refresh()

    kept = b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
    assert b"sealed bytes that are to go" not in kept


def test_d2_nothing_is_folded_while_somebody_goes_on_writing(start, file, clock):
    content = start()
    for _ in range(3):
        with content.store.writing() as connection:
            add_one(connection, clock().date(), "called")
        content.refresh()

    assert file.with_name("site.sqlite-wal").stat().st_size > 0
    with closing(sqlite3.connect(file)) as store:
        assert store.execute("select count from daily_total").fetchall() == [(3,)]


def test_b2_x16_at_a_shared_computer_an_old_window_deletes_nothing_of_the_next_person(
    saving, app, new_client
):
    browser = Browser(new_client(app, headers=OURS))
    walk_at_terminal(browser)
    save(browser)
    old = browser.open("/en/saved/plan")
    browser.send(old, "/en/clear")
    begin(browser)
    walk(browser, EVERYTHING)
    save(browser)

    after = browser.send(old, "/en/saved/end", status=409)

    assert is_shared(after)
    assert words_of(after.document.query_one("h1")) == "Open a saved plan"
    assert count_saved(saving) == 2
