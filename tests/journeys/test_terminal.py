"""A shared computer in a real browser: after the end, however it came, nothing is found there."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.clocked_site import ClockedSite
from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import barer_way_a_day, ways
from tests.journeys.people import ALL_BARRIERS
from tests.journeys.reading import ask, go_back, go_forward
from tests.journeys.terminals import begin, open_there, quicken, walk_there
from tests.journeys.test_safety_of_answers import LIST_STORED
from tests.journeys.test_without_cookies import LIST_GIVEN
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

STEPS_BACK = 10
PERSONAL = ("/plan", "/answers", "/q/1", "/q/10", "/plan/take", "/plan/print", "/plan/doors")
NOTHING = re.compile(r"Start here|The answers are gone|Your answers are gone|Weather")
End = Callable[[Page, ClockedSite, str], None]


@pytest.fixture
def sit_down(
    remembering_chromium: Browser, library: ClockedSite, troubles: list[str]
) -> Iterator[OpenVisitor]:
    with ExitStack() as stack:
        yield partial(open_there, stack, remembering_chromium, library, troubles)


def finish(page: Page, _: ClockedSite, __: str) -> None:
    Walker(page, "en").go_on("Finish and clear")
    expect(page).to_have_url(re.compile("/en/terminal$"))


def leave(page: Page, _: ClockedSite, neutral_page: str) -> None:
    page.locator("[data-leave]").click()
    page.wait_for_url(neutral_page)


def walk_away(page: Page, library: ClockedSite, _: str) -> None:
    """Nobody presses anything; the browser follows what the headers say, sooner than they say."""
    with quicken(page):
        page.reload()
        library.clock.pass_minutes(3)
        expect(page.locator("h1")).to_have_text("Are you still there?")
        library.clock.pass_minutes(3)
        expect(page.locator("h1")).to_have_text("Start here")


def idle_out(page: Page, library: ClockedSite, _: str) -> None:
    page.clock.install()
    page.reload()
    library.clock.pass_minutes(5.1)
    page.clock.fast_forward(5 * 60 * 1000)
    expect(page.locator("h1")).to_have_text("Start here")


ENDS = pytest.mark.parametrize(
    ("script", "end"),
    [
        pytest.param(True, finish, id="finish, with script"),
        pytest.param(False, finish, id="finish, without script", marks=pytest.mark.long),
        pytest.param(True, leave, id="leave, with script", marks=pytest.mark.long),
        pytest.param(False, leave, id="leave, without script", marks=pytest.mark.long),
        pytest.param(True, idle_out, id="idle, with script", marks=pytest.mark.long),
        pytest.param(False, walk_away, id="idle, without script"),
    ],
)


@ENDS
def test_b2_b4_c1_after_the_end_nothing_is_found_there_or_in_a_window_opened_anew(
    script: bool, end: End, sit_down: OpenVisitor, library: ClockedSite, neutral_page: str
) -> None:
    page = sit_down(script=script)
    walk_there(page)
    page.goto("/en/answers")
    page.goto("/en/plan")
    assert len(page.evaluate(LIST_GIVEN)) > 5

    end(page, library, neutral_page)

    for _ in range(STEPS_BACK):
        go_back(page)
        assert_nothing(page)
    page.reload()
    assert_nothing(page)
    for _ in range(STEPS_BACK):
        go_forward(page)
        assert_nothing(page)
    assert_nothing_kept(page, library)
    page.close()
    anew = page.context.new_page()
    for address in PERSONAL:
        anew.goto(f"/en{address}")
        assert_nothing(anew)
    anew.goto("/en/")
    expect(anew.locator("aside.shared")).to_be_visible()


def assert_nothing(page: Page) -> None:
    assert ask(page, LIST_GIVEN) == []
    expect(page.locator("h1")).to_have_text(NOTHING)


def assert_nothing_kept(page: Page, library: ClockedSite) -> None:
    assert page.evaluate(LIST_STORED) == []
    for cookie in page.context.cookies():
        held = library.open_cookie(cookie["value"])
        assert not held.has_answers
        assert held.at_terminal


@barer_way_a_day
def test_x16_another_window_says_that_the_answers_are_gone(
    script: bool, sit_down: OpenVisitor
) -> None:
    one = sit_down(script=script)
    walk_there(one)
    two = one.context.new_page()
    two.goto("/en/q/1")

    Walker(one, "en").go_on("Finish and clear")

    if script:
        two.wait_for_url("**/en/cleared")
        expect(two.locator("main")).to_contain_text("close this window")
    else:
        Walker(two, "en").go_on("Continue")
        expect(two.locator("h1")).to_have_text("The answers are gone")
    assert_nothing(two)
    expect(one.locator("h1")).to_have_text("Start here")


def test_x16_the_next_person_is_not_disturbed_by_the_window_of_before(
    sit_down: OpenVisitor,
) -> None:
    one = sit_down()
    walk_there(one)
    two = one.context.new_page()
    two.goto("/en/plan")
    Walker(one, "en").go_on("Finish and clear")
    two.wait_for_url("**/en/cleared")

    begin(one)
    Walker(one, "en").answer(ALL_BARRIERS)

    one.goto("/en/q/1")
    assert one.locator("main input:checked").count() == 3


def test_c1_leaving_clears_the_other_window_too(sit_down: OpenVisitor, neutral_page: str) -> None:
    one = sit_down()
    walk_there(one)
    two = one.context.new_page()
    two.goto("/en/plan")

    one.locator("[data-leave]").click()

    two.wait_for_url("**/en/cleared")
    one.wait_for_url(neutral_page)


@ways
def test_x14_where_cookies_are_blocked_nothing_begins(
    script: bool, visit_without_cookies: OpenVisitor
) -> None:
    page = visit_without_cookies(script=script)
    page.goto("/en/terminal")

    Walker(page, "en").go_on("Begin")

    expect(page.locator("h1")).to_have_text("This browser blocks cookies")
    expect(page.locator("[name=state]")).to_have_count(0)
