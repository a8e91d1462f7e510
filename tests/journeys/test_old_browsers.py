"""Browsers that get or understand only a part of what a page brings."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenVisitor, Walked
from tests.journeys.people import ALL_BARRIERS, IN_A_HURRY, Person
from tests.journeys.plans import read_plan
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey


def refuse(page: Page, file: str) -> None:
    """Let the file never arrive."""
    page.route(f"**/{file}", lambda route: route.abort())


class BareWalker(Walker):
    """Meets each page without its style, with all of it in view, as plain as HTML gets."""

    def go_on(self, *words: str) -> None:
        super().go_on(*words)
        self.bare()

    def bare(self) -> None:
        self.page.evaluate(REMOVE_STYLE)


REMOVE_STYLE = """() => document.querySelectorAll('style, link[rel=stylesheet]')
    .forEach(each => each.remove())"""


@pytest.mark.parametrize(
    "person",
    [pytest.param(IN_A_HURRY, marks=pytest.mark.long), ALL_BARRIERS],
    ids=lambda person: person.name,
)
def test_x15_without_style_and_script_a_walk_ends_at_the_same_plan(
    person: Person, visit: OpenVisitor, walked: Callable[[Person], Walked]
) -> None:
    page = visit(script=False)
    walker = BareWalker(page, "en")

    walker.walk(person)

    assert walker.taps == person.taps
    assert read_plan(page) == walked(person).plan


@pytest.mark.parametrize("missing", ["site.js", "listen.js", "htmx.min.js"])
def test_x15_a_script_that_does_not_arrive_stops_no_form(
    missing: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(storage_state=answered)
    refuse(page, missing)
    page.goto("/en/plan")
    before = read_plan(page)

    page.get_by_role("button", name="Skip this step").first.click()

    expect(page.locator("#skipped")).to_be_visible()
    assert len(read_plan(page)) == len(before) - 1


def test_x15_what_is_not_asked_but_shown_by_an_old_browser_does_not_count(
    visit: OpenVisitor,
) -> None:
    page = visit(script=False)
    walker = BareWalker(page, "en")
    questions = walker.questionnaire.questions
    page.goto("/en/q/8")
    walker.bare()
    walker.reply(questions["children"], ("none",))
    walker.reply(questions["childcare"], ("need_care",))
    walker.go_on("Continue")

    page.goto("/en/plan")

    assert "childcare" not in {step for step, _ in read_plan(page)}
