"""With cookies blocked the answers travel in the page: once ended, no page brings them back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.journeys.conftest import OpenVisitor
from tests.journeys.people import ALL_BARRIERS
from tests.journeys.reading import ask, go_back
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

End = Callable[[Page, str], None]
STEPS_BACK = 4
LIST_GIVEN = """() => [...document.querySelectorAll(
    '#plan h2, #plan h3, .sheet h2, dl.rows > div:has(a, button), main input:checked')]
    .map(each => each.innerText || each.value)
    .concat([...document.querySelectorAll('main input[type=text]')].map(each => each.value))
    .filter(Boolean)"""


def clear(page: Page, _: str) -> None:
    Walker(page, "en").go_on("Clear my answers")
    assert page.locator("h1").inner_text() == "Your answers are gone"


def leave(page: Page, neutral_page: str) -> None:
    page.locator("[data-leave]").click()
    page.wait_for_url(neutral_page)


@pytest.mark.parametrize(
    ("end", "script"),
    [
        pytest.param(clear, True, id="clear-with script"),
        pytest.param(clear, False, id="clear-without script", marks=pytest.mark.long),
        pytest.param(leave, True, id="leave-with script", marks=pytest.mark.long),
        pytest.param(leave, False, id="leave-without script"),
    ],
)
def test_b2_x14_back_and_reload_bring_no_answer_and_no_plan(
    end: End, script: bool, visit_without_cookies: OpenVisitor, neutral_page: str
) -> None:
    page = visit_without_cookies(script=script)
    walker = Walker(page, "en")
    walker.walk(ALL_BARRIERS)
    walker.go_on("Change answers")
    walker.go_on("See your plan")
    assert len(page.evaluate(LIST_GIVEN)) > 5

    end(page, neutral_page)

    for _ in range(STEPS_BACK):
        go_back(page)
        assert list_given(page) == []
        page.reload()
        assert list_given(page) == []


def list_given(page: Page) -> list[str]:
    """Return what of a plan or of answers stands on the page, which a script may load again."""
    given: list[str] = ask(page, LIST_GIVEN)
    return given
