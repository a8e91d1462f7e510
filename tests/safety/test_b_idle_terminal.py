"""B4: a shared computer that is left alone asks, then clears, without a script too."""

import re

import pytest

from app.routes.idling import LONGEST_AWAY
from tests.safety.terminals import PAGES, begin, is_shared, open_link, walk_at_terminal
from tests.walks import answers_on

each_language = pytest.mark.parametrize("language", ["en", "es"])
STILL = re.compile(r"180; url=(/(?:en|es)/terminal/still\?to=\S+)")


def still_of(page):
    """Return the page that the browser opens by itself, as the header of this one says."""
    found = STILL.fullmatch(page.response.headers["refresh"])
    assert found, page.response.headers["refresh"]
    return found[1]


def test_b4_without_script_the_browser_asks_after_3_minutes_and_leads_back(browser, clock):
    plan = walk_at_terminal(browser)
    clock.pass_minutes(3)

    asked = browser.open(still_of(plan))

    assert asked.heading == "Are you still there?"
    assert is_shared(asked)
    assert "Do english" not in asked.text
    assert asked.response.headers["refresh"] == "121"
    assert open_link(browser, asked, "I am still here").path == "/en/plan"
    clock.pass_minutes(4)
    assert "Do english" in browser.open("/en/plan").text


@each_language
def test_b4_it_leads_back_from_every_page(browser, language):
    walk_at_terminal(browser, language)

    for path in PAGES:
        asked = browser.open(still_of(browser.open(f"/{language}{path}")))
        back = asked.document.query_one("main a.button").attrs["href"]
        assert back == f"/{language}{path}"


def test_b4_what_was_chosen_on_a_list_is_still_chosen(browser):
    begin(browser)

    asked = browser.open(still_of(browser.open("/en/services?kind=reentry&town=Hartford")))

    back = asked.document.query_one("main a.button").attrs["href"]
    assert back == "/en/services?kind=reentry&town=Hartford"
    assert f"to={asked.path}" not in back
    other = asked.document.query_one("header a[hreflang=es]").attrs["href"]
    assert "to=%2Fen%2Fservices" in other


@pytest.mark.parametrize(
    "address", ["https://elsewhere.example/", "//elsewhere.example", "/nowhere", "", "/\r\nx"]
)
def test_b4_it_leads_back_to_pages_of_ours_only(browser, address):
    begin(browser)

    asked = browser.open("/en/terminal/still", params={"to": address})

    assert asked.document.query_one("main a.button").attrs["href"] == "/en/"


def test_b4_from_an_address_that_is_too_long_it_leads_home(browser):
    begin(browser)

    page = browser.open("/en/services", params={"words": "x" * LONGEST_AWAY})

    assert still_of(page).endswith("?to=%2Fen%2F")


def test_b4_asking_does_not_count_as_being_there(browser, clock):
    plan = walk_at_terminal(browser)
    clock.pass_minutes(3)
    browser.open(still_of(plan))
    clock.pass_minutes(2.1)

    after = browser.open(still_of(plan))

    assert after.path == "/en/terminal"
    assert browser.open("/en/plan").heading == "The answers are gone"


def test_b4_whoever_goes_on_in_another_window_is_left_alone(browser, clock):
    forgotten = walk_at_terminal(browser)
    for _ in range(2):
        clock.pass_minutes(3)
        browser.open("/en/answers")

    asked = browser.open(still_of(forgotten))

    assert asked.response.headers["refresh"] == "301"
    assert "Do english" in browser.open("/en/plan").text


def test_b4_pages_that_hold_nothing_of_anybody_are_left_alone(browser):
    begin(browser)

    for path in ("/terminal", "/cleared"):
        page = browser.open(f"/en{path}")
        assert "refresh" not in page.response.headers
        assert not page.all("[data-still]")


def test_b4_a_page_tells_a_script_what_the_header_tells_the_browser(browser):
    plan = walk_at_terminal(browser)

    still = plan.document.query_one("[data-still]").attrs
    assert (still["data-still"], still["data-over"]) == ("180", "300")
    assert still["data-away"] == still_of(plan)
    assert "2 minutes" in still_words(plan)


def still_words(page):
    return page.document.query_one("[data-say]").attrs["data-say"]


def test_b4_a_script_hears_whether_the_session_of_its_page_lives(client, browser):
    plan = walk_at_terminal(browser)
    mine = {"X-Session": plan.form("/en/clear")["csrf_token"][0]}
    assert client.get("/en/stay", headers=mine).status_code == 204

    browser.send(plan, "/en/clear")
    begin(browser)

    assert client.get("/en/stay", headers=mine).status_code == 410


def test_b4_after_5_minutes_nothing_is_there_whatever_is_opened(browser, clock):
    plan = walk_at_terminal(browser)
    clock.pass_minutes(5.1)

    assert browser.open("/en/answers").heading == "The answers are gone"
    assert browser.send(plan, "/en/plan", action="skip", step="ride").path == "/en/away"
    assert is_shared(browser.open("/en/"))
    assert answers_on(begin(browser), 1) == {}


def test_b4_one_press_keeps_the_answers_to_the_last_second(client, browser, clock):
    plan = walk_at_terminal(browser)
    stay = plan.document.query_one("a[data-stay]").attrs["href"]

    for _ in range(4):
        clock.pass_minutes(4.9)
        assert client.get(stay).status_code == 204

    assert "Do english" in browser.open("/en/plan").text
