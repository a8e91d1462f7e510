"""Nothing runs off the side, and what is to be tapped is large enough."""

from collections.abc import Callable
from itertools import chain

import pytest
from playwright.sync_api import Page

from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import each_language, longer_words_a_day
from tests.journeys.pages import KINDS

pytestmark = pytest.mark.journey

# It asks whether somebody is still there, until it is answered (docs/accessibility.md, 2.4.11).
COVERED_FOR_A_REASON = {"idle question"}
Prepare = Callable[[Page], object]

# What stands out to either side of the page, by the width of the page and by each element on it.
LIST_OVERFLOWS = """() => {
    const width = document.documentElement.clientWidth;
    const wide = document.scrollingElement.scrollWidth > width;
    const out = [...document.querySelectorAll('body *')].filter(element => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.right > width + 1 || box.left < -1);
    });
    return (wide || out.length ? [`page ${document.scrollingElement.scrollWidth}`] : []).concat(
        out.map(element => `${element.tagName} ${element.innerText || ''}`.slice(0, 60)));
}"""
# Words that do not fit into their box and are not seen whole.
LIST_CUT = """() => [...document.querySelectorAll('main *, header *, footer *')].filter(element => {
    const style = getComputedStyle(element);
    return style.overflowX !== 'visible' && element.clientWidth > 1
        && element.scrollWidth > element.clientWidth + 1;
}).map(element => `${element.tagName} ${element.innerText}`.slice(0, 60))"""
# Links inside a sentence may be as small as its letters.
LIST_SMALL = """least => [...document.querySelectorAll('a[href], button, summary, main input')]
    .map(element => [element, (element.closest('label') || element).getBoundingClientRect()])
    .filter(([element, box]) => box.width > 0 && box.bottom > 0
        && (box.width < least || box.height < least)
        && !(getComputedStyle(element).display === 'inline' && element.closest('p, li, dd')))
    .map(([element, box]) => `${element.innerText || element.name} `
        + `${Math.round(box.width)}x${Math.round(box.height)}`)"""


# The project aims at 48 by 48; the sheet to print is set closer.
SMALLEST, SMALLEST_ON_PAPER = 48, 40


# What stays where it is while the page is scrolled, if it takes more than a third of the window.
LIST_COVERING = """() => {
    const page = document.querySelector('main').getBoundingClientRect();
    const isOver = box => box.left < page.right && box.right > page.left;
    const staying = [...document.querySelectorAll('body *')]
        .filter(each => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
        .filter(each => isOver(each.getBoundingClientRect()));
    const taken = staying.reduce((sum, each) => sum + each.getBoundingClientRect().height, 0);
    return taken > innerHeight / 3 ? staying.map(each => each.outerHTML.slice(0, 60)) : [];
}"""
READ_COLOUR = "each => getComputedStyle(each).color"


def leave_as_it_is(_: Page) -> None:
    """Change nothing."""


def list_faults(
    page: Page, language: str, prepare: Prepare = leave_as_it_is, *further: str
) -> dict[str, object]:
    """Return what is wrong by kind of page; nothing for those that are as they should be."""
    faults = {}
    for kind in KINDS:
        kind.open(page, language)
        prepare(page)
        wrong = [
            *page.evaluate(LIST_OVERFLOWS),
            *page.evaluate(LIST_CUT),
            *page.evaluate(LIST_SMALL, SMALLEST_ON_PAPER if kind.name == "print" else SMALLEST),
            *chain.from_iterable(map(page.evaluate, further)),
        ]
        if wrong:
            faults[kind.name] = wrong
    return faults


@pytest.mark.parametrize("width", [320, 1280])
@longer_words_a_day
def test_nothing_runs_off_the_side_and_all_can_be_tapped(
    language: str, width: int, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=width, storage_state=answered)

    assert list_faults(page, language) == {}


@longer_words_a_day
def test_text_spaced_as_its_reader_likes_is_all_there(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, storage_state=answered)

    assert list_faults(page, language, space_text) == {}


def space_text(page: Page) -> None:
    """Set the distances of WCAG 1.4.12, as a reader's own style does."""
    page.evaluate(
        """() => {
            const style = new CSSStyleSheet();
            style.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
                word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [style];
        }"""
    )


@longer_words_a_day
def test_enlarged_to_400_percent_each_page_is_one_column_that_nothing_covers(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    """WCAG 1.4.10: a window of 1280 by 1024, enlarged four times, is this small."""
    page = visit(language=language, width=320, height=256, storage_state=answered)

    faults = list_faults(page, language, leave_as_it_is, LIST_COVERING)

    assert {kind: found for kind, found in faults.items() if kind not in COVERED_FOR_A_REASON} == {}


@pytest.mark.long
@each_language
def test_nothing_runs_off_the_side_of_a_phone_held_across(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=844, height=390, storage_state=answered)

    assert list_faults(page, language) == {}


@pytest.mark.long
@each_language
def test_text_twice_as_large_fits_a_small_phone(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=320, storage_state=answered)

    assert list_faults(page, language, double_text) == {}


def double_text(page: Page) -> None:
    page.evaluate("document.documentElement.style.fontSize = '200%'")


@pytest.mark.long
@each_language
def test_colours_of_the_reader_fit_a_small_phone(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=320, forced_colors="active", storage_state=answered)

    assert list_faults(page, language) == {}


@pytest.mark.parametrize("width", [320, pytest.param(1280, marks=pytest.mark.long)])
def test_read_from_right_to_left_nothing_runs_off_either_side(
    width: int, visit: OpenVisitor, answered: object
) -> None:
    """No language of the site is written so yet; one that is must find the pages ready."""
    page = visit(width=width, storage_state=answered)

    assert list_faults(page, "en", turn_round) == {}


def test_read_from_right_to_left_the_arrows_turn(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/")
    arrow = page.locator("main .turns").first
    forward = arrow.evaluate("each => getComputedStyle(each).transform")

    turn_round(page)

    assert forward == "none"
    assert arrow.evaluate("each => getComputedStyle(each).transform").startswith("matrix(-1,")


def turn_round(page: Page) -> None:
    page.evaluate("document.documentElement.dir = 'rtl'")


def test_who_asks_for_more_contrast_gets_it(visit: OpenVisitor) -> None:
    page = visit(contrast="more")
    page.goto("/en/q/4")

    soft, ink = [page.locator(each).first.evaluate(READ_COLOUR) for each in (".why", "h1")]

    assert soft == ink
