"""Pictures and few words: chosen by the answer about reading, or by a button on any page."""

import pytest
from playwright.sync_api import Page

from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import each_language, ways_and_languages
from tests.journeys.pages import open_easy
from tests.journeys.people import ALL_BARRIERS, IN_A_HURRY
from tests.journeys.plans import read_plan
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

# Buttons that wrap below another, touch it, or are narrower than their words.
LIST_OUT_OF_ROW = """() => [...document.querySelectorAll('.tools')].flatMap(row =>
    [...row.querySelectorAll(':scope > :is(a, button)')].filter((each, index, all) => {
        const box = each.getBoundingClientRect();
        const before = index ? all[index - 1].getBoundingClientRect() : null;
        return each.scrollWidth > each.clientWidth + 1
            || before && (box.left < before.right || box.top >= before.bottom);
    })).map(each => each.innerText)"""

ways = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])

READ_CARDS = """() => [...document.querySelectorAll('.route .card')].map(card => [
    card.querySelector('.station').innerText,
    card.querySelector('.press a, .press .go-there').innerText])"""
ALL_STAND_APART = """() => [...document.querySelectorAll('.route .press > :not(:empty)')]
    .every(each => each.getBoundingClientRect().height >= 48)"""


def is_easy(page: Page) -> bool:
    return page.locator("html.easy").count() == 1


def switch(page: Page) -> None:
    page.locator("button[name=view]").last.click()
    page.wait_for_load_state()


@ways_and_languages
def test_who_finds_reading_hard_gets_pictures_and_can_have_all_the_words(
    language: str, script: bool, visit: OpenVisitor
) -> None:
    page = visit(language=language, script=script, width=320)
    Walker(page, language).walk(ALL_BARRIERS)

    assert is_easy(page)
    cards = page.evaluate(READ_CARDS)
    assert [number for number, _ in cards] == [str(n) for n in range(1, len(cards) + 1)]
    assert page.evaluate(ALL_STAND_APART)
    assert page.evaluate("document.documentElement.scrollWidth") == 320

    assert len(read_plan(page)) == len(cards)
    assert not is_easy(page)
    page.reload()
    assert not is_easy(page)


@ways
def test_who_reads_well_can_have_pictures_too(script: bool, visit: OpenVisitor) -> None:
    page = visit(script=script)
    Walker(page, "en").walk(IN_A_HURRY)
    assert not is_easy(page)

    switch(page)

    assert is_easy(page)
    assert page.url.endswith("/en/plan")


@ways
def test_the_switch_on_a_question_keeps_what_was_ticked(script: bool, visit: OpenVisitor) -> None:
    page = visit(script=script)
    page.goto("/en/q/1")
    page.locator("input[value=english]").check()

    switch(page)

    assert is_easy(page)
    assert page.url.endswith("/en/q/1")
    assert page.locator("input[value=english]").is_checked()


@ways
def test_a_step_is_skipped_and_put_back_in_pictures(
    script: bool, visit: OpenVisitor, answered: object
) -> None:
    page = visit(script=script, storage_state=answered)
    open_easy("/plan")(page, "en")
    before = page.evaluate(READ_CARDS)

    page.locator(".tools button[value=skip]").nth(1).click()
    page.locator("#skipped").wait_for()
    assert is_easy(page)
    assert len(page.evaluate(READ_CARDS)) == len(before) - 1

    page.locator("#skipped ~ ul button").first.click()
    page.locator("#skipped").wait_for(state="detached")
    assert page.evaluate(READ_CARDS) == before


@ways
def test_all_of_one_step_is_one_tap_away_and_back(
    script: bool, visit: OpenVisitor, answered: object
) -> None:
    page = visit(script=script, storage_state=answered)
    open_easy("/plan")(page, "en")

    page.locator(".tools a").nth(1).click()
    assert page.locator("h2").first.inner_text() == "Step 2"
    assert page.locator("main summary").count() >= 1
    page.locator(".where a").click()

    assert is_easy(page)


@ways
def test_with_cookies_blocked_the_view_travels_with_the_answers(
    script: bool, visit_without_cookies: OpenVisitor
) -> None:
    page = visit_without_cookies(script=script)
    page.goto("/en/")
    switch(page)
    assert is_easy(page)

    walker = Walker(page, "en")
    walker.go_on("Start")
    while walker.number() is not None:
        walker.answer(IN_A_HURRY, walker.number())
    assert page.locator(".route .picture").count() > 1

    switch(page)
    assert not is_easy(page)
    assert page.locator(".route form.card").count() > 1


@each_language
def test_the_language_changes_and_the_view_stays(language: str, visit: OpenVisitor) -> None:
    page = visit(language=language)
    page.goto(f"/{language}/guides")
    switch(page)

    other = {"en": "Español", "es": "English"}[language]
    page.locator(".top").get_by_text(other).click()
    page.wait_for_url("**/es/**" if language == "en" else "**/en/**")

    assert is_easy(page)


@each_language
def test_the_buttons_of_a_step_stand_in_one_row_with_whole_words(
    language: str, visit: OpenVisitor
) -> None:
    page = visit(language=language, width=320)
    open_easy("/plan")(page, language)

    assert page.locator(".tools button[value=first]").count() > 0
    assert page.evaluate(LIST_OUT_OF_ROW) == []
