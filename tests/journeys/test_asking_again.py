"""A town nobody knows is asked again kindly, and what an answer opens is asked at once."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.walkers import IS_FOCUSED, Walker

pytestmark = pytest.mark.journey

NO_TOWN = "Atlantis"


def write_town(page: Page, walker: Walker, town: str) -> None:
    walker.write(walker.questionnaire.questions["place"], town)
    walker.go_on("Continue")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_town_nobody_knows_is_asked_again(
    language: str, script: bool, visit: OpenVisitor
) -> None:
    page = visit(language=language, script=script)
    walker = Walker(page, language)
    page.goto(f"/{language}/q/2")
    walker.reply(walker.questionnaire.questions["age"], ("25_up",))

    write_town(page, walker, NO_TOWN)

    assert page.title().startswith(f"{walker.say('Error:')} ")
    summary = page.get_by_role("alert")
    expect(summary).to_be_visible()
    assert summary.evaluate(IS_FOCUSED)
    box = page.locator("input[name=place]")
    expect(box).to_have_value(NO_TOWN)
    expect(box).to_have_attribute("aria-invalid", "true")
    expect(page.locator("input[value='25_up']")).to_be_checked()
    summary.get_by_role("link").click()
    assert box.evaluate(IS_FOCUSED)
    box.fill("hartfrod")
    walker.go_on("Continue")
    assert walker.number() == 3


def test_the_error_is_said_once_and_the_next_page_has_none(visit: OpenVisitor) -> None:
    page = visit()
    walker = Walker(page, "en")
    page.goto("/en/q/2")
    write_town(page, walker, NO_TOWN)

    page.goto("/en/q/2")

    expect(page).to_have_title("Question 2")
    expect(page.get_by_role("alert")).to_have_count(0)


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize(
    ("number", "opener", "option", "opened"),
    [
        (5, "english", "none", ["language"]),
        (8, "children", "under_5", ["childcare"]),
        (10, "record", "yes", ["home", "limits"]),
    ],
)
def test_a_question_shows_when_an_answer_opens_it(
    number: int, opener: str, option: str, opened: list[str], script: bool, visit: OpenVisitor
) -> None:
    page = visit(script=script)
    walker = Walker(page, "en")
    page.goto(f"/en/q/{number}")
    questions = walker.questionnaire.questions
    for each in opened:
        expect(walker.group(questions[each])).to_be_hidden()

    walker.reply(questions[opener], (option,))

    for each in opened:
        expect(walker.group(questions[each])).to_be_visible()
