"""How many pages a sheet says it takes is how many come from the printer, whoever prints it."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from app.domain.catalog import Catalog
from app.domain.requirements import Profile
from benchmarks.people import answer_everything, make_people
from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import each_language
from tests.journeys.printing import PAPERS, Press, count_pages
from tests.people.table import read_people

pytestmark = pytest.mark.journey

MOST_PAGES = 2
ELEVEN_POINTS, SIXTEEN_POINTS = 11 * 96 / 72, 16 * 96 / 72
LIST_SIZES = """selector => [...document.querySelectorAll(selector)]
    .filter(each => each.innerText && each.checkVisibility())
    .map(each => parseFloat(getComputedStyle(each).fontSize))"""
# What stands out of its paper to a side, or is anything but black on white.
LIST_FAULTS = """() => [...document.querySelectorAll('.side, .side *')].filter(each => {
    const style = getComputedStyle(each), box = each.getBoundingClientRect();
    const side = each.closest('.side').getBoundingClientRect();
    return each.checkVisibility() && (style.color !== 'rgb(0, 0, 0)'
        || box.right > side.right + 1 || box.left < side.left - 1);
}).map(each => each.outerHTML.slice(0, 80))"""
LIST_THIN = """() => [...document.querySelectorAll('.side *')]
    .flatMap(each => ['Top', 'Bottom'].map(end => getComputedStyle(each)[`border${end}Width`]))
    .map(parseFloat).filter(width => width > 0 && width < 1.5)"""


@pytest.fixture
def press(visit: OpenVisitor, shipped: Catalog, tmp_path: Path) -> Press:
    return Press(visit(), shipped, tmp_path)


def check_people(press: Press, people: Iterable[Profile]) -> list[int]:
    """Check all sheets of these people, and return how many pages each takes."""
    told = []
    for person in people:
        for printed in press.print_all(person):
            sides = len(printed.page.sides)
            assert printed.pages == (sides,) * len(PAPERS)
            assert sides <= MOST_PAGES
            assert press.page.evaluate(LIST_FAULTS) == []
            told.append(sides)
    return told


def test_the_longest_plan_is_two_pages_and_a_short_one_is_one(
    press: Press, shipped: Catalog
) -> None:
    assert set(check_people(press, [answer_everything(shipped)])) == {2}
    assert 1 in check_people(press, [{}, *make_people(shipped, 3, seed=5)])


@pytest.mark.long
def test_every_made_up_person_gets_as_many_pages_as_were_told(
    press: Press, shipped: Catalog
) -> None:
    told = [person.profile(shipped) for person in read_people()]

    assert set(check_people(press, [*told, *make_people(shipped, 60)])) == {1, 2}


def test_letters_numbers_and_lines_are_large_enough_for_a_bad_printer(
    press: Press, shipped: Catalog
) -> None:
    for _ in press.print_all(answer_everything(shipped)):
        assert min(press.page.evaluate(LIST_SIZES, ".side *")) >= ELEVEN_POINTS - 0.01
        assert min(press.page.evaluate(LIST_SIZES, ".big")) >= SIXTEEN_POINTS
        assert press.page.evaluate(LIST_THIN) == []


@pytest.mark.parametrize("script", [True, False])
@each_language
def test_the_page_says_first_how_many_pages_come(
    language: str, script: bool, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, script=script, storage_state=answered)
    page.goto(f"/{language}/plan/print")

    said = page.locator("main .note").inner_text()

    assert {"en": "This prints on 2 pages.", "es": "Sale en 2 páginas."}[language] in said
    assert [count_pages(page, paper) for paper in PAPERS] == [2, 2]


def test_on_paper_stands_the_sheet_and_nothing_of_the_page_around_it(
    visit: OpenVisitor, answered: object
) -> None:
    page = visit(storage_state=answered)
    page.goto("/en/plan/print")
    page.emulate_media(media="print")

    assert lines_of(page, "body") == lines_of(page, "main")
    assert "This prints on" not in page.locator("body").inner_text()
    assert "Google" not in page.locator("body").inner_text()


def lines_of(page: Page, selector: str) -> list[str]:
    return page.locator(selector).inner_text().split("\n")
