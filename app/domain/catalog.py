"""The catalog: all content in one immutable, indexed whole, from which pathways are built."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from operator import is_
from types import MappingProxyType

from app.domain.guides import Guide
from app.domain.places import Place
from app.domain.questionnaire import Questionnaire
from app.domain.records import (
    Aim,
    Answer,
    Occupation,
    Organization,
    RecordRule,
    Rung,
    Service,
    Source,
    Stage,
    Words,
)
from app.domain.requirements import OneOf, Requirement
from app.domain.standing import Standing, find_standing

Merits = tuple[int, int, tuple[int, int]]
"""What ranks a service whoever asks, smaller first: can be reached, is free, was checked lately."""

RECORD_ONLY = frozenset({"yes"})
COST_ORDER = {Answer.NO: 0, Answer.NOT_KNOWN: 1, Answer.YES: 2}
HELP_COST_ORDER = {Answer.NO: 0, Answer.NOT_KNOWN: 0, Answer.YES: 2}
"""Help with basic needs is mostly free where nothing is said; a class often is not."""


@dataclass(frozen=True, eq=False)
class Catalog:
    """Everything a pathway is built from: immutable, indexed, shared by all requests."""

    version: str
    questionnaire: Questionnaire
    words: Words
    stages: tuple[Stage, ...]
    aims: tuple[Aim, ...]
    organizations: Mapping[str, Organization]
    services: Mapping[str, Service]
    occupations: Mapping[str, Occupation]
    rungs: Mapping[str, tuple[Rung, ...]]
    record_rules: Mapping[str, RecordRule]
    places: Mapping[str, Place]
    serving: Mapping[str, tuple[Service, ...]]
    standings: Mapping[str, Standing]
    merits: Mapping[str, Merits]
    for_a_record: frozenset[str]
    sectors: Mapping[str, frozenset[str]]
    by_soc: Mapping[str, Occupation]
    guides: Mapping[str, Guide]

    def standing_of(self, service: Service, today: date) -> Standing:
        if service.season is None:
            return self.standings[service.id]
        return find_service_standing(service, self.organizations, today)

    def services_for(self, aim: Aim) -> tuple[Service, ...]:
        """Return the services that meet the aim, each once, in order of id."""
        return self.serving[aim.id]


def build_catalog(  # noqa: PLR0913  # all by name: one argument a content file
    *,
    version: str,
    questionnaire: Questionnaire,
    words: Words,
    stages: Iterable[Stage],
    aims: Iterable[Aim],
    organizations: Iterable[Organization],
    services: Iterable[Service],
    occupations: Iterable[Occupation] = (),
    rungs: Iterable[Rung] = (),
    record_rules: Iterable[RecordRule] = (),
    places: Mapping[str, Place] = MappingProxyType({}),
    guides: Iterable[Guide] = (),
) -> Catalog:
    by_id = {service.id: service for service in share_requirements(services)}
    by_code = {occupation.onet_soc_code: occupation for occupation in occupations}
    owners = {organization.id: organization for organization in organizations}
    aims = tuple(aims)
    standings = find_standings(by_id.values(), owners)
    return Catalog(
        version=version,
        questionnaire=questionnaire,
        words=words,
        stages=tuple(stages),
        aims=aims,
        organizations=owners,
        services=by_id,
        occupations=by_code,
        rungs=group_rungs(rungs),
        record_rules={rule.key: rule for rule in record_rules},
        places=places,
        serving=index_by_aim(aims, by_id.values(), standings),
        standings=standings,
        merits={service.id: weigh_merits(service, owners) for service in by_id.values()},
        sectors={each.id: find_sectors(each, by_code) for each in by_id.values()},
        for_a_record=frozenset(each.id for each in by_id.values() if is_for_a_record(each)),
        by_soc={occupation.soc: occupation for occupation in by_code.values()},
        guides={guide.id: guide for guide in guides},
    )


def share_requirements(services: Iterable[Service]) -> Iterator[Service]:
    """Hold equal requirements as one object, so that each is checked once a participant."""
    shared: dict[Requirement, Requirement] = {}
    for service in services:
        same = tuple(shared.setdefault(each, each) for each in service.requirements)
        held = all(map(is_, same, service.requirements))
        yield service if held else replace(service, requirements=same)


def find_standings(
    services: Iterable[Service], owners: Mapping[str, Organization]
) -> dict[str, Standing]:
    return {each.id: find_service_standing(each, owners, date.min) for each in services}


def find_service_standing(
    service: Service, organizations: Mapping[str, Organization], today: date
) -> Standing:
    organization = organizations[service.organization_id]
    return find_standing(
        frozenset({service.status, organization.status or service.status}),
        reachable=bool(service.phones or service.website or service.address or service.start)
        or bool(organization.phones or organization.website),
        season=service.season,
        today=today,
    )


def is_for_a_record(service: Service) -> bool:
    """Tell whether only people with a record can come."""
    return any(
        isinstance(each, OneOf) and each.term == "record" and each.values == RECORD_ONLY
        for each in service.requirements
    )


def find_sectors(service: Service, occupations: Mapping[str, Occupation]) -> frozenset[str]:
    known = (occupations.get(code) for code in service.occupations)
    return frozenset(occupation.sector for occupation in known if occupation)


def weigh_merits(service: Service, organizations: Mapping[str, Organization]) -> Merits:
    phones = service.phones or organizations[service.organization_id].phones
    open_door = service.address is not None and "walk_in" in service.access
    cost = COST_ORDER if service.kind == "training" else HELP_COST_ORDER
    return not (phones or open_door), cost[service.fact("cost")], lately(service.source)


def lately(source: Source) -> tuple[int, int]:
    listed = (source.last or "0").replace("-", "").ljust(8, "0")
    return -(source.checked_date.toordinal() if source.checked_date else 0), -int(listed)


def index_by_aim(
    aims: Iterable[Aim], services: Iterable[Service], standings: Mapping[str, Standing]
) -> dict[str, tuple[Service, ...]]:
    """Leave out what may not be offered on any day, and from urgent aims what is not urgent."""
    ordered = sorted(services, key=lambda service: service.id)
    offered = [each for each in ordered if standings[each.id] is not Standing.NOT_OFFERED]
    return {
        aim.id: tuple(
            each for each in offered if each.meets & aim.finds and (each.urgent or not aim.urgent)
        )
        for aim in aims
    }


def group_rungs(rungs: Iterable[Rung]) -> dict[str, tuple[Rung, ...]]:
    found: dict[str, list[Rung]] = defaultdict(list)
    for rung in rungs:
        found[rung.from_soc].append(rung)
    return {soc: tuple(each) for soc, each in found.items()}
