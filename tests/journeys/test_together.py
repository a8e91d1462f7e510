"""A helper beside the person: from the start to the paper, and clean for the next person."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.chromium import describe_visitor, open_page
from tests.journeys.conftest import OpenVisitor, Walked
from tests.journeys.languages import barer_way_a_day
from tests.journeys.people import ALL_BARRIERS, IN_A_HURRY, Person, each_person_in_a_language
from tests.journeys.plans import read_plan
from tests.journeys.reading import ReadAsAStranger, assert_reads, go_back, go_forward
from tests.journeys.running_site import RunningSite
from tests.journeys.walkers import KeyboardWalker, Walker

pytestmark = pytest.mark.journey

FirstWalk = Callable[[Person], Walked]
# Beyond a walk alone: the wish, one; the slip with three choices, five; the next person, one.
MORE_TAPS = 1 + 5 + 1
STEPS_BACK = 6
BOTH_LANGUAGES = [
    pytest.param(IN_A_HURRY, "en", id="in a hurry, en", marks=pytest.mark.long),
    pytest.param(ALL_BARRIERS, "es", id="all barriers, es"),
]
DAY, TIME = 2, 5


def help_somebody(walker: Walker, person: Person) -> None:
    """Go from the helper's start page to the plan."""
    walker.page.goto("/together")
    walker.go_on("Begin together")
    walker.go_on("Go to the first question")
    while (number := walker.number()) is not None:
        walker.answer(person, number)


@pytest.fixture(scope="module")
def helped(chromium: Browser, site: RunningSite) -> Any:
    """The cookies of somebody who answered all questions with a helper."""
    context = chromium.new_context(**describe_visitor(origin=site.origin))
    help_somebody(Walker(open_page(context, []), "en"), ALL_BARRIERS)
    state = context.storage_state()
    context.close()
    return state


def make_slip(walker: Walker) -> None:
    walker.go_on("Next-step slip")
    walker.pick("By phone or in person?", 0)
    walker.pick("What day?", DAY)
    walker.pick("What time?", TIME)
    walker.go_on("Show the slip")
    expect(walker.page.locator(".slip")).to_contain_text("10:30 a.m.")


def go_to_next_person(walker: Walker) -> None:
    walker.go_on("Done: next person")
    expect(walker.control("Begin together")).to_be_visible()


def assert_nothing_is_left(page: Page, language: str) -> None:
    page.goto(f"/{language}/q/1")
    expect(page.locator("main input:checked")).to_have_count(0)
    expect(page.locator("aside")).to_be_visible()


@each_person_in_a_language
def test_a_whole_walk_together_takes_as_few_taps_as_the_design_allows(
    person: Person, language: str, visit: OpenVisitor
) -> None:
    page = visit(language=language)
    walker = Walker(page, language)

    help_somebody(walker, person)
    make_slip(walker)
    go_to_next_person(walker)

    assert walker.taps == person.taps + MORE_TAPS
    assert_nothing_is_left(page, language)


@pytest.mark.parametrize(("person", "language"), BOTH_LANGUAGES)
def test_x13_without_script_it_is_the_same_walk_to_the_same_plan(
    person: Person, language: str, visit: OpenVisitor, walked: FirstWalk
) -> None:
    page = visit(language=language, script=False)
    walker = Walker(page, language)

    help_somebody(walker, person)
    assert read_plan(page) == walked(person).plan
    make_slip(walker)
    go_to_next_person(walker)

    assert walker.taps == person.taps + MORE_TAPS
    assert_nothing_is_left(page, language)


@pytest.mark.parametrize(("person", "language"), BOTH_LANGUAGES)
def test_x14_without_cookies_it_is_the_same_walk_to_the_same_plan(
    person: Person, language: str, visit_without_cookies: OpenVisitor, walked: FirstWalk
) -> None:
    page = visit_without_cookies(language=language)
    walker = Walker(page, language)

    help_somebody(walker, person)
    assert read_plan(page) == walked(person).plan
    make_slip(walker)
    go_to_next_person(walker)

    assert walker.taps == person.taps + MORE_TAPS
    assert page.context.cookies() == []


@pytest.mark.parametrize(("person", "language"), BOTH_LANGUAGES)
def test_the_whole_walk_goes_with_the_keyboard_alone_at_a_desk(
    person: Person, language: str, visit: OpenVisitor
) -> None:
    page = visit(language=language, width=1280)
    walker = KeyboardWalker(page, language)

    help_somebody(walker, person)
    make_slip(walker)
    go_to_next_person(walker)

    assert_nothing_is_left(page, language)


def test_at_a_desk_both_parts_stand_beside_each_other_on_a_phone_one_below_the_other(
    visit: OpenVisitor, helped: object
) -> None:
    desk, phone = [visit(width=width, storage_state=helped) for width in (1280, 390)]
    tops = {}
    for page in (desk, phone):
        page.goto("/en/q/4")
        theirs, helpers = page.locator("main").bounding_box(), page.locator("aside").bounding_box()
        assert theirs
        assert helpers
        tops[page] = (theirs, helpers)

    theirs, helpers = tops[desk]
    assert helpers["x"] >= theirs["x"] + theirs["width"]
    assert helpers["y"] < theirs["y"] + theirs["height"]
    theirs, helpers = tops[phone]
    assert helpers["y"] >= theirs["y"] + theirs["height"]


def test_on_a_phone_the_words_for_the_helper_are_one_press_away_and_can_be_folded(
    visit: OpenVisitor, helped: object
) -> None:
    page = visit(width=390, script=False, storage_state=helped)
    page.goto("/en/q/4")
    words = page.locator("aside .quote").first

    page.get_by_role("link", name="For the helper").click()
    expect(words).to_be_in_viewport()

    page.locator("aside summary").click()
    expect(words).to_be_hidden()


def test_x16_back_and_reload_show_the_slip_as_it_was_picked(
    visit: OpenVisitor, helped: object
) -> None:
    page = visit(storage_state=helped)
    page.goto("/en/plan")
    make_slip(Walker(page, "en"))
    slip = page.locator(".slip").inner_text()

    page.reload()
    assert page.locator(".slip").inner_text() == slip
    go_back(page)
    expect(page.locator("input[name=day]").nth(DAY)).to_be_checked()
    go_forward(page)
    assert page.locator(".slip").inner_text() == slip


@barer_way_a_day
def test_b7_after_the_next_person_was_called_no_page_of_before_shows_anything(
    script: bool, visit_remembering: OpenVisitor
) -> None:
    page = visit_remembering(script=script)
    walker = Walker(page, "en")
    help_somebody(walker, ALL_BARRIERS)
    make_slip(walker)
    go_to_next_person(walker)

    for _ in range(STEPS_BACK):
        go_back(page)
        # Of the plan that everybody has, a first step is picked for the slip.
        expect(page.locator("main input:checked:not([name=step])")).to_have_count(0)
        expect(page.get_by_text("10:30 a.m.").and_(page.locator("dd"))).to_have_count(0)
        expect(page.get_by_text("Safe Connect")).to_have_count(0)
    assert_nothing_is_left(page, "en")


def test_who_goes_on_alone_and_clears_leaves_what_a_stranger_reads(
    visit: OpenVisitor, helped: object, read_as_a_stranger: ReadAsAStranger
) -> None:
    page = visit(storage_state=helped)
    page.goto("/en/plan")
    walker = Walker(page, "en")
    walker.go_on("Go on alone")
    assert page.url.endswith("/en/plan")
    walker.go_on("Clear my answers")

    page.goto("/en/together")
    assert_reads(page, read_as_a_stranger(page.url))


@pytest.mark.parametrize("address", ["/plan", "/q/4", "/together/wish", "/together/slip"])
def test_b6_words_for_the_helper_are_not_printed(
    address: str, visit: OpenVisitor, helped: object
) -> None:
    page = visit(width=1280, storage_state=helped)
    page.goto(f"/en{address}")
    expect(page.locator("aside")).to_be_visible()

    page.emulate_media(media="print")

    expect(page.locator("aside")).to_be_hidden()


def test_the_slip_is_one_page_of_paper(visit: OpenVisitor, helped: object) -> None:
    page = visit(language="es", storage_state=helped)
    page.goto("/es/plan")
    make_slip(Walker(page, "es"))

    assert page.pdf(format="Letter").count(b"/Type /Page\n") == 1
