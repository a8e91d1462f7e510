"""Among very many services each wish decides before the next one, as it does among few."""

from typing import Any

import pytest

from app.domain.records import Aim, Service

from .catalogs import BOLTON, HARTFORD, build_aim, build_service, facts, terms
from .choosing import FOOD, choices_for, ids
from .random_catalogs import ORGANIZATIONS

CROWD = [build_service(f"a-{n:03}", languages=frozenset({"en"})) for n in range(100)]
TONIGHT = build_aim("food", urgent=True)
NO_NUMBER = ORGANIZATIONS[0]


def first_of(*services: Service, aim: Aim = FOOD, **said: Any) -> list[str]:
    """Return the first ones by id, for who has said so."""
    return ids(choices_for([*CROWD, *services], terms(**said), aim, two_one_one=False))


def test_who_speaks_the_language_comes_first_then_who_may() -> None:
    speaks = build_service("z-speaks", languages=frozenset({"en", "es"}))
    may = build_service("y-may")

    assert first_of(may, speaks, language="es") == ["z-speaks", "y-may", "a-000"]


def test_where_no_language_is_said_none_counts() -> None:
    may = build_service("y-may")

    assert first_of(may) == ["a-000", "a-001", "a-002"]


@pytest.mark.parametrize(
    ("aim", "first"),
    [
        pytest.param(FOOD, "a-000", id="what is free before what is near"),
        pytest.param(TONIGHT, "z-near", id="tonight what is near before what is free"),
    ],
)
def test_cost_and_way_count_in_their_order(aim: Aim, first: str) -> None:
    near = build_service("z-near", place=HARTFORD, facts=facts(cost="yes"), urgent=True)
    crowd = [build_service(f"a-{n:03}", place=BOLTON, urgent=True) for n in range(100)]

    shown = choices_for([*crowd, near], terms(place="hartford"), aim, two_one_one=False)

    assert ids(shown)[0] == first


def test_of_those_as_near_who_can_be_reached_comes_first() -> None:
    crowd = [
        build_service(f"a-{n:03}", place=HARTFORD, organization_id=NO_NUMBER.id) for n in range(100)
    ]
    with_number = build_service("z-with-a-number", place=HARTFORD)

    shown = choices_for(
        [*crowd, with_number],
        terms(place="hartford"),
        organizations=ORGANIZATIONS,
        two_one_one=False,
    )

    assert ids(shown)[0] == "z-with-a-number"


def test_supports_count_only_for_who_needs_them() -> None:
    ride = build_service("z-ride", facts=facts(transport="yes"))

    assert first_of(ride)[0] == "a-000"
    assert first_of(ride, need="ride")[0] == "z-ride"
