"""A shared computer left alone: it asks, loses nothing while somebody is there, and ends."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.clocked_site import ClockedSite
from tests.journeys.conftest import OpenVisitor
from tests.journeys.terminals import begin, quicken, walk_there
from tests.journeys.test_going_back import list_checked

pytestmark = pytest.mark.journey

ASKED_AFTER, OVER_AFTER = 3 * 60, 5 * 60


def open_with_clock(page: Page, address: str) -> Page:
    page.clock.install()
    page.goto(address)
    return page


def pass_seconds(library: ClockedSite, seconds: int, page: Page) -> None:
    """Let the time go by for the site, then for all windows of the browser."""
    library.clock.pass_minutes(seconds / 60)
    page.clock.fast_forward(seconds * 1000)


@pytest.mark.parametrize("language", ["en", "es"])
def test_b4_after_3_minutes_the_page_asks_and_says_so(
    language: str, sit_down: OpenVisitor, library: ClockedSite
) -> None:
    page = sit_down(language=language)
    begin(page, language)
    open_with_clock(page, f"/{language}/q/1")

    pass_seconds(library, ASKED_AFTER - 1, page)
    expect(page.locator("[data-still]")).to_be_hidden()
    pass_seconds(library, 1, page)

    question = page.get_by_role("alert").filter(has=page.locator("[data-stay]"))
    expect(question).to_contain_text("2 minut")
    expect(page.locator("[data-stay]")).to_be_in_viewport(ratio=1)


def test_b4_one_press_stays_and_nothing_ticked_is_lost(
    sit_down: OpenVisitor, library: ClockedSite
) -> None:
    page = sit_down()
    begin(page)
    open_with_clock(page, "/en/q/1")
    page.locator("label", has_text="Learn to use a computer").click()

    for _ in range(4):
        pass_seconds(library, OVER_AFTER - 5, page)
        expect(page.locator("[data-still]")).to_be_visible()
        with page.expect_response("**/stay") as answer:
            page.locator("[data-stay]").click()
        assert answer.value.status == 204
        expect(page.locator("[data-still]")).to_be_hidden()

    assert list_checked(page) == {"goal=computer"}


def test_b4_whoever_is_busy_on_one_page_is_not_asked(
    sit_down: OpenVisitor, library: ClockedSite
) -> None:
    page = sit_down()
    begin(page)
    open_with_clock(page, "/en/q/1")
    box = page.locator("label", has_text="Learn to use a computer")

    for _ in range(4):
        pass_seconds(library, ASKED_AFTER - 60, page)
        box.click()
        with page.expect_response("**/stay"):
            pass_seconds(library, 20, page)
    expect(page.locator("[data-still]")).to_be_hidden()

    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/en/q/2")


def test_b4_at_5_minutes_the_answers_are_off_the_screen_and_gone(
    sit_down: OpenVisitor, library: ClockedSite
) -> None:
    page = sit_down()
    walk_there(page)
    open_with_clock(page, "/en/plan")

    pass_seconds(library, OVER_AFTER + 1, page)

    expect(page.locator("h1")).to_have_text("Start here")
    assert page.url.endswith("/en/terminal")
    assert not library.open_cookie(page.context.cookies()[0]["value"]).has_answers


def test_b4_a_window_in_use_keeps_the_forgotten_one_and_itself(
    sit_down: OpenVisitor, library: ClockedSite
) -> None:
    forgotten = sit_down()
    walk_there(forgotten)
    open_with_clock(forgotten, "/en/plan")
    used = forgotten.context.new_page()
    used.goto("/en/q/3")

    for _ in range(3):
        pass_seconds(library, ASKED_AFTER - 30, used)
        used.locator("main label").first.click()
        with used.expect_response("**/stay"):
            pass_seconds(library, 20, used)
        expect(forgotten.locator("[data-still]")).to_be_hidden()

    assert forgotten.url.endswith("/en/plan")


def test_b4_with_script_the_header_turns_nobody_away_and_without_its_file_it_does(
    sit_down: OpenVisitor, library: ClockedSite
) -> None:
    busy = sit_down()
    begin(busy)
    with quicken(busy):
        busy.goto("/en/q/1")
        busy.locator("label", has_text="Learn to use a computer").click()
        lost = busy.context.new_page()
        lost.route("**/shared.js", lambda route: route.abort())
        lost.goto("/en/q/3")

        # The one that began later has turned: the time of the first is over too.
        expect(lost.locator("h1")).to_have_text("Are you still there?")

    assert busy.url.endswith("/en/q/1")
    assert list_checked(busy) == {"goal=computer"}


def test_b4_without_script_one_press_leads_back_to_the_same_page(
    sit_down: OpenVisitor, library: ClockedSite
) -> None:
    page = sit_down(script=False)
    walk_there(page)
    with quicken(page):
        page.goto("/en/answers")
        expect(page.locator("h1")).to_have_text("Are you still there?")
    library.clock.pass_minutes(1)

    page.locator("main a.button").click()

    page.wait_for_url("**/en/answers")
    expect(page.locator("h1")).to_have_text("Check your answers")
