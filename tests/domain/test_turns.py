"""Organizations take turns, and nobody further is looked at than that takes."""

from app.domain.ranking import SURE, Belonging, Candidate
from app.domain.requirements import Verdict
from app.domain.standing import Standing
from app.domain.turns import each_once, take_turns

from .catalogs import Organization, build_catalog, build_service

OWNERS = [Organization(each, f"Example {each}", "listed") for each in "abcd"]


def stand(*names: str, verdict=Verdict.MET, belonging=SURE, **changes) -> list[Candidate]:
    """Return services in this order; the first letter says whose each is."""
    services = [build_service(each, organization_id=each[0], **changes) for each in names]
    offers = build_catalog(services, organizations=OWNERS).offers
    return [Candidate(offers[each], Standing.OFFERED, verdict, belonging) for each in names]


def names_of(candidates):
    return [each.offer.id for each in candidates]


def turns_of(*names: str, most: int = 3):
    return names_of(take_turns(stand(*names), most))


def test_of_three_organizations_each_comes_once():
    assert turns_of("a1", "b1", "c1", "d1") == ["a1", "b1", "c1"]


def test_a_second_office_waits_for_the_first_of_all_others():
    assert turns_of("a1", "a2", "b1", "c1") == ["a1", "b1", "c1"]
    assert turns_of("a1", "a2", "b1") == ["a1", "b1", "a2"]
    assert turns_of("a1", "a2", "a3", "b1", "b2", most=4) == ["a1", "b1", "a2", "b2"]


def test_a_third_office_waits_for_the_second_of_all_others():
    assert turns_of("a1", "a2", "a3", "b1", "b2", most=5) == ["a1", "b1", "a2", "b2", "a3"]


def test_no_more_are_taken_than_there_is_room_for():
    assert turns_of("a1", "a2", "a3", "a4") == ["a1", "a2", "a3"]
    assert turns_of("a1") == ["a1"]


def test_who_fits_comes_before_another_organization_that_does_not_yet():
    later = stand("b1", "c1", verdict=Verdict.NOT_MET)

    assert names_of(take_turns([*stand("a1", "a2"), *later], 3)) == ["a1", "a2", "b1"]


def test_an_office_that_had_its_turn_among_those_who_fit_waits_among_the_others_too():
    later = stand("a2", "b1", "b2", verdict=Verdict.NOT_MET)

    assert names_of(take_turns([*stand("a1"), *later], 3)) == ["a1", "b1", "a2"]


def test_what_is_for_everybody_comes_before_a_group_nobody_is_asked_about():
    narrow = stand("b1", belonging=Belonging(narrow=True, doubts=1))

    assert names_of(take_turns([*stand("a1", "a2", "a3"), *narrow], 3)) == ["a1", "a2", "a3"]


def test_nobody_is_looked_at_after_the_last_that_is_taken():
    waiting = iter(stand("a1", "a2", "b1", "c1", "d1"))
    assert names_of(take_turns(waiting, 3)) == ["a1", "b1", "c1"]
    assert names_of(waiting) == ["d1"]

    waiting = iter(stand("a1", "b1", "c1", "d1"))
    assert names_of(take_turns(waiting, 3)) == ["a1", "b1", "c1"]
    assert names_of(waiting) == ["d1"]


def test_two_rows_of_one_service_come_once():
    rows = [*stand("a1"), *stand("b1", same_as="a1"), *stand("c1")]

    assert names_of(each_once(rows)) == ["a1", "c1"]
