"""D1, B6: whatever way a plan leaves the screen, private steps come only when asked for."""

import re
from urllib.parse import unquote

import pytest
from icalendar import Calendar

from app.domain.pathway import build_pathway
from app.domain.taking import take as take_by_itself
from app.presenters.reasons import sentences_in
from tests.journeys.people import ALL_BARRIERS
from tests.people.table import ANY_DAY, read_people
from tests.walks import walk

each_language = pytest.mark.parametrize("language", ["en", "es"])
TELLS = {
    "en": re.compile(r"because you|you said|you asked", re.IGNORECASE),
    "es": re.compile(r"usted dijo|usted pidió|porque usted", re.IGNORECASE),
}
NAMES_A_STATUS = re.compile(
    r"homeless|no home|prison|jail|record|refugee|immigra|sin hogar|cárcel|récord|refugiad|inmigra",
    re.IGNORECASE,
)
WAYS = ["print", "text", "calendar", "file"]
each_way = pytest.mark.parametrize("way", WAYS)


@pytest.fixture
def answered(browser, source, shipped):
    """Somebody who named every need, with the content that ships."""
    source.held = shipped
    walk(browser, ALL_BARRIERS.answers)
    return browser


def take(browser, way, language="en", *also):
    """Send the form as it stands, with some more boxes ticked, and return all that leaves."""
    page = browser.open(f"/{language}/plan/take")
    form = page.form(f"/{language}/plan/take/print")
    fields = {**form, "step": [*form["step"], *also]}
    reply = browser.client.post(f"/{language}/plan/take/{way}", data=fields)
    if reply.has_redirect_location:
        reply = browser.client.get(reply.headers["location"])
    assert reply.status_code == 200
    return open_up(reply, way)


def open_up(reply, way):
    """Return the words: a calendar folds its lines, an address hides its letters."""
    if way == "calendar":
        events = Calendar.from_ical(reply.content).walk("VEVENT")
        return "\n".join(f"{each['SUMMARY']} {each['DESCRIPTION']}" for each in events)
    body = reply.text.partition("<main")[2].partition("</main>")[0] or reply.text
    return unquote(body)


@each_way
def test_d1_private_steps_stay_where_they_are_whatever_way_a_plan_leaves(answered, shipped, way):
    said = take(answered, way)

    titles = [aim.title["en"] for aim in shipped.aims if aim.sensitive]
    assert len(titles) > 5
    assert [title for title in titles if title in said] == []
    assert "Safe Connect" not in said


@each_language
def test_d1_no_place_that_comes_along_by_itself_has_a_name_that_tells(shipped, language):
    people = [person.profile(shipped) for person in read_people()]
    steps = [step for each in people for step in build_pathway(each, shipped, ANY_DAY).steps]
    named = {
        choice.service.name_in(language)
        for step in take_by_itself(steps, {}, shipped)
        for choice in step.choices
    }

    assert len(named) > 30
    assert {name for name in named if NAMES_A_STATUS.search(name)} == set()


@each_way
def test_d1_a_private_step_comes_along_once_it_is_ticked(answered, way):
    assert "Safe Connect" in take(answered, way, "en", "safety")


@each_language
@each_way
def test_d1_nothing_that_leaves_gives_a_reason_or_an_answer(answered, language, way):
    said = take(answered, way, language)

    reasons = {text for terms in sentences_in(language).values() for text in terms.values()}
    assert [each for each in reasons if each in said] == []
    assert not TELLS[language].search(said)


@pytest.mark.parametrize("way", ["print", "file"])
def test_b6_the_title_of_what_is_printed_tells_nothing(answered, way):
    page = answered.open("/en/plan/take")
    reply = answered.client.post(f"/en/plan/take/{way}", data=page.form("/en/plan/take/print"))
    if reply.has_redirect_location:
        reply = answered.client.get(reply.headers["location"])

    assert "<title>My plan</title>" in reply.text


@each_language
def test_b6_the_page_says_to_collect_the_paper(answered, language):
    words = {"en": "Collect your pages now.", "es": "Recoja sus páginas ahora mismo."}

    assert words[language] in answered.open(f"/{language}/plan/print").text


def find_steps_alone(browser):
    """Return the addresses of all steps, each to be printed alone."""
    links = [link.attrs["href"] for link in browser.open("/en/plan/take").all("main details a")]
    assert len(links) > 10
    return links


def test_d1_a_private_step_alone_first_shows_what_others_will_see(answered, shipped):
    titles = {aim.title["en"]: aim.sensitive for aim in shipped.aims}
    for address in find_steps_alone(answered):
        page = answered.open(address)
        if page.title == "My plan":
            assert not titles[page.all(".sheet h2")[0].to_text().strip()]
            continue
        assert page.title == "This step is more private"
        assert page.all(".sheet") == []
        sheet = answered.send(page, address)
        assert sheet.path == address
        assert sheet.title == "My plan"
        assert len(sheet.all(".sheet > li")) == 1


def test_d1_what_was_printed_alone_is_still_not_on_the_whole_plan(answered):
    [first, *_] = find_steps_alone(answered)
    answered.send(answered.open(first), first)

    assert "Safe Connect" in answered.open(first).text
    assert "Safe Connect" not in take(answered, "print")


def test_d1_a_press_from_elsewhere_prints_no_private_step(answered):
    [first, *_] = find_steps_alone(answered)

    reply = answered.client.post(first, headers={"sec-fetch-site": "cross-site"})

    assert reply.status_code == 403
    assert answered.open(first).title == "This step is more private"
