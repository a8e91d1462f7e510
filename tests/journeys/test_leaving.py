"""Leave: at the top of every page, at once, and nothing is left behind."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.pages import KINDS, Kind
from tests.journeys.plans import open_answers, read_plan
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

ways = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
IS_ON_TOP = """element => {
    const box = element.getBoundingClientRect();
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return element.contains(over);
}"""


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_c1_leave_is_in_view_and_first_or_second_with_tab(
    kind: Kind, language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=320, height=568, storage_state=answered)
    kind.open(page, language)
    page.evaluate("scrollTo(0, 0)")

    leave = find_leave(page)

    expect(leave).to_be_in_viewport(ratio=1)
    assert leave.evaluate(IS_ON_TOP)
    assert page.evaluate(PLACE_OF_LEAVE) <= 2


PLACE_OF_LEAVE = """() => [...document.querySelectorAll('a[href], button, input, summary')]
    .filter(element => element.type !== 'hidden' && element.tabIndex >= 0)
    .findIndex(element => element.matches('[href$="/exit"]')) + 1"""


def find_leave(page: Page):  # type: ignore[no-untyped-def]
    return page.locator("[href$='/exit']")


@ways
def test_c1_leave_goes_to_a_neutral_page_and_clears(
    script: bool, visit: OpenVisitor, answered: object, neutral_page: str
) -> None:
    page = visit(script=script, storage_state=answered)
    page.goto("/en/plan")
    before = read_plan(page)

    find_leave(page).click()

    page.wait_for_url(neutral_page)
    assert set(open_answers(page).values()) == {"Not given"}
    page.goto("/en/plan")
    assert read_plan(page) != before


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
