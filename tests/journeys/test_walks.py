"""Three people walk from the first page to the plan, each in several ways."""

from collections.abc import Callable

import pytest

from tests.journeys.conftest import OpenVisitor, Walked
from tests.journeys.languages import longer_words_a_day
from tests.journeys.people import (
    ALL_BARRIERS,
    IN_A_HURRY,
    PEOPLE,
    Person,
    each_person_in_a_language,
)
from tests.journeys.plans import read_plan
from tests.journeys.walkers import KeyboardWalker, Walker

pytestmark = pytest.mark.journey

FirstWalk = Callable[[Person], Walked]
each_person = pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)


@each_person
def test_a_person_gets_a_plan_with_as_few_taps_as_the_design_allows(
    person: Person, walked: FirstWalk
) -> None:
    assert walked(person).address.endswith("/en/plan")
    assert walked(person).taps == person.taps
    assert walked(person).plan


@each_person
def test_in_spanish_a_person_gets_the_same_plan(
    person: Person, visit: OpenVisitor, walked: FirstWalk
) -> None:
    page = visit(language="es")
    walker = Walker(page, "es")

    walker.walk(person)

    assert page.url.endswith("/es/plan")
    assert walker.taps == person.taps
    assert read_plan(page) == walked(person).plan


@longer_words_a_day
@each_person
def test_x13_a_walk_without_script_ends_at_the_same_plan(
    person: Person, language: str, visit: OpenVisitor, walked: FirstWalk
) -> None:
    page = visit(language=language, script=False)
    walker = Walker(page, language)

    walker.walk(person)

    assert page.url.endswith(f"/{language}/plan")
    assert walker.taps == person.taps
    assert read_plan(page) == walked(person).plan


@each_person_in_a_language
def test_x14_a_walk_without_cookies_ends_at_the_same_plan(
    person: Person, language: str, visit_without_cookies: OpenVisitor, walked: FirstWalk
) -> None:
    page = visit_without_cookies(language=language)
    walker = Walker(page, language)

    walker.walk(person)

    assert walker.taps == person.taps
    assert read_plan(page) == walked(person).plan
    assert page.context.cookies() == []


@pytest.mark.parametrize(
    ("person", "language"),
    [
        pytest.param(ALL_BARRIERS, "es", id="all barriers, es"),
        pytest.param(ALL_BARRIERS, "en", id="all barriers, en", marks=pytest.mark.long),
        pytest.param(IN_A_HURRY, "en", id="in a hurry, en", marks=pytest.mark.long),
    ],
)
def test_a_walk_with_the_keyboard_alone_ends_at_the_same_plan(
    person: Person, language: str, visit: OpenVisitor, walked: FirstWalk
) -> None:
    page = visit(language=language)

    KeyboardWalker(page, language).walk(person)

    assert read_plan(page) == walked(person).plan
