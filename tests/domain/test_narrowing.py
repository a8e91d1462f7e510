"""However many services there are, the choices are those of a plain search through all of them."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.choices import choose
from app.domain.index import make_index
from app.domain.pathway import list_aims
from app.domain.places import Place
from app.domain.records import Aim, Service, Source, Terms
from app.domain.requirements import OneOf, Profile, Requirement
from app.domain.shelves import MOST_COMPARED, Shelf
from app.domain.surroundings import Surroundings

from .catalogs import (
    BOLTON,
    CENTER,
    HARTFORD,
    PLACES,
    TODAY,
    build_aim,
    build_case,
    build_service,
    facts,
    terms,
)
from .choosing import FOOD, choices_for, ids
from .random_catalogs import ORGANIZATIONS, catalog_of, full_catalogs, lists_of_services
from .random_people import profiles
from .reference import Said, choose_plainly

SOME_MILES_OFF = Place("example-shore", "example-shore", "Example Shore", True, 41.50, -72.70)
FAR_OFF = Place("example-cape", "example-cape", "Example Cape", True, 41.20, -72.70)
SPOTS = (None, SOME_MILES_OFF, FAR_OFF, *PLACES.values())
LANGUAGES = ["en", "es"]
FACTS = [{}, facts(cost="yes"), facts(childcare="yes"), facts(childcare="yes", transport="yes")]
OFFICES = [CENTER, *ORGANIZATIONS]
DAYS = st.sampled_from([TODAY, date(2026, 7, 2)])
STEPS = st.sampled_from(["an-earlier-step", "another"])
RAISED = st.sampled_from([terms(town="bolton"), terms(english="some"), terms(schooling="diploma")])
OPENING = st.dictionaries(STEPS, RAISED)


def spread(services: list[Service]) -> list[Service]:
    """Return each service in every place, by one organization after the other, as no two say it."""
    return [
        replace(
            service,
            id=f"{service.id}-{number}",
            place=place,
            organization_id=OFFICES[number % len(OFFICES)].id,
            source=Source((), "", last=str(2020 + number % 3)),
            languages=frozenset(LANGUAGES[: number % 3]),
            facts=FACTS[number % len(FACTS)],
            same_as=f"twin-{number}" if service.same_as else None,
        )
        for service in services
        for number, place in enumerate(SPOTS * 4)
    ]


def with_an_index(catalog: Catalog) -> Catalog:
    """As if each aim had very many services."""
    shelves = {
        aim.id: Shelf((), make_index(aim, catalog.shelves[aim.id].offers, catalog.organizations))
        for aim in catalog.aims
    }
    return replace(catalog, shelves=shelves)


crowds = st.builds(lambda services: catalog_of(spread(services)), lists_of_services())


def said(aim: Aim, case: Case, opening: dict[str, Terms]) -> list[Said]:
    chosen = choose(aim, case, opening)
    return [(each.service.id, each.standing, each.verdict, each.opened_by) for each in chosen]


@given(st.one_of(full_catalogs, crowds), profiles, DAYS, OPENING)
def test_an_index_finds_what_a_plain_search_finds(
    catalog: Catalog, profile: Profile, today: date, opening: dict[str, Terms]
) -> None:
    one_by_one = Case(profile, catalog, today)
    narrowed = Case(profile, with_an_index(catalog), today)
    for aim in list_aims(profile, catalog):
        plain = choose_plainly(aim, one_by_one, opening)

        assert said(aim, one_by_one, opening) == plain
        assert said(aim, narrowed, opening) == plain


@pytest.mark.parametrize(
    ("count", "has_index"),
    [
        pytest.param(MOST_COMPARED, False, id="few are compared one by one"),
        pytest.param(MOST_COMPARED + 1, True, id="many are narrowed down"),
    ],
)
def test_an_aim_with_many_services_has_an_index(count: int, has_index: bool) -> None:
    services = [build_service(f"pantry-{n}") for n in range(count)]
    shelf = build_case(services=services, aims=[FOOD], two_one_one=False).catalog.shelves["food"]

    assert (shelf.index is not None) is has_index


def test_of_many_alike_the_first_by_id_are_shown() -> None:
    services = [build_service(f"pantry-{n:03}") for n in range(200)]

    assert ids(choices_for(services, two_one_one=False)) == [
        "pantry-000",
        "pantry-001",
        "pantry-002",
    ]


def test_among_many_of_one_organization_another_has_its_turn() -> None:
    crowd = [build_service(f"pantry-{n:03}") for n in range(200)]
    another = build_service("zz-pantry", organization_id="example-web")

    shown = choices_for([*crowd, another], organizations=ORGANIZATIONS, two_one_one=False)

    assert ids(shown) == ["pantry-000", "zz-pantry", "pantry-001"]


def test_among_many_those_with_most_of_the_supports_needed_come_first() -> None:
    crowd = [build_service(f"pantry-{n:03}") for n in range(200)]
    with_one = build_service("with-a-ride", facts=facts(transport="yes"))
    with_both = build_service("with-both", facts=facts(transport="yes", childcare="yes"))
    parent = terms(need="ride", childcare="need")

    shown = choices_for([*crowd, with_one, with_both], parent, two_one_one=False)

    assert ids(shown) == ["with-both", "with-a-ride", "pantry-000"]


def test_what_lies_around_a_home_is_worked_out_once() -> None:
    surroundings = Surroundings([HARTFORD, BOLTON])
    seen = surroundings.seen_from(HARTFORD, is_outside=False)

    assert [places for _, places in seen] == [("hartford",), (None,), ("bolton",)]
    assert surroundings.seen_from(HARTFORD, is_outside=False) is seen


def test_nobody_is_found_among_many_who_are_too_far() -> None:
    aim = build_aim("food", urgent=True)
    crowd = [build_service(f"pantry-{n}", urgent=True, place=FAR_OFF) for n in range(200)]

    assert not choices_for(crowd, terms(place="hartford"), aim, two_one_one=False)


def in_towns(name: str, rule: Requirement) -> Service:
    return build_service(name, requirements=(rule,), urgent=True)


BOLTON_ALONE, HARTFORD_ALONE = frozenset({"bolton"}), frozenset({"hartford"})
OF_BOLTON = in_towns("a-of-bolton", OneOf("town", BOLTON_ALONE))
ASKS_HARTFORD = in_towns("b-asks-hartford", OneOf("town", BOLTON_ALONE, ask_if=HARTFORD_ALONE))
OF_HARTFORD = in_towns("c-of-hartford", OneOf("town", HARTFORD_ALONE))


@pytest.mark.parametrize("services", [[OF_BOLTON, OF_HARTFORD], [ASKS_HARTFORD, OF_HARTFORD]])
@pytest.mark.parametrize("profile", [{}, terms(town="bolton"), terms(town="hartford")])
@pytest.mark.parametrize("opening", [{}, {"moving": terms(town="bolton")}])
def test_rules_on_towns_count_the_same_through_an_index(
    services: list[Service], profile: Profile, opening: dict[str, Terms]
) -> None:
    for_all = build_service("d-for-all", place=PLACES["bolton"], urgent=True)
    case = build_case(profile, [*services, for_all], aims=[FOOD], two_one_one=False)
    narrowed = Case(profile, with_an_index(case.catalog), TODAY)

    plain = choose_plainly(FOOD, case, opening)

    assert plain
    assert said(FOOD, narrowed, opening) == plain
