"""The slip that is handed over: picked, kept, in two languages, with lines to write on."""

from datetime import UTC, datetime

import pytest

from tests.browser import read_fields, words_of
from tests.saved_plans import save
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])
PICKED = {"step": "person", "way": "call", "day": "2026-03-05", "time": "10:30"}


def begin(browser, language="en"):
    browser.send(browser.open(f"/{language}/together"), f"/{language}/together")
    walk(browser, EVERYTHING, language=language)
    return browser.open(f"/{language}/together/slip")


def pick(browser, page, language="en", **picked):
    return browser.send(page, f"/{language}/together/slip", **picked)


def sides(page):
    return [words_of(each) for each in page.all(".sides section")]


def list_picks(page, group):
    return [each.attrs["value"] for each in page.all(f"main input[name={group}]")]


@each_language
def test_all_of_it_is_picked_and_nothing_typed(browser, language):
    page = begin(browser, language)

    kinds = {each.attrs["type"] for each in page.all("main input")}
    assert kinds == {"radio", "hidden"}
    assert not page.all("textarea, select")
    assert list_picks(page, "day")[0] == "2026-03-04"
    assert len(list_picks(page, "day")) == 15
    assert list_picks(page, "way") == ["call", "visit"]


def test_the_first_call_of_the_plan_is_picked_already(browser):
    page = begin(browser)

    fields = read_fields(page.find_form("/en/together/slip"))
    assert fields["step"] == ["food_today"]
    assert {"way", "day", "time"}.isdisjoint(fields)


def test_what_was_put_first_in_the_plan_is_picked_already(browser):
    begin(browser)
    browser.send(browser.open("/en/plan"), "/en/plan", action="first", step="person")

    page = browser.open("/en/together/slip")

    assert read_fields(page.find_form("/en/together/slip"))["step"] == ["person"]
    assert list_picks(page, "step")[0] == "person"


def test_what_was_picked_stands_on_the_paper(browser):
    paper = pick(browser, begin(browser), **PICKED)

    assert paper.path == "/en/together/slip/paper"
    [side] = sides(paper)
    for words in ("Do person", "Example example-coach", "860-555-0142", "Can you help me?"):
        assert words in side
    for words in ("Thursday, March 5", "10:30 a.m.", "By phone", "Bring Photo ID."):
        assert words in side


def test_in_spanish_english_stands_beside_for_the_next_helper(browser):
    paper = pick(browser, begin(browser, "es"), "es", **PICKED)

    spanish, english = sides(paper)
    assert "Do person (es)" in spanish
    assert "jueves, 5 de marzo" in spanish
    assert "Do person " in english
    assert "Thursday, March 5" in english
    assert [each.attrs.get("lang") for each in paper.all(".sides section")] == [None, "en"]


@each_language
def test_what_was_left_open_and_the_names_are_empty_lines(browser, language):
    paper = pick(browser, begin(browser, language), language)

    blanks = paper.all("dd.blank")
    assert {words_of(each) for each in blanks} == {""}
    assert len(paper.all(".by-hand .blank")) == 3
    assert len(blanks) == 3 + 3 * len(sides(paper))
    assert not paper.all("main input:not([type=hidden])")


def test_x16_what_was_picked_is_there_again_after_going_back_and_after_a_reload(browser):
    paper = pick(browser, begin(browser), **PICKED)

    assert sides(browser.open("/en/together/slip/paper")) == sides(paper)
    back = read_fields(browser.open("/en/together/slip").find_form("/en/together/slip"))
    assert {name: back[name][0] for name in PICKED} == PICKED


def test_x14_with_cookies_blocked_it_works_as_well(cookieless):
    page = cookieless.send(cookieless.open("/en/together"), "/en/together")
    page = cookieless.send(page, "/en/turn", to="/en/together/slip")

    paper = pick(cookieless, page, **PICKED)
    assert "Thursday, March 5" in sides(paper)[0]

    again = cookieless.send(paper, "/en/turn", to="/en/together/slip")
    assert read_fields(again.find_form("/en/together/slip"))["time"] == ["10:30"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"day": "2026-03-03"},
        {"time": "03:00"},
        {"way": "letter"},
        {"step": "record_clearing"},
        {"step": "nothing"},
    ],
    ids=lambda wrong: "-".join(wrong.values()),
)
def test_a9_what_is_not_on_the_lists_is_asked_again(browser, wrong):
    page = begin(browser)

    again = browser.send(page, "/en/together/slip", status=422, **{**PICKED, **wrong})

    assert "not on the list any more" in words_of(again.document.query_one("[role=alert]"))
    assert browser.open("/en/together/slip/paper").all(".blank")


def test_a_slip_of_yesterday_is_picked_again(browser, clock):
    clock.now = datetime(2026, 3, 5, 4, 50, tzinfo=UTC)
    paper = pick(browser, begin(browser), **{**PICKED, "day": "2026-03-04"})
    clock.pass_minutes(20)

    assert paper.path == "/en/together/slip/paper"
    assert browser.open("/en/together/slip/paper").path == "/en/together/slip"


def test_d1_a_private_step_is_not_there_until_it_is_ticked(browser):
    page = begin(browser)
    assert "record_clearing" not in list_picks(page, "step")
    take = browser.open("/en/plan/take")

    browser.send(take, "/en/plan/take/print", step=["record_clearing"])

    assert list_picks(browser.open("/en/together/slip"), "step") == ["record_clearing"]


def test_with_no_step_ticked_no_slip_is_shown_and_the_way_to_the_boxes_is(browser):
    page = begin(browser)
    browser.send(browser.open("/en/plan/take"), "/en/plan/take/print", step=None, status=422)

    page = browser.open("/en/together/slip/paper")

    assert page.path == "/en/together/slip"
    assert page.all('main a[href="/en/plan/take"]')
    assert not list_picks(page, "step")


def test_what_is_only_tried_stands_on_no_slip(browser, source, shipped):
    source.held = shipped
    page = begin(browser)
    before = list_picks(page, "step")
    doors = browser.open("/en/plan/doors")
    [door, *_] = [each.attrs["value"] for each in doors.all("button[name=door]")]
    browser.send(doors, "/en/plan/try", door=door)

    assert list_picks(browser.open("/en/together/slip"), "step") == before


def test_a_form_from_elsewhere_picks_nothing(client, browser):
    begin(browser)

    reply = client.post("/en/together/slip", data=PICKED, headers={"sec-fetch-site": "cross-site"})

    assert reply.status_code == 403


@each_language
def test_the_text_is_that_of_the_slip(browser, language):
    paper = pick(browser, begin(browser, language), language, **PICKED)
    address = f"/{language}/together/slip/text"
    assert paper.all(f'a[href="{address}"]')

    text = browser.open(address)

    [shown] = [words_of(each) for each in text.all("main .card")]
    assert "Example example-coach: 860-555-0142" in shown
    assert "10:30 a.m." in shown
    assert "2." not in shown
    assert text.all(f'main .where a[href="/{language}/together/slip/paper"]')


def test_with_nobody_beside_there_is_no_text_of_a_slip(browser):
    walk(browser, EVERYTHING)

    assert browser.open("/en/together/slip/text").path == "/en/together"


def test_b6_at_a_terminal_no_text_of_a_slip_is_opened(browser):
    browser.open("/en/terminal")
    begin(browser)

    refused = browser.open("/en/together/slip/text", status=403)

    assert not refused.all('a[href^="sms:"]')


def test_the_code_of_a_saved_plan_stands_on_the_slip(browser, saving):
    paper = pick(browser, begin(browser), **PICKED)
    assert paper.all('a[href="/en/plan/take/code"]')
    assert not paper.all(".digits")

    number = save(browser, "person").number
    paper = browser.open("/en/together/slip/paper")

    assert "".join(words_of(each) for each in paper.all(".slip .digits span")) == number
    assert paper.all(".slip .qr svg")
    assert not paper.all('a[href="/en/plan/take/code"]')
