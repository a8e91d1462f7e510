"""Clear my answers: one press, and nobody after sees what was there."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.chromium import describe_visitor, open_page
from tests.journeys.conftest import OpenVisitor
from tests.journeys.pages import KINDS, Kind
from tests.journeys.people import ALL_BARRIERS
from tests.journeys.running_site import RunningSite
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

STEPS_BACK = 10
ways = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])


def go_back(page: Page) -> None:
    page.go_back()
    page.wait_for_load_state()


def read(page: Page) -> str:
    """Return all that can be read on the page, what stands in its fields included."""
    fields = page.locator("main input:not([type=hidden])").all()
    held = [
        each.input_value() if each.get_attribute("type") == "text" else str(each.is_checked())
        for each in fields
    ]
    return "\n".join([page.title(), page.locator("body").inner_text(), *held])


def read_as_a_stranger(browser: Browser, site: RunningSite, address: str) -> str:
    context = browser.new_context(**describe_visitor(origin=site.origin))
    page = open_page(context, [])
    page.goto(address)
    text = read(page)
    context.close()
    return text


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_b1_clear_is_on_every_page_once_there_are_answers(
    kind: Kind, visit: OpenVisitor, answered: object
) -> None:
    page = visit(storage_state=answered)
    kind.open(page, "en")

    expect(page.get_by_role("button", name="Clear my answers")).to_have_count(
        0 if kind.name in SAYS_CLEARED else 1
    )


SAYS_CLEARED: set[str] = set()


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


@ways
def test_b2_after_clearing_no_page_of_before_shows_anything(
    script: bool, visit: OpenVisitor, chromium: Browser, site: RunningSite
) -> None:
    page = visit(script=script)
    walker = Walker(page, "en")
    walker.walk(ALL_BARRIERS)
    walker.go_on("Change answers")
    walker.go_on("See your plan")
    walker.go_on("Clear my answers")

    for _ in range(STEPS_BACK):
        go_back(page)
        assert read(page) == read_as_a_stranger(chromium, site, page.url)
        page.reload()
        assert read(page) == read_as_a_stranger(chromium, site, page.url)
    for _ in range(STEPS_BACK):
        page.go_forward()
        assert read(page) == read_as_a_stranger(chromium, site, page.url)
    page.goto("/en/answers")
    assert read(page) == read_as_a_stranger(chromium, site, page.url)
