"""What would open more doors: from the plan to the doors, a try, and back to the plan that was."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import longer_words_a_day, ways_and_languages
from tests.journeys.people import Person
from tests.journeys.plans import open_answers, read_plan, words_of
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

WORKS_BY_DAY = Person(
    "works by day",
    taps=0,
    answers={
        "goal": ("better_job",),
        "place": ("Hartford",),
        "age": ("25_up",),
        "needs": ("nothing",),
        "reading": ("easy",),
        "english": ("good",),
        "school": ("not_yet",),
        "schedule": ("evening",),
        "hours": ("under_5",),
        "children": ("none",),
        "work": ("health",),
    },
)
DOOR = "some_hours"


def walk_to_doors(walker: Walker) -> None:
    walker.walk(WORKS_BY_DAY)
    walker.go_on("What would open more doors?")
    expect(walker.page.locator("h1")).to_have_text(walker.say("What would open more doors?"))


def try_door(page: Page, door: str = DOOR) -> None:
    page.locator(f"button[name=door][value={door}]").click()
    expect(page.locator("#trial")).to_be_visible()


@ways_and_languages
def test_a_try_is_shown_and_left_and_the_plan_is_the_one_that_was(
    visit: OpenVisitor, language: str, script: bool
) -> None:
    page = visit(script=script, language=language)
    walker = Walker(page, language)
    walk_to_doors(walker)
    walker.go_on("See your plan")
    before = read_plan(page)
    walker.go_on("What would open more doors?")

    try_door(page)
    expect(page.locator("#trial")).to_contain_text(walker.say("You are trying: %(title)s.")[:12])
    assert read_plan(page)
    page.reload()
    expect(page.locator("#trial")).to_be_visible()

    walker.go_on("Back to my plan")
    expect(page.locator("#trial")).to_have_count(0)
    assert read_plan(page) == before


@ways_and_languages
def test_what_is_true_becomes_an_answer(visit: OpenVisitor, language: str, script: bool) -> None:
    page = visit(script=script, language=language)
    walker = Walker(page, language)
    walk_to_doors(walker)

    try_door(page)
    walker.go_on("This is true for me: keep it")

    expect(page.locator("#trial")).to_have_count(0)
    question, said = words_of(walker, "hours", "5_to_15")
    assert open_answers(page, language)[question] == said


def test_a_door_leads_to_its_programs(visit: OpenVisitor) -> None:
    page = visit()
    walk_to_doors(Walker(page, "en"))

    program = page.locator("article.card a[href*='/services/']").first
    name = program.inner_text()
    program.click()

    expect(page.locator("h1")).to_contain_text(name)


@longer_words_a_day
def test_a_try_goes_from_page_to_page_where_cookies_are_blocked(
    visit_without_cookies: OpenVisitor, language: str
) -> None:
    page = visit_without_cookies(script=False, language=language)
    walker = Walker(page, language)
    walk_to_doors(walker)
    walker.go_on("See your plan")
    before = read_plan(page)
    walker.go_on("What would open more doors?")

    try_door(page)
    walker.go_on("Change answers")
    walker.go_on("See your plan")
    expect(page.locator("#trial")).to_be_visible()

    walker.go_on("Back to my plan")
    expect(page.locator("#trial")).to_have_count(0)
    assert read_plan(page) == before
