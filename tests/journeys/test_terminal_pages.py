"""The pages as they are on a shared computer: all is in view and can be pressed."""

from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.journeys.axe import list_violations
from tests.journeys.clocked_site import ClockedSite
from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import each_language, longer_words_a_day
from tests.journeys.layout import list_misfits
from tests.journeys.leave import DESCRIBE_LEAVE
from tests.journeys.pages import KINDS, Kind, at
from tests.journeys.plans import show_all_words
from tests.journeys.stops import list_faulty_stops
from tests.journeys.terminals import open_there, walk_there
from tests.journeys.test_sheets import print_pages, show_on_paper

pytestmark = pytest.mark.journey

# Where numbers are words they are no targets, and the start page comes last: it clears.
OWN = (
    Kind("still", at("/terminal/still?to=%2Fen%2Fplan")),
    Kind("away", at("/away")),
    Kind("start page", at("/terminal")),
)
ALL = (*KINDS, *OWN)
SOME = tuple(kind for kind in KINDS if kind.name in {"question 3", "plan", "text", "take along"})
HIDDEN_BELOW = """() => {
    const leaf = document.querySelector('.leaf');
    return leaf.scrollHeight - leaf.clientHeight;
}"""
FINISH_IN_REACH = """() => {
    const button = document.querySelector('.shared button'), box = button.getBoundingClientRect();
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return button.contains(over) && box.bottom <= innerHeight && box.right <= innerWidth;
}"""


@pytest.fixture(scope="module")
def answered_there(chromium: Browser, library: ClockedSite) -> Any:
    with ExitStack() as stack:
        page = open_there(stack, chromium, library, [])
        walk_there(page)
        show_all_words(page)
        return page.context.storage_state()


@pytest.mark.parametrize(
    ("width", "height"),
    [
        pytest.param(320, 256, id="400 percent"),
        pytest.param(1280, 900, marks=pytest.mark.long),
    ],
)
@longer_words_a_day
def test_b4_nothing_runs_off_or_is_covered_and_finishing_is_always_in_reach(
    language: str, width: int, height: int, sit_down: OpenVisitor, answered_there: object
) -> None:
    page = sit_down(language=language, width=width, height=height, storage_state=answered_there)
    faults = {}
    for kind in ALL:
        kind.open(page, language)
        page.evaluate("scrollTo(0, 0)")
        leave = page.evaluate(DESCRIBE_LEAVE)
        page.evaluate("scrollTo(0, document.body.scrollHeight / 2)")
        wrong = [
            *list_misfits(page, kind.name, may_cover=False),
            *([] if page.evaluate(FINISH_IN_REACH) else ["Finish and clear is out of reach"]),
            *(f"leave: {name}" for name, holds in leave.items() if not holds),
        ]
        faults |= {kind.name: wrong} if wrong else {}

    assert faults == {}


@longer_words_a_day
def test_axe_finds_nothing_there(
    language: str, sit_down: OpenVisitor, answered_there: object
) -> None:
    page = sit_down(language=language, width=320, storage_state=answered_there)
    found = {}
    for kind in (*SOME, *OWN):
        kind.open(page, language)
        found |= {kind.name: each} if (each := list_violations(page)) else {}

    assert found == {}


@pytest.mark.parametrize("kind", [*SOME, *OWN], ids=lambda kind: kind.name)
def test_each_stop_can_be_seen_there(
    kind: Kind, sit_down: OpenVisitor, answered_there: object
) -> None:
    page = sit_down(width=320, height=568, storage_state=answered_there)
    kind.open(page, "en")

    assert list_faulty_stops(page) == []


@each_language
def test_the_poster_is_one_page_and_its_code_is_that_of_the_address_that_was_set(
    language: str, sit_down: OpenVisitor, library: ClockedSite
) -> None:
    page = sit_down(language=language)
    page.goto(f"/{language}/librarians/poster")

    assert page.locator(".poster svg").is_visible()
    assert library.origin in page.locator(".poster-address").inner_text()
    show_on_paper(page, f"/{language}/librarians/poster")
    assert page.evaluate(HIDDEN_BELOW) <= 1
    assert len(print_pages(page)) == 1
