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


def test_what_is_ticked_and_not_sent_stays(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/q/1")
    page.locator("input[value=english]").check()

    Walker(page, "en").switch_to("Español")

    assert page.url.endswith("/es/q/1")
    assert page.locator("input[value=english]").is_checked()
    Walker(page, "es").go_on("Continue")
    assert Walker(page, "es").number() == 2


def test_x14_what_is_ticked_and_not_sent_stays_without_cookies(
    visit_without_cookies: OpenVisitor,
) -> None:
    page = visit_without_cookies()
    page.goto("/en/q/1")
    page.locator("input[value=english]").check()

    Walker(page, "en").switch_to("Español")

    expect(page.locator("html")).to_have_attribute("lang", "es")
    assert page.locator("input[value=english]").is_checked()


def test_a_place_we_do_not_know_stays_in_the_box_with_its_message(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/q/2")
    page.locator("input[type=text]").fill("Atlantis")

    Walker(page, "en").switch_to("Español")

    assert page.locator("input[type=text]").input_value() == "Atlantis"
    assert page.locator("[role=alert]").get_by_text("Connecticut").is_visible()
    assert Walker(page, "es").say("There is a problem") in page.locator("[role=alert]").inner_text()


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
