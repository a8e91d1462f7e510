"""D1, D2, D4 and D5: a saved plan gives nothing away to whoever has no code."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from app.routes import ROUTERS
from tests.browser import Browser, words_of
from tests.saved_plans import (
    count_saved,
    look_first,
    mark,
    open_plan,
    read_store,
    save,
    steps_on,
)
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])


def test_d1_only_a_post_after_a_page_that_shows_what_will_be_kept_makes_one(saving, browser):
    walk(browser, EVERYTHING)
    shown = look_first(browser, "person", "english")

    titles = [words_of(each) for each in shown.all("ol.kept h2")]
    places = shown.document.query_one("ol.kept").to_text()
    assert count_saved(saving) == 0
    browser.open("/en/plan/take/save")
    assert count_saved(saving) == 0

    page = browser.send(shown, "/en/plan/take/save")
    plan = browser.open("/en/saved/plan")

    assert count_saved(saving) == 1
    assert page.heading == "Your plan is saved"
    assert [words_of(each) for each in plan.all("li.card h3")] == titles
    assert all(name in places for name in steps_on(plan).values())


def test_d1_every_place_that_may_stand_there_later_is_shown_before_it_is_kept(saving, browser):
    walk(browser, EVERYTHING)
    shown = look_first(browser, "person").document.query_one("ol.kept").to_text()
    page = browser.send(look_first(browser, "person"), "/en/plan/take/save")
    page = browser.open("/en/saved/plan")

    seen = []
    while steps_on(page):
        seen += [*steps_on(page).values()]
        page = mark(browser, page, "could_not")

    assert len(seen) > 1
    assert all(name in shown for name in seen)


def test_d1_private_steps_are_kept_only_when_they_are_ticked(saving, browser, source, shipped):
    source.held = shipped
    walk(browser, {"record": ["yes"], "safety": ["danger"]})
    private = {aim.title["en"] for aim in shipped.aims if aim.sensitive}
    take = browser.open("/en/plan/take")
    ticked = [
        each.attrs["value"] for each in take.all("input[name=step]") if "checked" in each.attrs
    ]
    save(browser, *ticked)

    plan = browser.open("/en/saved/plan")

    assert private & {words_of(each) for each in browser.open("/en/plan").all("h3")}
    assert private.isdisjoint(words_of(each) for each in plan.all("li.card h3"))


def test_d1_neither_answers_nor_reasons_are_kept_or_shown(saving, browser, elsewhere):
    walk(browser, EVERYTHING)
    assert "You said" in browser.open("/en/plan").text or browser.open("/en/plan").all(".because")
    code = save(browser, "person", "english", "record_clearing", "ride")

    page = open_plan(elsewhere, number=code.number)

    assert not page.all(".because")
    assert "You said" not in page.text
    assert elsewhere.open("/en/answers").text.count("Say ") == 0


def test_d2_nothing_in_the_store_can_be_read_without_a_code(saving, browser, elsewhere):
    walk(browser, EVERYTHING)
    code = save(browser, "person", "english")
    page = open_plan(elsewhere, number=code.number)
    mark(elsewhere, page, "waiting")
    with closing(sqlite3.connect(saving.file.path)) as file:
        [row] = file.execute("select * from saved_plan").fetchall()
    kept = b"".join(each if isinstance(each, bytes) else each.encode() for each in row)

    for word in ("english", "example-coach", "waiting", code.link, code.number):
        assert word.encode() not in kept
    for secret in (code.link, code.number):
        assert secret.encode() not in read_store(saving)


def test_d2_no_time_finer_than_a_day_is_kept(saving, browser, clock):
    save(browser)
    with closing(sqlite3.connect(saving.file.path)) as file:
        [(ends,)] = file.execute("select ends from saved_plan").fetchall()

    assert ends == (clock().date() + timedelta(days=90)).isoformat()


@each_language
def test_d2_it_ends_90_days_after_its_last_use(saving, browser, app, new_client, clock, language):
    code = save(browser, language=language)
    for days in (89, 90):
        clock.pass_minutes(days * 24 * 60)
        assert open_plan(Browser(new_client(app)), number=code.number).heading
    clock.pass_minutes(91 * 24 * 60)

    open_plan(Browser(new_client(app)), number=code.number, status=404)
    assert count_saved(saving) == 0


def test_d2_to_end_it_stands_on_every_page_of_a_saved_plan(saving, browser):
    card = save(browser).page

    for page in (card, browser.open("/en/saved/plan")):
        button = page.find_form("/en/saved/end").query_one("button")
        assert words_of(button) == "Delete my saved plan now"


@each_language
def test_d4_the_page_that_a_link_opens_sets_no_cookie_and_gives_nothing_away(
    saving, browser, app, new_client, language
):
    save(browser)
    before = read_store(saving)
    reply = new_client(app).get(f"/{language}/saved")

    assert "set-cookie" not in reply.headers
    assert reply.headers["cache-control"] == "no-store"
    assert reply.headers["x-robots-tag"] == "noindex"
    assert 'name="robots" content="noindex"' in reply.text
    assert "og:" not in reply.text
    assert read_store(saving) == before


def test_d4_it_sets_none_for_who_was_here_before_either(saving, browser, clock):
    walk(browser, EVERYTHING)
    clock.pass_minutes(5)

    assert "set-cookie" not in browser.client.get("/en/saved").headers
    assert "set-cookie" in browser.client.get("/en/plan").headers


def test_d4_robots_may_read_that_they_may_not_list_it(client):
    assert "Disallow" not in client.get("/robots.txt").text


def test_d4_no_get_opens_lengthens_or_marks(saving, browser, app, new_client, clock):
    code = save(browser)
    clock.pass_minutes(2 * 24 * 60)
    before = read_store(saving)
    client = new_client(app)

    for address in (
        f"/en/saved?number={code.number}",
        f"/en/saved?link={code.link}",
        f"/en/saved/{code.number}",
        "/en/saved/plan?step=1&mark=done",
        "/en/saved/end",
    ):
        assert "Your saved plan</h1>" not in client.get(address).text

    assert read_store(saving) == before


def test_d4_titles_are_neutral(saving, browser):
    walk(browser, EVERYTHING)
    pages = [
        save(browser, "english").page,
        browser.open("/en/saved/plan"),
        browser.open("/en/saved"),
    ]

    assert [each.title for each in pages] == [
        "Your plan is saved",
        "Your saved plan",
        "Open a saved plan",
    ]


def test_d5_no_page_and_no_command_lists_or_counts_them():
    addresses = {getattr(route, "path", "") for router in ROUTERS for route in router.routes}

    assert {each for each in addresses if "saved" in each} == {
        "/saved",
        "/saved/code",
        "/saved/plan",
        "/saved/end",
        "/saved/ended",
    }
