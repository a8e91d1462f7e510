"""On a slow line two fingers are quicker than the first answer: no change is lost."""

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.plans import Plan, find_step, read_plan

pytestmark = pytest.mark.journey


class SlowLine:
    """Holds every form that is sent to the plan until it is let through."""

    def __init__(self, page: Page) -> None:
        self.held: list[Route] = []
        page.route("**/en/plan", self.hold)

    def hold(self, route: Route) -> None:
        if route.request.method == "POST":
            self.held.append(route)
        else:
            route.continue_()


@pytest.fixture
def plan_page(visit: OpenVisitor, answered: object) -> Page:
    page = visit(storage_state=answered)
    page.goto("/en/plan")
    return page


def skip(page: Page, step: str) -> Locator:
    return find_step(page, step).get_by_role("button", name="Skip this step")


def steps_with_skip(page: Page, plan: Plan) -> list[str]:
    return [step for step, _ in plan if skip(page, step).count()]


def without(plan: Plan, *left_out: str) -> Plan:
    return tuple(each for each in plan if each[0] not in left_out)


def test_x17_two_quick_taps_on_different_steps_lose_nothing(plan_page: Page) -> None:
    before = read_plan(plan_page)
    first, second = steps_with_skip(plan_page, before)[1:3]
    line = SlowLine(plan_page)

    with plan_page.expect_request(lambda request: request.method == "POST"):
        skip(plan_page, first).click()
    expect(skip(plan_page, second)).to_be_disabled()
    skip(plan_page, second).click(force=True)
    plan_page.evaluate("() => new Promise(requestAnimationFrame)")
    assert len(line.held) == 1
    line.held.pop().continue_()
    expect(plan_page.locator("#skipped")).to_be_visible()
    assert read_plan(plan_page) == without(before, first)

    expect(skip(plan_page, second)).to_be_enabled()
    with plan_page.expect_request(lambda request: request.method == "POST"):
        skip(plan_page, second).click()
    line.held.pop().continue_()
    expect(plan_page.get_by_role("button", name="Put back")).to_have_count(2)
    plan_page.reload()

    assert read_plan(plan_page) == without(before, first, second)


def test_x12_when_the_line_breaks_the_buttons_come_back_and_nothing_changed(
    plan_page: Page, troubles: list[str]
) -> None:
    before = read_plan(plan_page)
    step = steps_with_skip(plan_page, before)[1]
    line = SlowLine(plan_page)
    with plan_page.expect_request(lambda request: request.method == "POST"):
        skip(plan_page, step).click()

    line.held.pop().abort()

    expect(skip(plan_page, step)).to_be_enabled()
    assert read_plan(plan_page) == before
    assert all("htmx:" in trouble for trouble in troubles)
    troubles.clear()
    plan_page.unroute("**/en/plan")
    skip(plan_page, step).click()
    expect(plan_page.locator("#skipped")).to_be_visible()
