"""Leave: at the top of every page, at once, and nothing is left behind."""

import pytest
from playwright.sync_api import Locator, Page

from tests.journeys.conftest import OpenVisitor
from tests.journeys.reading import ReadAsAStranger, assert_reads, go_back
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

ways = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])


def find_leave(page: Page) -> Locator:
    return page.locator("[data-leave]")


@ways
def test_c1_leave_goes_to_a_neutral_page_and_nothing_is_left(
    script: bool,
    visit_remembering: OpenVisitor,
    answered: object,
    neutral_page: str,
    read_as_a_stranger: ReadAsAStranger,
) -> None:
    page = visit_remembering(script=script, storage_state=answered)
    page.goto("/en/q/10")
    page.goto("/en/plan")

    find_leave(page).click()

    page.wait_for_url(neutral_page)
    go_back(page)
    assert_reads(page, read_as_a_stranger(page.url))
    for address in ("/en/plan", "/en/answers", "/en/q/10"):
        page.goto(address)
        assert_reads(page, read_as_a_stranger(page.url))


def test_c1_with_script_back_does_not_return_to_the_page_left(
    visit: OpenVisitor, answered: object, neutral_page: str
) -> None:
    page = visit(storage_state=answered)
    page.goto("/en/privacy")
    page.goto("/en/plan")

    find_leave(page).click()
    page.wait_for_url(neutral_page)
    page.go_back()

    assert page.url.endswith("/en/privacy")


def test_c1_three_presses_of_shift_leave_too(
    visit: OpenVisitor, answered: object, neutral_page: str
) -> None:
    page = visit(storage_state=answered)
    page.goto("/en/plan")

    for _ in range(3):
        page.keyboard.press("Shift")

    page.wait_for_url(neutral_page)


def test_c1_leave_works_without_cookies(
    visit_without_cookies: OpenVisitor, neutral_page: str
) -> None:
    page = visit_without_cookies()
    walker = Walker(page, "en")
    walker.start()
    walker.go_on("Skip this question")

    find_leave(page).click()

    page.wait_for_url(neutral_page)
