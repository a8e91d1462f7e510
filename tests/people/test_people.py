"""Each invented person of people.csv sees what a person of sense would show them."""

import pytest

from app.domain.catalog import Catalog
from app.domain.pathway import Pathway
from app.domain.records import Service
from app.domain.requirements import NOTHING, Profile, Verdict, check_session
from app.domain.standing import Standing
from tests.people import seen
from tests.people.table import (
    Person,
    columns_for,
    questions_that_differ,
    read_columns,
    read_people,
)

PEOPLE = read_people()
BY_NAME = {person.name: person for person in PEOPLE}
PAIRS = [person for person in PEOPLE if person.cells["same_as"]]
MOST_NOW = 3

each_person = pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
each_pair = pytest.mark.parametrize("person", PAIRS, ids=lambda person: person.name)


def complain(person: Person, column: str, what: str, pathway: Pathway) -> str:
    steps = "\n".join(
        f"  {step.id}: {', '.join(choice.service.id for choice in step.choices)}"
        for step in pathway.steps
    )
    return f"people.csv, {person.name!r}, column {column}: {what}\nThe plan:\n{steps}"


def check(person: Person, column: str, wrong: object, pathway: Pathway) -> None:
    if wrong:
        pytest.fail(complain(person, column, str(wrong), pathway), pytrace=False)


def test_the_table_has_a_column_for_each_question_and_expectation(shipped: Catalog) -> None:
    assert read_columns() == columns_for(shipped.questionnaire)


def test_there_are_enough_people_and_pairs_and_no_two_have_one_name() -> None:
    assert len(PEOPLE) - len(PAIRS) >= 60
    assert len(PAIRS) >= 18
    assert len(BY_NAME) == len(PEOPLE)


@each_person
def test_the_table_names_only_what_is_in_the_content(person: Person, shipped: Catalog) -> None:
    steps = {aim.id for aim in shipped.aims}
    services = {
        each.rpartition(":")[2]
        for column in ("expects", "first", "does_not_expect")
        for cell in person.listed(column)
        for each in seen.alternatives(cell)
    }
    named_steps = {
        each
        for column in ("expects_steps", "no_steps", "now", "waits")
        for cell in person.listed(column)
        for each in cell.split(":")
        if cell != "-"
    } | {cell.partition(":")[0] for cell in person.listed("first")}
    rules = {*person.listed("warnings")} - {"record_check"}

    assert services <= shipped.services.keys(), person.name
    assert named_steps <= steps, person.name
    assert rules <= shipped.record_rules.keys(), person.name


@each_person
def test_a_person_finds_the_steps_that_help(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    missing = seen.missing(person.listed("expects_steps"), seen.step_ids(pathway))
    check(person, "expects_steps", missing and f"missing {missing}", pathway)


@each_person
def test_a_person_finds_no_step_nobody_asked_for(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    extra = seen.step_ids(pathway).intersection(person.listed("no_steps"))
    check(person, "no_steps", extra and f"there is {sorted(extra)}", pathway)


@each_person
def test_a_person_finds_the_places_that_help(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    missing = seen.missing(person.listed("expects"), seen.seen(pathway))
    check(person, "expects", missing and f"missing {missing}", pathway)


@each_person
def test_the_first_choice_is_the_one_a_person_of_sense_would_name(
    person: Person, shipped: Catalog
) -> None:
    pathway = person.pathway(shipped)
    missing = seen.missing(person.listed("first"), seen.first_choices(pathway))
    check(person, "first", missing and f"not first: {missing}", pathway)


@each_person
def test_a_person_is_not_sent_where_it_makes_no_sense(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    extra = seen.seen(pathway).intersection(person.listed("does_not_expect"))
    check(person, "does_not_expect", extra and f"there is {sorted(extra)}", pathway)


@each_person
def test_what_cannot_wait_comes_now_and_in_order(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    wanted = [step for step in person.listed("now") if step != "-"]
    wrong = seen.now(pathway) != wanted and f"now is {seen.now(pathway)}, not {wanted}"
    check(person, "now", wrong, pathway)


@each_person
def test_a_step_waits_for_what_must_come_first(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    missing = seen.missing(person.listed("waits"), seen.waits(pathway))
    check(person, "waits", missing and f"does not wait: {missing}", pathway)


@each_person
def test_a_person_is_told_of_the_rules_on_a_record(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    missing = seen.missing(person.listed("warnings"), seen.warnings(pathway))
    check(person, "warnings", missing and f"not told: {missing}", pathway)


@each_pair
def test_a_pair_differs_in_one_answer(person: Person, shipped: Catalog) -> None:
    other = BY_NAME[person.cells["same_as"]]
    differing = list(questions_that_differ(person, other, shipped.questionnaire))
    assert len(differing) == 1, f"{person.name!r} and {other.name!r} differ in {differing}"


@each_pair
def test_one_answer_changes_what_it_should_and_nothing_else(
    person: Person, shipped: Catalog
) -> None:
    other = BY_NAME[person.cells["same_as"]]
    before, after = other.pathway(shipped), person.pathway(shipped)
    expected = {change for change in person.listed("changes") if change != "="}
    found = seen.differences(before, after, expected)
    missing, surplus = sorted(expected - found), sorted(found - expected)
    wrong = found != expected and f"not changed: {missing}, changed as well: {surplus}"
    check(person, "changes", wrong, after)


@each_person
def test_everybody_gets_somebody_to_talk_to(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    check(person, "person", "person" not in seen.step_ids(pathway) and "nobody", pathway)


@each_person
def test_nobody_gets_more_than_three_things_to_do_now(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    check(person, "person", len(seen.now(pathway)) > MOST_NOW and seen.now(pathway), pathway)


@each_person
def test_nobody_is_sent_to_a_place_that_may_not_be_offered(
    person: Person, shipped: Catalog
) -> None:
    pathway = person.pathway(shipped)
    closed = [
        (step.id, choice.service.id)
        for step in pathway.steps
        for choice in step.choices
        if not may_be_shown(choice.service, step.stage == "now", shipped, person)
    ]
    check(person, "person", closed, pathway)


def may_be_shown(service: Service, at_once: bool, shipped: Catalog, person: Person) -> bool:
    standing = shipped.standing_of(service, person.today)
    call_first = standing is Standing.CALL_FIRST and not at_once
    return standing is Standing.OFFERED or call_first


@each_person
def test_nobody_is_sent_to_a_class_at_an_hour_they_cannot(person: Person, shipped: Catalog) -> None:
    pathway, profile = person.pathway(shipped), person.profile(shipped)
    impossible = [
        (step.id, choice.service.id)
        for step in pathway.steps
        for choice in step.choices
        if not can_come(choice.service, profile)
    ]
    check(person, "schedule", impossible, pathway)


def can_come(service: Service, profile: Profile) -> bool:
    free = profile.get("day_part", frozenset())
    times = [check_session(session, free, NOTHING) for session in service.sessions]
    return not times or min(times) is not Verdict.NOT_MET


@each_person
def test_nobody_is_sent_to_train_for_work_they_did_not_choose(
    person: Person, shipped: Catalog
) -> None:
    pathway, liked = person.pathway(shipped), person.profile(shipped).get("sector", frozenset())
    trained_for = [
        (step.id, choice.service.id)
        for step in pathway.steps
        for choice in step.choices
        if step.stage == "train" and liked and leads_elsewhere(choice.service, liked, shipped)
    ]
    check(person, "work", trained_for, pathway)


def leads_elsewhere(service: Service, liked: frozenset[str], shipped: Catalog) -> bool:
    codes = shipped.occupations.keys() & set(service.occupations)
    sectors = {shipped.occupations[code].sector for code in codes}
    return bool(sectors) and not sectors & liked


@each_person
def test_each_step_can_be_begun(person: Person, shipped: Catalog) -> None:
    pathway = person.pathway(shipped)
    stuck = [
        step.id
        for step in pathway.steps
        for choice in (step.first_choice,)
        if not (choice.contact.phones or has_a_way_in(choice.service))
    ]
    check(person, "person", stuck, pathway)


def has_a_way_in(service: Service) -> bool:
    return bool(service.address or service.website or service.start)
