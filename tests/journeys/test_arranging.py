"""The plan is changed by hand: another place, a step left out, put back, put first."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.plans import Plan, find_step, read_plan

pytestmark = pytest.mark.journey

WAYS = pytest.mark.parametrize("script", [True, False], ids=["with htmx", "without script"])


@pytest.fixture
def plan_page(visit: OpenVisitor, answered: object, script: bool) -> Page:
    page = visit(script=script, storage_state=answered)
    page.goto("/en/plan")
    return page


def press(page: Page, button: Locator) -> Plan:
    """Press a button that changes the plan, and return the plan that comes of it."""
    page.evaluate("document.querySelector('.route').dataset.old = 'yes'")
    button.click()
    expect(page.locator(".route:not([data-old])")).to_be_visible()
    return read_plan(page)


@WAYS
def test_another_place_can_be_chosen_for_a_step(plan_page: Page) -> None:
    before = dict(read_plan(plan_page))
    others = plan_page.locator("details:has([name=service])").first
    step_id = others.locator("xpath=ancestor::form").locator("[name=step]").input_value()
    others.locator("summary").click()
    chosen = others.locator("[name=service]").first
    service = chosen.get_attribute("value")
    assert service != before[step_id]

    after = press(plan_page, chosen)

    assert dict(after) == {**before, step_id: service}
    plan_page.reload()
    assert read_plan(plan_page) == after


@WAYS
def test_a_step_can_be_skipped_and_put_back(plan_page: Page) -> None:
    before = read_plan(plan_page)
    step_id, _ = before[2]

    skip = find_step(plan_page, step_id).get_by_role("button", name="Skip this step")
    assert press(plan_page, skip) == tuple(each for each in before if each[0] != step_id)

    put_back = plan_page.get_by_role("button", name="Put back")
    assert press(plan_page, put_back) == before


@WAYS
def test_a_step_can_be_put_first(plan_page: Page) -> None:
    before = read_plan(plan_page)
    chosen = before[5]

    first = find_step(plan_page, chosen[0]).get_by_role("button", name="Do this first")
    after = press(plan_page, first)

    assert after[0] == chosen
    assert set(after) == set(before)
    assert len(after) == len(before)


@WAYS
def test_the_changes_stay_when_one_comes_back_to_the_plan(plan_page: Page) -> None:
    chosen = read_plan(plan_page)[5]
    first = find_step(plan_page, chosen[0]).get_by_role("button", name="Do this first")
    changed = press(plan_page, first)

    plan_page.goto("/en/answers")
    plan_page.goto("/en/plan")

    assert read_plan(plan_page) == changed


@pytest.mark.parametrize("script", [True])
def test_htmx_changes_the_plan_in_place_and_says_so(plan_page: Page) -> None:
    plan_page.evaluate("document.documentElement.dataset.kept = 'yes'")
    step_id, _ = read_plan(plan_page)[2]

    press(plan_page, find_step(plan_page, step_id).get_by_role("button", name="Skip this step"))

    assert plan_page.evaluate("document.documentElement.dataset.kept") == "yes"
    expect(plan_page.get_by_role("status")).to_have_text("Your plan has changed.")
    assert plan_page.evaluate("document.activeElement.tagName") in {"H1", "H2", "H3"}
