"""Taking the plan along: on paper, in a calendar, in a text, in a file."""

import pytest
from icalendar import Calendar

from tests.browser import words_of
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])


def boxes(page):
    return {each.attrs["value"]: "checked" in each.attrs for each in page.all("input[name=step]")}


def send(browser, way, page=None, **fields):
    shown = page or browser.open("/en/plan/take")
    form = shown.form("/en/plan/take/print")
    carried = {name: form[name][-1] for name in ("csrf_token", "state") if name in form}
    response = browser.client.post(f"/en/plan/take/{way}", data={**carried, **fields})
    return browser.follow(response)


def post(client, browser, way, **fields):
    """Send the form and return the reply itself: a file is no page."""
    form = browser.open("/en/plan/take").form("/en/plan/take/print")
    carried = {name: values[-1] for name, values in form.items() if name in {"csrf_token", "state"}}
    return client.post(f"/en/plan/take/{way}", data={**carried, **fields})


@each_language
def test_the_plan_leads_to_taking_it_along(browser, language):
    assert browser.open(f"/{language}/plan").all(f'a[href="/{language}/plan/take"]')
    assert boxes(browser.open(f"/{language}/plan/take"))


def test_d1_private_steps_start_unticked(browser, source, shipped):
    source.held = shipped
    walk(browser, EVERYTHING)
    ticked = boxes(browser.open("/en/plan/take"))

    private = {aim.id for aim in shipped.aims if aim.sensitive} & ticked.keys()
    assert private
    assert not any(ticked[each] for each in private)
    assert any(ticked.values())


def test_what_is_ticked_is_on_the_sheet_and_nothing_else(browser):
    walk(browser, EVERYTHING)

    sheet = send(browser, "print", step=["record_clearing"])

    assert [words_of(each) for each in sheet.all(".sheet h2")] == ["Do record_clearing"]
    ticked = boxes(browser.open("/en/plan/take"))
    assert [each for each, on in ticked.items() if on] == ["record_clearing"]


@pytest.mark.parametrize("way", ["print", "text", "calendar", "file"])
def test_with_nothing_ticked_nothing_leaves_and_the_page_says_what_to_do(browser, client, way):
    reply = post(client, browser, way)

    assert reply.status_code == 422
    assert "Nothing is ticked. Tick one step or more." in reply.text
    assert "content-disposition" not in reply.headers
    again = browser.open("/en/plan/take/text")
    assert "Tick one step or more." in again.text
    assert boxes(again)


def test_a_text_shows_all_of_itself_before_it_is_sent(browser):
    page = send(browser, "text", step=["person"])

    assert page.path == "/en/plan/take/text"
    assert "860-555-0142" in page.text
    [link] = page.all('a[href^="sms:"]')
    assert "860-555-0142" in link.attrs["href"]


def test_the_calendar_is_a_file_with_a_name_that_tells_nothing(client, browser):
    reply = post(client, browser, "calendar", step="person")

    assert reply.headers["content-type"] == "text/calendar; charset=utf-8"
    assert reply.headers["content-disposition"] == 'attachment; filename="calls.ics"'
    assert reply.headers["cache-control"] == "no-store"
    assert len(Calendar.from_ical(reply.content).walk("VEVENT")) == 1


def test_the_saved_file_is_complete_in_itself(client, browser):
    reply = post(client, browser, "file", step="person")

    assert reply.headers["content-disposition"] == 'attachment; filename="my-plan.html"'
    for outside in ("src=", "<link", "<script", "url(", "@import"):
        assert outside not in reply.text
    assert 'href="tel:8605550142"' in reply.text
    assert "<title>My plan</title>" in reply.text


@pytest.mark.parametrize("way", ["print", "text", "calendar", "file"])
def test_a_form_from_elsewhere_takes_nothing_along(client, way):
    reply = client.post(
        f"/en/plan/take/{way}", data={"step": "person"}, headers={"sec-fetch-site": "cross-site"}
    )

    assert reply.status_code == 403


def test_with_cookies_blocked_it_works_as_well(cookieless):
    plan = walk(cookieless, EVERYTHING)[-1]
    page = cookieless.send(plan, "/en/turn", to="/en/plan/take")

    sheet = send(cookieless, "print", page, step=["person"])

    assert [words_of(each) for each in sheet.all(".sheet h2")] == ["Do person"]


def test_what_is_tried_is_not_taken_along(browser, source, shipped):
    source.held = shipped
    walk(browser, EVERYTHING)
    before = boxes(browser.open("/en/plan/take"))
    doors = browser.open("/en/plan/doors")
    [door, *_] = [each.attrs["value"] for each in doors.all("button[name=door]")]
    browser.send(doors, "/en/plan/try", door=door)

    assert boxes(browser.open("/en/plan/take")) == before


@pytest.mark.parametrize("way", ["print", "calendar", "file"])
def test_the_reply_to_a_form_opened_again_is_the_page_with_the_boxes(browser, way):
    assert boxes(browser.open(f"/es/plan/take/{way}"))
