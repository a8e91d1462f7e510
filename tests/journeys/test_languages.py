"""The language is switched on the way: the place and the answers stay."""

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.people import ALL_BARRIERS
from tests.journeys.plans import open_answers, read_plan, words_of
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("wish", ["en", "es"])
def test_the_browsers_wish_is_the_first_guess(wish: str, visit: OpenVisitor) -> None:
    page = visit(language=wish)

    page.goto("/")

    expect(page.locator("html")).to_have_attribute("lang", wish)


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_on_a_question_the_place_and_the_answers_stay(script: bool, visit: OpenVisitor) -> None:
    page = visit(script=script)
    walker = Walker(page, "en")
    walker.start()
    walker.answer(ALL_BARRIERS)
    walker.answer(ALL_BARRIERS)

    walker.switch_to("Español")

    spanish = Walker(page, "es")
    assert spanish.number() == 3
    spanish.answer(ALL_BARRIERS)
    assert spanish.number() == 4
    said = open_answers(page, "es")
    assert words_of(spanish, "goal", *ALL_BARRIERS.answers["goal"]) in said.items()
    assert words_of(spanish, "needs", *ALL_BARRIERS.answers["needs"]) in said.items()


def test_on_the_plan_the_plan_stays(visit: OpenVisitor, answered: object) -> None:
    page = visit(storage_state=answered)
    page.goto("/en/plan")
    before = read_plan(page)

    Walker(page, "en").switch_to("Español")

    expect(page.locator("html")).to_have_attribute("lang", "es")
    assert read_plan(page) == before
    Walker(page, "es").switch_to("English")
    assert read_plan(page) == before


def test_x14_on_the_plan_the_plan_stays_without_cookies(
    visit_without_cookies: OpenVisitor,
) -> None:
    page = visit_without_cookies()
    Walker(page, "en").walk(ALL_BARRIERS)
    before = read_plan(page)

    Walker(page, "en").switch_to("Español")

    expect(page.locator("html")).to_have_attribute("lang", "es")
    assert read_plan(page) == before


def test_while_an_answer_is_changed_the_way_back_stays(
    visit: OpenVisitor, answered: object
) -> None:
    page = visit(storage_state=answered)
    page.goto("/en/q/1?return_to=answers")

    Walker(page, "en").switch_to("Español")
    Walker(page, "es").go_on("Continue")

    assert page.url.endswith("/es/answers")
