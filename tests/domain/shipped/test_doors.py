"""What would open more doors in the shipped content, for made-up people for whom it matters."""

import pytest

from app.domain.doors import find_doors
from tests.domain.catalogs import TODAY

from .people import SHIPPED, plan, profile_of


def says(**given_answers: str | list[str]):
    return {
        question: frozenset([chosen] if isinstance(chosen, str) else chosen)
        for question, chosen in given_answers.items()
    }


PARENT = says(children="under_5", childcare="need_care", goal="better_job")
PEOPLE = {
    "morning": says(schedule="evening"),
    "afternoon": says(schedule="evening"),
    "evening": says(schedule="morning"),
    "weekend": says(schedule="morning"),
    "some_hours": says(hours="under_5"),
    "many_hours": says(hours="5_to_15"),
    "child_care": PARENT,
    "papers": says(needs="papers", goal="job_soon"),
    "reading": says(reading="start", school="not_yet"),
    "some_english": says(english="none", language="es", goal="job_soon"),
    "diploma": says(school="not_yet"),
    "child_care+some_english": {**PARENT, **says(english="none", language="es")},
}


def doors_of(given_answers):
    return {each.change.id: each for each in find_doors(profile_of(given_answers), SHIPPED, TODAY)}


@pytest.mark.parametrize(("door", "person"), PEOPLE.items(), ids=PEOPLE.keys())
def test_the_change_opens_something_for_whom_it_matters(door, person):
    assert door in doors_of(person)


@pytest.mark.parametrize("need", ["ride", "phone"])
def test_a_need_that_no_step_waits_for_opens_nothing(need):
    person = says(needs=need, goal="better_job")
    waited_for = {each for step in plan(person).steps for each in step.waits_for}

    assert (need in doors_of(person)) is (need in waited_for)
