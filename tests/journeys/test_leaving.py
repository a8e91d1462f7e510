"""Leave: at the top of every page, at once, and nothing is left behind."""

import pytest
from playwright.sync_api import Locator, Page

from tests.journeys.conftest import OpenVisitor
from tests.journeys.pages import KINDS
from tests.journeys.reading import ReadAsAStranger, assert_reads, go_back
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

ways = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
# Its place with Tab, whether it is wholly in view, and whether anything lies over it.
DESCRIBE_LEAVE = """() => {
    const leave = document.querySelector('[data-leave]');
    const stops = [...document.querySelectorAll('a[href], button, input, summary')];
    const box = leave.getBoundingClientRect();
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
        early: stops.filter(each => each.type !== 'hidden').indexOf(leave) < 2,
        inView: box.top >= 0 && box.left >= 0
            && box.bottom <= innerHeight && box.right <= innerWidth,
        onTop: leave.contains(over),
    };
}"""


@pytest.mark.parametrize("language", ["en", "es"])
def test_c1_leave_is_in_view_on_every_page_and_first_or_second_with_tab(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=320, height=568, storage_state=answered)
    found = {}
    for kind in KINDS:
        kind.open(page, language)
        page.evaluate("scrollTo(0, 0)")
        found[kind.name] = page.evaluate(DESCRIBE_LEAVE)

    assert {name: said for name, said in found.items() if not all(said.values())} == {}


# How it looks, but for the colours, which are those of the paper on a page to print.
DESCRIBE_LOOK = """() => {
    const leave = document.querySelector('[data-leave]'), style = getComputedStyle(leave);
    const box = leave.getBoundingClientRect();
    return [leave.innerText, ...[box.left, box.top, box.width, box.height].map(Math.round),
        style.font, style.borderRadius, style.borderWidth, style.backgroundColor,
        style.textDecorationLine, style.animationName].join(' ');
}"""


def test_c3_leave_looks_the_same_on_every_page(visit: OpenVisitor, answered: object) -> None:
    page = visit(storage_state=answered)
    looks: dict[str, list[str]] = {}
    for kind in KINDS:
        kind.open(page, "en")
        page.evaluate("scrollTo(0, 0)")
        looks.setdefault(page.evaluate(DESCRIBE_LOOK), []).append(kind.name)

    assert len(looks) == 1, looks


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
