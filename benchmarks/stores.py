"""Stores of any size: services like the shipped ones, spread over the same ZIP codes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from random import Random

from app.domain.catalog import Catalog, build_catalog
from app.domain.places import Place
from app.domain.records import TWO_ONE_ONE, Organization, Service
from app.domain.requirements import OneOf, Requirement

SERVICES_OF_ONE = 4
"""About as many as an organization has in the shipped content."""


def make_catalog(shipped: Catalog, size: int, seed: int = 1) -> Catalog:
    """Return a catalog of `size` services besides 2-1-1. Each takes what it gives and whom it takes
    from one shipped service, its facts from a second, its languages from a third; place, id and
    organization are its own."""
    chance = Random(seed)
    owners = [
        make_organization(shipped, number, chance) for number in range(size // SERVICES_OF_ONE)
    ]
    made = make_services(shipped, owners, size, chance)
    line = shipped.services[TWO_ONE_ONE]
    return build_catalog(
        version=f"of {size}",
        questionnaire=shipped.questionnaire,
        words=shipped.words,
        stages=shipped.stages,
        aims=shipped.aims,
        organizations=[*owners, shipped.organizations[line.organization_id]],
        services=[*made, line],
        occupations=shipped.occupations.values(),
        rungs=[rung for rungs in shipped.rungs.values() for rung in rungs],
        record_rules=shipped.record_rules.values(),
        places=shipped.places,
    )


def make_organization(shipped: Catalog, number: int, chance: Random) -> Organization:
    like = chance.choice([*shipped.organizations.values()])
    return replace(like, id=f"example-{number}", name=f"Example {number}")


def make_services(
    shipped: Catalog, owners: Sequence[Organization], size: int, chance: Random
) -> Iterable[Service]:
    models = [each for each in shipped.services.values() if each.id != TWO_ONE_ONE]
    placed = [each.place for each in models if each.place]
    for number in range(size):
        model = chance.choice(models)
        alike = [each for each in models if each.kind == model.kind]
        place = chance.choice(placed) if model.place else None
        yield replace(
            model,
            id=f"example-service-{number:06}",
            organization_id=chance.choice(owners).id,
            requirements=tuple(move(each, place) for each in model.requirements),
            facts=chance.choice(alike).facts,
            languages=chance.choice(alike).languages,
            source=chance.choice(alike).source,
            place=place,
            same_as=None,
        )


def move(requirement: Requirement, place: Place | None) -> Requirement:
    """A service for the people of its town is now for those of the town where it is."""
    if isinstance(requirement, OneOf) and requirement.term == "town" and place:
        return replace(requirement, values=frozenset({place.town}))
    return requirement
