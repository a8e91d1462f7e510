"""Stores of any size: services like the shipped ones, spread over the same ZIP codes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from random import Random

from app.domain.catalog import Catalog, build_catalog
from app.domain.places import Place
from app.domain.records import TWO_ONE_ONE, Organization, Service
from app.domain.requirements import OneOf, Requirement

SERVICES_OF_ONE = 4
"""About as many as an organization has in the shipped content."""

ELSEWHERE = Place("example-city", "example-city", "Example City", False, 44.8, -68.8)
"""Some hundred miles away."""


def make_catalog(shipped: Catalog, size: int, seed: int = 1) -> Catalog:
    """Return a catalog of `size` services besides 2-1-1. Each takes what it gives and whom it takes
    from one shipped service, its facts from a second, its languages from a third; place, id and
    organization are its own."""
    chance = Random(seed)
    owners = [*make_organizations(shipped, size, chance)]
    line = shipped.services[TWO_ONE_ONE]
    services = [*make_services(shipped, owners, size, chance), line]
    return rebuild(shipped, [*owners, shipped.organizations[line.organization_id]], services)


def add_elsewhere(shipped: Catalog, size: int, seed: int = 1) -> Catalog:
    """Return the catalog with `size` more services, half of them for the people of a far city, the
    others for no step of any pathway."""
    chance = Random(seed)
    owners = [*make_organizations(shipped, size, chance)]
    more = [
        replace(each, meets=frozenset({"example-need"})) if number % 2 else move_away(each)
        for number, each in enumerate(make_services(shipped, owners, size, chance))
    ]
    organizations = [*shipped.organizations.values(), *owners]
    return rebuild(shipped, organizations, [*shipped.services.values(), *more])


def rebuild(
    shipped: Catalog, organizations: Iterable[Organization], services: Sequence[Service]
) -> Catalog:
    catalog = build_catalog(
        version=f"of {len(services)} services",
        questionnaire=shipped.questionnaire,
        words=shipped.words,
        stages=shipped.stages,
        aims=shipped.aims,
        organizations=organizations,
        services=services,
        occupations=shipped.occupations.values(),
        rungs=[rung for rungs in shipped.rungs.values() for rung in rungs],
        record_rules=shipped.record_rules.values(),
        places=shipped.places,
        guides=shipped.guides.values(),
        sheets=shipped.sheets.values(),
    )
    return catalog.with_changes(shipped.changes.values())


def make_organizations(shipped: Catalog, size: int, chance: Random) -> Iterator[Organization]:
    models = [*shipped.organizations.values()]
    for number in range(max(1, size // SERVICES_OF_ONE)):
        like = chance.choice(models)
        yield replace(like, id=f"example-{number}", name=f"Example {number}")


def make_services(
    shipped: Catalog, owners: Sequence[Organization], size: int, chance: Random
) -> Iterator[Service]:
    models = [each for each in shipped.services.values() if each.id != TWO_ONE_ONE]
    alike = {kind: [m for m in models if m.kind == kind] for kind in {m.kind for m in models}}
    placed = [each.place for each in models if each.place]
    for number in range(size):
        model = chance.choice(models)
        place = chance.choice(placed) if model.place else None
        yield replace(
            model,
            id=f"example-service-{number:06}",
            organization_id=chance.choice(owners).id,
            requirements=tuple(move(each, place) for each in model.requirements),
            facts=chance.choice(alike[model.kind]).facts,
            languages=chance.choice(alike[model.kind]).languages,
            source=chance.choice(alike[model.kind]).source,
            place=place,
            same_as=None,
        )


def move(requirement: Requirement, place: Place | None) -> Requirement:
    """A service for the people of its town is now for those of the town where it is."""
    if isinstance(requirement, OneOf) and requirement.term == "town" and place:
        return replace(requirement, values=frozenset({place.town}))
    return requirement


def move_away(service: Service) -> Service:
    town = frozenset({ELSEWHERE.town})
    kept = [each for each in service.requirements if each.term not in {"town", "state"}]
    rules = (*kept, OneOf("town", town))
    return replace(service, place=ELSEWHERE, area=town, requirements=rules)
