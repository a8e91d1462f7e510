"""An answer is changed from the plan, and the plan follows."""

import pytest
from playwright.sync_api import Page

from tests.journeys.conftest import OpenVisitor
from tests.journeys.people import Person
from tests.journeys.plans import read_answers, read_plan, words_of
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

HUNGRY = Person("hungry", taps=0, answers={"needs": ("food_today",), "children": ("none",)})
WITH_CHILDREN = {"children": ("under_5",), "childcare": ("need_care",)}


def open_change(page: Page, walker: Walker, question_id: str) -> None:
    """Go from the plan to the answers, and press Change beside one of them."""
    walker.go_on("Change answers")
    question, _ = words_of(walker, question_id)
    row = page.locator("dl.rows > div").filter(has_text=question)
    change = row.get_by_role("link").or_(row.get_by_role("button"))
    with page.expect_navigation():
        change.click()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_a_changed_answer_changes_the_plan(script: bool, visit: OpenVisitor) -> None:
    page = visit(script=script)
    change_children(page)


def test_x14_a_changed_answer_changes_the_plan_without_cookies(
    visit_without_cookies: OpenVisitor,
) -> None:
    change_children(visit_without_cookies())


def change_children(page: Page) -> None:
    walker = Walker(page, "en")
    walker.walk(HUNGRY)
    before = read_plan(page)

    open_change(page, walker, "children")
    uncheck(page)
    walker.answer(Person("parent", taps=0, answers=WITH_CHILDREN))

    said = read_answers(page)
    assert words_of(walker, "children", "under_5") in said.items()
    assert words_of(walker, "childcare", "need_care") in said.items()
    assert words_of(walker, "needs", "food_today") in said.items()
    walker.go_on("See your plan")
    added = {step for step, _ in read_plan(page)} - {step for step, _ in before}
    assert added == {"childcare", "childcare_money"}


def uncheck(page: Page) -> None:
    for field in page.locator("main label:has(input:checked)").all():
        field.click()


def test_an_answer_can_be_taken_back(visit: OpenVisitor) -> None:
    page = visit()
    walker = Walker(page, "en")
    walker.walk(HUNGRY)

    open_change(page, walker, "needs")
    walker.go_on("Skip this question", "Skip these questions")

    question, _ = words_of(walker, "needs")
    assert read_answers(page)[question] == "Not given"
    walker.go_on("See your plan")
    assert "food_today" not in {step for step, _ in read_plan(page)}
