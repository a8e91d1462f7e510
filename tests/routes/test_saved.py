"""Coming back to a saved plan: marking, the next choice, what changed."""

from dataclasses import replace

import pytest

from tests.browser import words_of
from tests.catalogs import make_catalog, make_service
from tests.saved_plans import mark, open_plan, save, steps_on
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])
EACH_MARK = ["called", "waiting", "got_in", "could_not", "not_for_me", "done"]


@pytest.fixture
def plan(saving, browser):
    """The saved plan of somebody, open in the browser."""
    walk(browser, EVERYTHING)
    save(browser, "person", "english")
    return browser.open("/en/saved/plan")


def close(source, *services):
    shut = [replace(source.held.services[each], status="closed") for each in services]
    source.held = make_catalog(*shut)


@pytest.mark.parametrize("said", EACH_MARK)
def test_each_mark_takes_one_press(browser, plan, said):
    page = mark(browser, plan, said)

    assert page.path == "/en/saved/plan"
    pressed = [each.attrs["value"] for each in page.all("[aria-pressed=true]")]
    failed = said in {"could_not", "not_for_me"}
    assert pressed == ([] if failed else [said])
    assert bool(page.all(".tried")) is failed


def test_the_next_choice_stands_there_at_once_and_the_last_leads_to_2_1_1(browser, plan):
    seen, page = [], plan
    while 1 in steps_on(page):
        seen.append(steps_on(page)[1])
        page = mark(browser, page, "could_not")

    assert len(seen) == len(set(seen)) == 3
    card = page.document.query_one("#step-1")
    assert "2-1-1" in words_of(card.query_one(".in"))
    assert not card.query_one("[aria-pressed]")
    assert len(card.query(".tried")) == 3


def test_what_was_said_can_be_taken_back(browser, plan):
    first = steps_on(plan)[1]
    page = mark(browser, plan, "could_not")
    service = page.document.query_one(".tried [name=service]").attrs["value"]

    page = mark(browser, page, "none", service=service)

    assert steps_on(page)[1] == first
    assert not page.all(".tried")


def test_the_first_line_goes_on_to_what_nothing_was_said_of(browser, plan):
    page = mark(browser, plan, "waiting")
    assert "Do english" in words_of(page.document.query_one(".first"))

    page = mark(browser, page, "done", step=2)
    assert "Do person" in words_of(page.document.query_one(".first"))

    page = mark(browser, page, "got_in")
    assert not page.all(".first")
    assert "You have done every step" in page.text


def test_a_place_that_closed_gives_way_and_the_page_says_so(browser, plan, source, clock):
    first = plan.document.query_one("#step-1 [name=service]").attrs["value"]
    close(source, first)

    page = browser.open("/en/saved/plan")

    name = source.held.services[first].name
    note = words_of(page.document.query_one("#step-1 .note"))
    assert note == f"{name} does not take people now. Call {steps_on(page)[1]}."
    assert f"{name} does not take people now." in words_of(page.document.query_one("section.note"))


def test_what_changed_is_told_once_one_comes_back_another_day(
    saving, browser, elsewhere, source, clock
):
    code = save(browser, "person")
    catalog = source.held
    coach = catalog.services["example-coach"]
    source.held = make_catalog(replace(coach, address="1 Example Street"))
    clock.pass_minutes(24 * 60)

    for _ in range(2):
        page = open_plan(elsewhere, number=code.number)
        told = words_of(page.document.query_one("section.note"))
        assert told.startswith("What changed since March 4, 2026")
        assert "Example example-coach has a new address." in told

    clock.pass_minutes(24 * 60)
    assert not open_plan(elsewhere, number=code.number).all("section.note")


def test_each_step_has_what_to_say_and_ask(plan):
    for card in plan.all("li.card[id]"):
        assert card.query_one(".quote")
        assert card.query_one('a[href^="tel:"]')


@each_language
def test_it_opens_in_the_language_it_was_last_used_in(saving, browser, elsewhere, language):
    code = save(browser, "person", language=language)

    assert open_plan(elsewhere, language="es", number=code.number).path == f"/{language}/saved/plan"
    page = elsewhere.open("/en/saved/plan")
    mark(elsewhere, page, "called")
    assert open_plan(elsewhere, language="es", number=code.number).path == "/en/saved/plan"


@pytest.mark.parametrize(
    "wrong",
    [
        {"mark": "promised"},
        {"mark": ""},
        {"step": "9"},
        {"step": "x"},
        {"service": "example-pantry"},
        {"service": ""},
    ],
)
def test_a9_what_the_page_did_not_offer_is_not_taken(browser, plan, wrong):
    fields = {"step": "1", "mark": "called", **wrong}

    page = browser.send(plan, "/en/saved/plan", status=422, **fields)

    assert "choose from the list" in page.text
    assert not browser.open("/en/saved/plan").all("[aria-pressed=true]")


def test_a_place_that_stands_in_can_be_marked(browser, plan, source):
    names = [each for each in source.held.services if each in {"example-coach", "example-guide"}]
    shut = [replace(source.held.services[each], status="closed") for each in (*names, "nav-211")]
    source.held = make_catalog(*shut, make_service("example-mentor", "person"))

    page = mark(browser, browser.open("/en/saved/plan"), "called")

    assert steps_on(page)[1] == "Example example-mentor"
    assert words_of(page.document.query_one("#step-1 .said")) == "I called"


def test_marking_a_plan_that_was_deleted_elsewhere_says_so(saving, browser, elsewhere):
    code = save(browser)
    page = browser.open("/en/saved/plan")
    elsewhere.send(open_plan(elsewhere, number=code.number), "/en/saved/end")

    gone = browser.send(page, "/en/saved/plan", mark="called", status=404)

    assert gone.heading == "We find no plan with this code"


def test_marking_with_no_plan_open_leads_to_opening_one(saving, browser):
    page = browser.open("/en/plan")
    data = {"csrf_token": page.form("/en/plan")["csrf_token"], "mark": "called"}

    asked = browser.follow(browser.client.post("/en/saved/plan", data=data))

    assert asked.path == "/en/saved"


def test_a8_a_mark_from_elsewhere_is_not_taken(browser, plan):
    for address in ("/en/saved/plan", "/en/saved/end"):
        reply = browser.client.post(
            address, data={"mark": "done"}, headers={"sec-fetch-site": "cross-site"}
        )
        assert reply.status_code == 403
    assert browser.open("/en/saved/plan").all("li.card")


def test_who_goes_on_with_new_questions_keeps_the_saved_plan(browser, plan):
    walk(browser, {"goal": ["job_soon"]})

    assert browser.open("/en/saved/plan").all("li.card")
