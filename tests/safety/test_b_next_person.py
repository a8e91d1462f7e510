"""B7: beside the same helper, from one person to the next."""

import pytest

from tests.browser import action_of, words_of
from tests.walks import EVERYTHING, question_action, walk

PICKED = {"way": "visit", "day": "2026-03-05", "time": "10:30"}
PAGES = ["/", "/together", "/together/wish", "/q/3", "/answers", "/plan", "/plan/take"]
PAGES += [
    "/together/slip",
    "/together/slip/paper",
    "/plan/print",
    "/services/example-bus",
    "/guides",
]
each_language = pytest.mark.parametrize("language", ["en", "es"])


def begin(browser, language="en"):
    return browser.send(browser.open(f"/{language}/together"), f"/{language}/together")


def help_somebody(browser, language="en"):
    begin(browser, language)
    walk(browser, EVERYTHING, language=language)
    picks = browser.open(f"/{language}/together/slip")
    return browser.send(picks, f"/{language}/together/slip", **PICKED)


@each_language
def test_b7_the_next_person_is_one_press_away_on_every_page(browser, language):
    help_somebody(browser, language)

    for path in PAGES:
        page = browser.open(f"/{language}{path}")
        actions = {action_of(form) for form in page.all("footer form")}
        assert f"/{language}/together/next" in actions, path


@each_language
def test_b7_it_clears_everything_and_begins_clean_with_the_helper_still_there(browser, language):
    paper = help_somebody(browser, language)

    start = browser.send(paper, f"/{language}/together/next")

    assert start.path == f"/{language}/together"
    assert not start.all(f'form[action="/{language}/clear"]')
    wish = browser.send(start, f"/{language}/together")
    assert wish.path == f"/{language}/together/wish"
    assert "goal" not in browser.open(f"/{language}/q/1").form(f"/{language}/q/1")
    picks = browser.open(f"/{language}/together/slip")
    assert not picks.all("input[name=day][checked]")


def test_b7_it_is_the_same_as_clearing_in_the_browser_too(client, browser):
    paper = help_somebody(browser)
    before = browser.cookie

    reply = client.post("/en/together/next", data=paper.form("/en/together/next"))

    assert reply.headers["clear-site-data"] == '"cache", "storage"'
    assert reply.headers["cache-control"] == "no-store"
    assert "httponly" in reply.headers["set-cookie"].lower()
    assert browser.cookie != before


def test_b7_a_page_from_before_brings_nothing_back(client, browser):
    paper = help_somebody(browser)
    pages = [browser.open("/en/q/1"), browser.open("/en/plan"), browser.open("/en/together/slip")]
    browser.send(paper, "/en/together/next")

    for page, address in zip(pages, ("/en/q/1", "/en/plan", "/en/together/slip"), strict=True):
        assert client.post(address, data=page.form(address)).status_code == 403
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_b7_with_cookies_blocked_a_page_from_before_brings_nothing_back(cookieless):
    page = cookieless.send(cookieless.open("/en/together"), "/en/together")
    page = cookieless.send(page, "/en/turn", to="/en/q/1")
    page = cookieless.send(page, "/en/q/1", goal="english")
    old = page

    start = cookieless.send(page, "/en/together/next")
    assert "All clear" in words_of(start.document.query_one("main .note + h1 + .note"))
    first = cookieless.send(cookieless.send(start, "/en/together"), "/en/turn", to="/en/q/1")
    assert "goal" not in first.form("/en/q/1")
    assert first.all("footer form[action='/en/together/next']")

    again = cookieless.send(old, question_action(old), place="06106")
    assert again.heading == "You were away for a while"


def test_b7_pressing_it_twice_is_as_good_as_once(client, browser):
    paper = help_somebody(browser)
    fields = paper.form("/en/together/next")

    replies = client.post_together("/en/together/next", 2, data=fields)

    assert {reply.headers["location"] for reply in replies} == {"/en/together"}
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_b7_it_takes_more_than_a_link(client, browser):
    help_somebody(browser)

    assert client.get("/en/together/next").status_code == 303
    assert client.post("/en/together/next").status_code == 403
    assert browser.open("/en/q/1").form("/en/q/1")["goal"]


def test_b7_there_is_no_list_of_people_and_nowhere_to_write_about_one(browser):
    help_somebody(browser)

    for path in PAGES:
        page = browser.open(f"/en{path}")
        assert not page.all("textarea"), path
        assert not page.all("main input[type=text]"), path
    # The one thing that is typed in all the questions is a town.
    typed = [
        field.attrs["name"]
        for number in range(1, 8)
        for field in browser.open(f"/en/q/{number}").all("main input[type=text]")
    ]
    assert typed == ["place"]


def test_b7_a_shared_computer_stays_one_for_the_next_person(browser):
    browser.open("/en/terminal")
    help_somebody(browser)

    start = browser.send(browser.open("/en/plan"), "/en/together/next")

    assert "we clear this computer" in words_of(start.document.query_one("footer"))
