"""Left alone for long: the page asks before the answers are forgotten, and loses nothing."""

import pytest
from playwright.sync_api import Locator, Page, expect

from app.session.record import IDLE_SECONDS
from tests.journeys.conftest import OpenVisitor
from tests.journeys.pages import KINDS
from tests.journeys.test_going_back import list_checked

pytestmark = pytest.mark.journey

ASKED_AFTER = 28 * 60
QUESTION = "Are you still there? In 2 minutes we forget your answers."
LEAST_TIME_TO_ANSWER = 20
NEED_ANSWERS = {
    "service",
    "program",
    "job",
    "wrong town",
    "idle question",
    "code",
    "what will be saved",
}


def open_with_clock(page: Page, address: str) -> Page:
    page.clock.install()
    page.goto(address)
    return page


def warning(page: Page) -> Locator:
    return page.get_by_role("alert").filter(has=page.locator("[data-stay]"))


def wait_idle(page: Page, seconds: int) -> None:
    page.clock.fast_forward(seconds * 1000)


def test_a3_after_28_idle_minutes_the_page_asks_and_says_so(
    visit: OpenVisitor, answered: object
) -> None:
    page = open_with_clock(visit(storage_state=answered), "/en/plan")

    wait_idle(page, ASKED_AFTER - 1)
    expect(page.locator("[data-still]")).to_be_hidden()
    assert page.locator("[data-say]").text_content() == ""
    wait_idle(page, 1)

    # It is announced because the words come into what was empty until then.
    expect(warning(page)).to_contain_text(QUESTION)
    expect(page.get_by_role("link", name="I am still here")).to_be_in_viewport(ratio=1)
    assert IDLE_SECONDS - ASKED_AFTER >= LEAST_TIME_TO_ANSWER


def test_a3_in_spanish_too(visit: OpenVisitor, answered: object) -> None:
    page = visit(language="es", storage_state=answered)
    open_with_clock(page, "/es/plan")

    wait_idle(page, ASKED_AFTER)

    expect(warning(page)).to_contain_text("2 minutos")
    assert page.locator("[data-say]").inner_text() == page.locator("[data-say]").get_attribute(
        "data-say"
    )


def test_a3_i_am_still_here_keeps_what_was_ticked_and_not_sent(
    visit: OpenVisitor, answered: object
) -> None:
    page = open_with_clock(visit(storage_state=answered), "/en/q/1")
    page.locator("label", has_text="Learn to use a computer").click()
    ticked = list_checked(page)
    assert "goal=computer" in ticked

    for _ in range(11):
        wait_idle(page, ASKED_AFTER)
        with page.expect_response("**/stay") as answer:
            page.get_by_role("link", name="I am still here").click()
        assert answer.value.status == 204
        expect(page.locator("[data-still]")).to_be_hidden()

    assert list_checked(page) == ticked
    assert page.url.endswith("/en/q/1")


def test_a3_a_change_of_the_plan_counts_as_being_there(
    visit: OpenVisitor, answered: object
) -> None:
    page = open_with_clock(visit(storage_state=answered), "/en/plan")
    wait_idle(page, ASKED_AFTER - 60)
    page.get_by_role("button", name="Skip this step").first.click()
    page.locator("#skipped").wait_for()

    wait_idle(page, 120)

    expect(page.locator("[data-still]")).to_be_hidden()


@pytest.mark.long
def test_a3_without_answers_nothing_is_asked(visit: OpenVisitor) -> None:
    page = visit()
    page.clock.install()
    asked = []
    for kind in KINDS:
        if "plan" in kind.name or kind.name in NEED_ANSWERS:
            continue
        kind.open(page, "en")
        wait_idle(page, 2 * ASKED_AFTER)
        asked += [kind.name] if page.locator("[data-still]").count() else []

    assert asked == []
