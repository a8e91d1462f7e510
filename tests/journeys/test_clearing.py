"""Clear my answers: one press, and nobody after sees what was there."""

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import barer_way_a_day, ways
from tests.journeys.people import ALL_BARRIERS
from tests.journeys.reading import ReadAsAStranger, assert_reads, go_back, go_forward
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

STEPS_BACK = 10


@ways
def test_b1_one_press_clears_and_the_page_says_so(
    script: bool, visit: OpenVisitor, answered: object
) -> None:
    page = visit(script=script, storage_state=answered)
    page.goto("/en/plan")
    before = page.context.cookies()

    Walker(page, "en").go_on("Clear my answers")

    assert page.url.endswith("/en/cleared")
    expect(page.locator("h1")).to_have_text("Your answers are gone")
    expect(page.get_by_role("button", name="Clear my answers")).to_have_count(0)
    assert page.context.cookies() != before


@barer_way_a_day
def test_b2_after_clearing_no_page_of_before_shows_anything(
    script: bool, visit_remembering: OpenVisitor, read_as_a_stranger: ReadAsAStranger
) -> None:
    page = visit_remembering(script=script)
    walker = Walker(page, "en")
    walker.walk(ALL_BARRIERS)
    walker.go_on("Change answers")
    walker.go_on("See your plan")
    walker.go_on("Clear my answers")

    for _ in range(STEPS_BACK):
        go_back(page)
        assert_reads(page, read_as_a_stranger(page.url))
    page.reload()
    assert_reads(page, read_as_a_stranger(page.url))
    for _ in range(STEPS_BACK):
        go_forward(page)
        assert_reads(page, read_as_a_stranger(page.url))
    page.goto("/en/answers")
    assert_reads(page, read_as_a_stranger(page.url))
