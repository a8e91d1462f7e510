"""Sheets from the printer: one page each, whole, in letters that a bad printer can print."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from app.curation.content import CONTENT_FOLDER, read_content
from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import each_language

pytestmark = pytest.mark.journey

SHEETS = [sheet.id for sheet in read_content(CONTENT_FOLDER).sheets.record.sheets]
PAGE_OF_PDF = re.compile(rb"/Type\s*/Page\b(?!s)")
LETTER = b"/MediaBox [0 0 612 792]"
PAPER = {"width": 816, "height": 1056}
# What stands on a sheet but outside the room for it, and what stands nowhere on the paper.
LIST_LOST = """() => [...document.querySelectorAll('.leaf')].flatMap(leaf => {
    const room = leaf.querySelector('.leaf-steps').getBoundingClientRect();
    return [...leaf.querySelectorAll('.leaf-place')].filter(place => {
        const box = place.getBoundingClientRect();
        return box.right > room.right + 1 || box.bottom > room.bottom + 1;
    }).map(place => place.innerText);
})"""
# Steps of which a part is seen and a part is not.
LIST_CUT = """() => {
    const room = document.querySelector('.leaf-steps').getBoundingClientRect();
    return [...document.querySelectorAll('.leaf-steps > li')].filter(step => {
        const box = step.getBoundingClientRect();
        return box.left < room.right - 1 && box.bottom > room.bottom + 1;
    }).map(step => step.innerText);
}"""
LEAST_SIZE = """() => Math.min(...[...document.querySelectorAll('.leaf *')]
    .filter(each => each.innerText).map(each => parseFloat(getComputedStyle(each).fontSize)))"""
TWELVE_POINTS = 16
# Wider letters than those that were counted, as a machine without Arial may have.
WIDEN = "document.querySelectorAll('.leaf').forEach(leaf => leaf.style.letterSpacing = '.2em')"

each_sheet = pytest.mark.parametrize("sheet", SHEETS)


def show_on_paper(page: Page, address: str) -> None:
    page.goto(address)
    page.set_viewport_size({"width": PAPER["width"], "height": PAPER["height"]})
    page.emulate_media(media="print")


def print_pages(page: Page, **more: Any) -> list[bytes]:
    pdf = page.pdf(prefer_css_page_size=True, **more)
    assert LETTER in pdf
    return PAGE_OF_PDF.findall(pdf)


def check_sheet(page: Page, sheet: str, town: str, language: str) -> None:
    show_on_paper(page, f"/{language}/sheets/{sheet}?town={town}")

    assert page.evaluate(LIST_LOST) == []
    assert page.evaluate(LEAST_SIZE) >= TWELVE_POINTS
    assert len(print_pages(page)) == 1


@each_language
@pytest.mark.parametrize("sheet", ["food", "reading-and-school"])
def test_a_sheet_is_one_page_of_letter_paper(sheet: str, language: str, visit: OpenVisitor) -> None:
    check_sheet(visit(), sheet, "hartford", language)


@pytest.mark.long
@pytest.mark.parametrize(
    "town",
    [
        "hartford",
        "06106",
        "new-britain",
        "east-hartford",
        "enfield",
        "bristol",
        "new-london",
        "canaan",
    ],
)
@each_language
@each_sheet
def test_a_sheet_is_one_page_in_towns_near_and_far(
    sheet: str, language: str, town: str, visit: OpenVisitor
) -> None:
    check_sheet(visit(), sheet, town, language)


@each_language
def test_where_letters_run_wider_whole_steps_are_left_out_and_none_is_cut(
    language: str, visit: OpenVisitor
) -> None:
    page = visit()
    show_on_paper(page, f"/{language}/sheets/reading-and-school?town=hartford")
    page.evaluate(WIDEN)

    assert page.evaluate(LIST_LOST) != []
    assert page.evaluate(LIST_CUT) == []
    expect(page.locator(".leaf-foot")).to_be_in_viewport()
    assert len(print_pages(page)) == 1


def test_a_stack_has_a_page_for_each_sheet_and_language(visit: OpenVisitor) -> None:
    page = visit()
    ticked = "&".join(f"sheet={each}" for each in SHEETS)
    show_on_paper(page, f"/en/stack?town=hartford&both=1&{ticked}")

    assert len(print_pages(page)) == 2 * len(SHEETS)
    assert page.evaluate(LIST_LOST) == []


def test_nothing_but_the_sheet_is_on_the_paper(visit: OpenVisitor) -> None:
    page = visit()
    show_on_paper(page, "/en/sheets/food?town=hartford")

    assert page.locator("body").inner_text() == page.locator(".leaf").inner_text()


@pytest.mark.parametrize("script", [True, False])
def test_an_outreach_worker_prints_a_stack_from_a_town_with_a_slip(
    script: bool, visit: OpenVisitor
) -> None:
    page = visit(script=script)
    page.goto("/en/")
    page.get_by_role("link", name="Sheets to print").click()
    page.get_by_label("Town or ZIP code").fill("new britan")
    page.get_by_role("button", name="Show sheets").click()
    expect(page.get_by_role("heading", name="Sheets for New Britain")).to_be_visible()

    page.get_by_label("Work now").uncheck()
    page.get_by_label("The first days").check()
    page.get_by_label("Also in the other language").check()
    page.get_by_role("button", name="Show them all").click()

    expect(page.get_by_role("heading", name="Food: New Britain")).to_be_visible()
    expect(page.get_by_role("heading", name="Comida: New Britain")).to_be_visible()
    expect(page.get_by_role("heading", name="The first days: New Britain")).to_be_visible()
    expect(page.get_by_role("heading", name="Work now: New Britain")).to_have_count(0)


def test_with_cookies_blocked_a_stack_is_printed_too(visit_without_cookies: OpenVisitor) -> None:
    page = visit_without_cookies()
    page.goto("/en/q/1")
    page.locator("main .choice input").first.check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Sheets to print").click()
    page.get_by_label("Town or ZIP code").fill("Hartford")
    page.get_by_role("button", name="Show sheets").click()
    page.get_by_role("button", name="Show them all").click()

    expect(page.get_by_role("heading", name="Food: Hartford")).to_be_visible()
    expect(page.get_by_role("heading", name="ID and papers: Hartford")).to_be_visible()
    assert page.locator(".leaf").count() > 5
