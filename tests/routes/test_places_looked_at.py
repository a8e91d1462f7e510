"""Everybody who was looked at for a step can be seen with all they ask, page after page."""

import pytest

from benchmarks.stores import make_catalog
from tests.browser import words_of
from tests.walks import EVERYTHING, walk

ANSWERS = {**EVERYTHING, "schedule": ["evening"], "work": ["health"], "school": ["not_yet"]}
each_language = pytest.mark.parametrize("language", ["en", "es"])


@pytest.fixture
def holding(source, shipped):
    source.held = shipped
    return shipped


def addresses_of(page, selector):
    return [each.attrs["href"] for each in page.all(selector)]


def list_pages(browser, address):
    """Give the first page and all that "Show more" leads to."""
    pages = [browser.open(address)]
    while more := [each for each in addresses_of(pages[-1], "nav.stack a") if is_next(each, pages)]:
        pages.append(browser.open(more[0].split("#")[0]))
    return pages


def is_next(address, pages):
    return f"page={len(pages) + 1}#" in address


def count_looked_at(page):
    said = words_of(page.document.query_one("main"))
    return int(said.split("We looked at ")[1].split()[0])


def test_every_place_that_was_looked_at_can_be_reached_with_all_it_asks(browser, holding):
    plan = walk(browser, ANSWERS)[-1]
    for number in range(1, len(plan.all("main h3[id^=t]")) + 1):
        first = browser.open(f"/en/plan/steps/{number}/why")
        chosen = addresses_of(first, ".card .who a")
        if not addresses_of(first, f"main a[href$='/{number}/why/all']"):
            assert count_looked_at(first) == len(chosen)
            continue
        pages = list_pages(browser, f"/en/plan/steps/{number}/why/all")
        named = [each for page in pages for each in addresses_of(page, ".rungs b a")]
        assert len({*chosen, *named}) == count_looked_at(first) == len(chosen) + len(named)


def test_each_rule_says_whether_it_is_met_and_how_old_it_is(browser, holding):
    walk(browser, ANSWERS)
    pages = [
        page
        for number in range(1, 8)
        for page in [browser.open(f"/en/plan/steps/{number}/why/all")]
    ]

    rows = [row for page in pages for row in page.all(".rungs .rows > div")]
    verdicts = {words_of(row.query("b.verdict")[0]) for row in rows}
    assert {"This fits.", "Ask them.", "This does not fit now."} <= verdicts
    folded = [each for page in pages for each in page.all(".rungs details")]
    assert all("listed in" in words_of(e) or "no date" in words_of(e) for e in folded)


@each_language
def test_with_cookies_blocked_the_way_is_a_button_on_each_page(
    cookieless, source, shipped, language
):
    source.held = shipped
    page = walk(cookieless, {"goal": ["job_soon"], "place": ["06106"]}, language=language)[-1]
    turn = f"/{language}/turn"

    for end in ("/why", "/why/all", "/why/all?page=2#found"):
        there = [each.attrs["value"] for each in page.all("main button[form=turn]")]
        page = cookieless.send(page, turn, to=[e for e in there if e.endswith(end)][-1])

    assert page.all(".rungs details")


@each_language
def test_a_page_that_is_not_there_shows_the_nearest(browser, holding, language):
    walk(browser, ANSWERS, language=language)
    address = f"/{language}/plan/steps/1/why/all"

    last = browser.open(f"{address}?page=9999")

    assert last.all(".rungs li")
    assert browser.open(f"{address}?page=evening").text
    browser.open(f"/{language}/plan/steps/99/why/all", status=404)


@each_language
def test_the_page_stays_light_and_calm_however_many_places_there_are(
    browser, source, shipped, language
):
    source.held = make_catalog(shipped, 3000)
    plan = walk(browser, ANSWERS, language=language)[-1]

    for number in range(1, len(plan.all("main h3[id^=t]")) + 1):
        browser.open(f"/{language}/plan/steps/{number}/why")
        for page in ("1", "2", "9999"):
            # Opening it checks its weight.
            found = browser.open(f"/{language}/plan/steps/{number}/why/all?page={page}")
            assert len(found.all(".rungs li")) <= 10


def test_no_answer_stands_in_the_address_or_the_title(browser, holding):
    walk(browser, ANSWERS)
    page = browser.open("/en/plan/steps/1/why/all")

    assert page.title.startswith("All the other places")
    assert {each.split("?")[-1].split("=")[0] for each in addresses_of(page, "nav.stack a")} <= {
        "page"
    }
