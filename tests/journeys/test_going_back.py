"""Back, reload, a second tab, a double tap: answers are neither lost nor mixed."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.people import ALL_BARRIERS, IN_A_HURRY
from tests.journeys.plans import open_answers, read_plan, words_of
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey


def list_checked(page: Page) -> set[str]:
    fields = page.locator("main input:checked").all()
    return {f"{field.get_attribute('name')}={field.get_attribute('value')}" for field in fields}


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_x16_back_shows_what_was_answered(script: bool, visit: OpenVisitor) -> None:
    page = visit(script=script)
    walker = Walker(page, "en")
    walker.start()
    for _ in range(3):
        walker.answer(ALL_BARRIERS)

    page.go_back()
    assert "needs=shelter_tonight" in list_checked(page)
    page.go_back()
    expect(page.locator("input[name=place]")).to_have_value("Hartford")
    page.go_back()
    assert list_checked(page) == {"goal=job_soon", "goal=english", "goal=reading"}


def test_the_link_back_leads_through_the_same_screens(visit: OpenVisitor) -> None:
    page = visit()
    walker = Walker(page, "en")
    walker.start()
    walker.answer(ALL_BARRIERS)
    walker.answer(ALL_BARRIERS)

    walker.go_on("Back")
    walker.go_on("Back")

    assert walker.number() == 1
    assert list_checked(page) == {"goal=job_soon", "goal=english", "goal=reading"}
    walker.go_on("Back")
    assert page.url.endswith("/en/")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_x16_a_reload_asks_for_nothing_to_be_sent_again(script: bool, visit: OpenVisitor) -> None:
    page = visit(script=script)
    walker = Walker(page, "en")
    walker.start()
    walker.answer(IN_A_HURRY)

    reply = page.reload()

    assert reply is not None
    assert reply.request.method == "GET"
    assert walker.number() == 2
    page.go_back()
    page.reload()
    assert list_checked(page) == {"goal=job_soon"}


def test_x16_two_tabs_do_not_lose_each_others_answers(visit: OpenVisitor) -> None:
    one = visit()
    two = one.context.new_page()
    one.goto("/en/q/1")
    two.goto("/en/q/7")

    Walker(two, "en").answer(ALL_BARRIERS)
    Walker(one, "en").answer(ALL_BARRIERS)

    said = open_answers(one)
    walker = Walker(one, "en")
    for expected in (
        words_of(walker, "goal", *ALL_BARRIERS.answers["goal"]),
        words_of(walker, "schedule", "evening"),
        words_of(walker, "hours", "under_5"),
    ):
        assert expected in said.items()


def test_x16_the_same_question_in_two_tabs_keeps_the_last_answer_whole(visit: OpenVisitor) -> None:
    one = visit()
    two = one.context.new_page()
    one.goto("/en/q/1")
    two.goto("/en/q/1")

    Walker(one, "en").answer(ALL_BARRIERS)
    Walker(two, "en").answer(IN_A_HURRY)

    assert words_of(Walker(two, "en"), "goal", "job_soon") in open_answers(two).items()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_x17_a_double_tap_on_continue_goes_on_by_one_screen(
    script: bool, visit: OpenVisitor
) -> None:
    page = visit(script=script)
    walker = Walker(page, "en")
    walker.start()
    walker.reply(walker.questionnaire.questions["goal"], ("job_soon",))

    walker.control("Continue").dblclick()

    expect(page).to_have_title("Question 2")
    page.wait_for_load_state("networkidle")
    assert walker.number() == 2
    assert words_of(walker, "goal", "job_soon") in open_answers(page).items()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_x17_a_double_tap_on_skip_leaves_out_one_step(script: bool, visit: OpenVisitor) -> None:
    page = visit(script=script)
    page.goto("/en/plan")
    before = read_plan(page)

    page.get_by_role("button", name="Skip this step").first.dblclick()

    expect(page.locator("#skipped")).to_be_visible()
    page.wait_for_load_state("networkidle")
    after = read_plan(page)
    assert len(after) == len(before) - 1
    assert set(after) < set(before)
