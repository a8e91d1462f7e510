"""What a screen reader is told: names, roles and states, in the order that is seen."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from app.domain.questionnaire import Question, QuestionType
from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import each_language
from tests.journeys.pages import NUMBERS, open_follow_ups
from tests.journeys.plans import read_plan
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey


def roles_of(question: Question) -> tuple[str, str]:
    """Return the roles of the question and of each of its answers."""
    single = question.type is QuestionType.SINGLE_CHOICE
    return "group", "radio" if single else "checkbox"


@each_language
@pytest.mark.parametrize("number", NUMBERS)
def test_a_question_is_a_named_group_of_named_choices(
    number: int, language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, storage_state=answered)
    page.goto(f"/{language}/q/{number}")
    walker = Walker(page, language)

    for question in walker.screen(number).questions:
        if question.type is QuestionType.PLACE:
            expect(page.get_by_role("textbox", name=question.text[language])).to_be_visible()
            continue
        outer, inner = roles_of(question)
        group = page.get_by_role(outer, name=question.text[language], exact=True)
        expect(group).to_have_count(1)
        told = re.findall(rf"^ *- '?{inner} \"(.*?)\"", group.aria_snapshot(), re.MULTILINE)
        assert told == [
            " ".join(part[language] for part in (option.text, option.hint) if part)
            for option in question.options
        ]
        if question.hint:
            expect(group).to_have_accessible_description(question.hint[language])


def test_what_is_chosen_is_told(visit: OpenVisitor) -> None:
    page = visit()
    open_follow_ups(page, "en")

    chosen = re.findall(r'- (\w+) "(.*?)" \[checked\]', page.locator("main").aria_snapshot())

    assert chosen == [("radio", "Yes, show them")]


@each_language
def test_the_plan_is_told_as_headings_and_buttons_that_name_their_step(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, storage_state=answered)
    page.goto(f"/{language}/plan")
    walker = Walker(page, language)
    steps = page.get_by_role("heading", level=3)

    assert steps.count() == len(read_plan(page))
    assert levels_of(page) == sorted({1, 2, 3, 4})
    for words in ("Skip this step", "Do this first"):
        buttons = page.get_by_role("button", name=walker.say(words), exact=True)
        assert buttons.count() > 2
        for button in buttons.all():
            title = button.locator("xpath=ancestor::*[h3 or div/h3][1]//h3").inner_text()
            expect(button).to_have_accessible_description(title)


def levels_of(page: Page) -> list[int]:
    """Return the levels of the headings, no two of which are further apart than one going down."""
    snapshot = page.locator("main").aria_snapshot()
    levels = [int(level) for level in re.findall(r"heading .*\[level=(\d)\]", snapshot)]
    assert all(below <= above + 1 for above, below in pairwise(levels))
    return sorted(set(levels))
