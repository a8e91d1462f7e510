"""B: from one person to the next at the same computer."""

import pytest

from tests.browser import action_of
from tests.walks import EVERYTHING, walk


def clears(page, language="en"):
    return f"/{language}/clear" in {action_of(form) for form in page.all("form")}


def test_b1_clearing_is_on_every_page_after_the_first_answer(browser):
    first, *later = walk(browser, EVERYTHING)

    assert not clears(first)
    assert all(clears(page) for page in later)
    for path in ["/en/", "/en/answers", "/en/help-now", "/en/privacy", "/en/services/example-bus"]:
        assert clears(browser.open(path)), path
    assert clears(browser.open("/en/nowhere", status=404))


def test_b1_clearing_is_there_when_only_the_plan_was_changed(browser):
    plan = browser.open("/en/plan")

    browser.send(plan, "/en/plan", action="skip", step="job_search")

    assert clears(browser.open("/en/privacy"))


def test_b1_one_press_is_enough_on_a_page_of_before(client, browser):
    old = walk(browser, EVERYTHING)[-1]
    browser.send(old, "/en/clear")
    walk(browser, EVERYTHING)

    headers = {"Sec-Fetch-Site": "same-origin"}
    reply = client.post("/en/clear", data=old.form("/en/clear"), headers=headers)

    assert reply.headers["location"] == "/en/cleared"
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


@pytest.mark.parametrize("language", ["en", "es"])
def test_b1_one_press_clears_and_says_so(browser, language):
    page = walk(browser, EVERYTHING, language=language)[-1]

    after = browser.send(page, f"/{language}/clear")

    assert after.path == f"/{language}/cleared"
    assert not clears(after, language)
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_b1_the_cookie_changes_and_the_browser_is_asked_to_forget(client, browser):
    page = walk(browser, EVERYTHING)[-1]
    before = browser.cookie

    reply = client.post("/en/clear", data=page.form("/en/clear"))

    assert "httponly" in reply.headers["set-cookie"].lower()
    assert browser.cookie != before
    assert reply.headers["clear-site-data"] == '"cache", "cookies", "storage"'


def test_b1_clearing_takes_more_than_a_link(client, browser):
    walk(browser, EVERYTHING)

    assert client.get("/en/clear").status_code == 405
    assert client.post("/en/clear").status_code == 403
    assert browser.open("/en/q/1").form("/en/q/1")["goal"]


def test_b1_pressing_it_twice_is_as_good_as_once(client, browser):
    page = walk(browser, EVERYTHING)[-1]
    fields = page.form("/en/clear")

    replies = [client.post("/en/clear", data=fields) for _ in range(2)]

    assert [reply.headers["location"] for reply in replies] == ["/en/cleared"] * 2


def test_b1_it_works_after_being_away_too(client, browser, clock):
    page = walk(browser, EVERYTHING)[-1]
    clock.pass_minutes(45)

    assert browser.send(page, "/en/clear").path == "/en/cleared"


def test_b2_a_page_from_before_clearing_brings_nothing_back(client, browser):
    pages = walk(browser, EVERYTHING)
    browser.send(pages[-1], "/en/clear")

    # What the Back button shows is a page of before; its forms are sent with what stands in them.
    for page, address in [(pages[-1], "/en/plan"), (pages[0], "/en/q/1"), (pages[3], "/en/q/4")]:
        refused = client.post(address, data=page.form(address))
        assert refused.status_code == 403
        assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


@pytest.mark.parametrize("language", ["en", "es"])
def test_b3_what_is_typed_is_not_offered_to_the_next_person(browser, language):
    page = browser.open(f"/{language}/q/2")

    typed = page.all("input[type=text]")
    assert typed
    assert all(field.attrs.get("autocomplete") == "off" for field in typed)


def test_b3_choices_are_boxes_to_tick(browser):
    for number in (1, 3, 4, 5, 6, 7):
        fields = browser.open(f"/en/q/{number}").all("main input")
        assert {field.attrs["type"] for field in fields} <= {"radio", "checkbox", "hidden"}
