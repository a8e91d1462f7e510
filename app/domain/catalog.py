"""The catalog: all content in one immutable, indexed whole, from which pathways are built."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Self

from app.domain.changes import Change
from app.domain.guides import Guide
from app.domain.holding import ask_for_the_new
from app.domain.offers import TOWN, Offer, Requirements, find_service_standing, make_offer
from app.domain.places import Place
from app.domain.questionnaire import Questionnaire
from app.domain.records import (
    Aim,
    Occupation,
    Organization,
    RecordRule,
    Rung,
    Service,
    Stage,
    Words,
)
from app.domain.requirements import OneOf, Requirement
from app.domain.sheets import Sheet
from app.domain.shelves import Shelf, make_shelf
from app.domain.side_by_side import HelperNote
from app.domain.standing import Standing
from app.domain.surroundings import Surroundings

ADULTS = frozenset({"18_to_24", "25_up"})


@dataclass(frozen=True, eq=False)
class Catalog:
    """Everything a pathway is built from: immutable, indexed, shared by all requests.

    `offers` has every service by its id, `shelves` those of each aim; the rules of an offer are
    numbers into `requirements`. `first_jobs` begin with those that most people have.
    """

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
    offers: Mapping[str, Offer]
    requirements: tuple[Requirement, ...]
    shelves: Mapping[str, Shelf]
    surroundings: Surroundings
    by_soc: Mapping[str, Occupation]
    first_jobs: tuple[Occupation, ...]
    guides: Mapping[str, Guide]
    sheets: Mapping[str, Sheet]
    changes: Mapping[str, Change] = field(default_factory=dict)
    notes: Mapping[str, HelperNote] = field(default_factory=dict)

    @cached_property
    def town_rules(self) -> frozenset[int]:
        rules = enumerate(self.requirements)
        return frozenset(number for number, rule in rules if rule.term == TOWN)

    @cached_property
    def rules_for_adults(self) -> frozenset[int]:
        """The rules on age that let all adults in."""
        rules = enumerate(self.requirements)
        return frozenset(number for number, rule in rules if is_for_adults(rule))

    def standing_of(self, service: Service, today: date) -> Standing:
        if service.season is None:
            return self.offers[service.id].standing
        return find_service_standing(service, self.organizations, today)

    def with_changes(self, changes: Iterable[Change]) -> Self:
        """Return the catalog with what people could change, as curators say it."""
        return replace(self, changes={change.id: change for change in changes})

    def with_notes(self, notes: Iterable[HelperNote]) -> Self:
        """Return the catalog with what is said to who sits beside, by where it stands."""
        return replace(self, notes={note.at: note for note in notes})

    def services_for(self, aim: Aim) -> tuple[Service, ...]:
        """Return the services that meet the aim, each once, in order of id."""
        return tuple(offer.service for offer in self.shelves[aim.id].offers)


def build_catalog(  # noqa: PLR0913  # all by name: one argument a content file
    *,
    version: str,
    questionnaire: Questionnaire,
    words: Words,
    stages: Iterable[Stage],
    aims: Sequence[Aim],
    organizations: Iterable[Organization],
    services: Iterable[Service],
    occupations: Iterable[Occupation] = (),
    rungs: Iterable[Rung] = (),
    record_rules: Iterable[RecordRule] = (),
    places: Mapping[str, Place] = MappingProxyType({}),
    guides: Iterable[Guide] = (),
    sheets: Iterable[Sheet] = (),
) -> Catalog:
    by_code = {occupation.onet_soc_code: occupation for occupation in occupations}
    owners = {organization.id: organization for organization in organizations}
    offers, requirements = make_offers(services, owners, by_code)
    return Catalog(
        version=version,
        questionnaire=questionnaire,
        words=words,
        stages=tuple(stages),
        aims=tuple(aims),
        organizations=owners,
        services={offer.id: offer.service for offer in offers.values()},
        occupations=by_code,
        rungs=group_rungs(rungs),
        record_rules={rule.key: rule for rule in record_rules},
        places=places,
        offers=offers,
        requirements=requirements,
        shelves=index_by_aim(aims, offers.values(), owners),
        surroundings=Surroundings(each.place for each in offers.values() if each.place),
        by_soc={occupation.soc: occupation for occupation in by_code.values()},
        first_jobs=list_first_jobs(by_code.values()),
        guides={guide.id: guide for guide in guides},
        sheets={sheet.id: sheet for sheet in sheets},
    )


def is_for_adults(rule: Requirement) -> bool:
    return isinstance(rule, OneOf) and rule.term == "age" and rule.values - rule.ask_if >= ADULTS


def make_offers(
    services: Iterable[Service],
    owners: Mapping[str, Organization],
    by_code: Mapping[str, Occupation],
) -> tuple[dict[str, Offer], tuple[Requirement, ...]]:
    known = Requirements()
    offers = {
        each.id: make_offer(ask_for_the_new(each, jobs_of(each, by_code)), known, owners, by_code)
        for each in services
    }
    return offers, known.in_order()


def jobs_of(service: Service, by_code: Mapping[str, Occupation]) -> list[Occupation]:
    return [by_code[code] for code in service.occupations if code in by_code]


def index_by_aim(
    aims: Iterable[Aim], offers: Iterable[Offer], organizations: Mapping[str, Organization]
) -> dict[str, Shelf]:
    """Leave out what may not be offered on any day, and from urgent aims what is not urgent."""
    by_need: dict[str, list[Offer]] = defaultdict(list)
    for offer in offers:
        if offer.standing is not Standing.NOT_OFFERED:
            for need in offer.service.meets:
                by_need[need].append(offer)
    return {aim.id: make_shelf(aim, list_for(aim, by_need), organizations) for aim in aims}


def list_for(aim: Aim, by_need: Mapping[str, Iterable[Offer]]) -> Iterable[Offer]:
    found = {offer.id: offer for need in aim.finds for offer in by_need.get(need, ())}
    return [offer for offer in found.values() if offer.service.urgent or not aim.urgent]


def list_first_jobs(occupations: Iterable[Occupation]) -> tuple[Occupation, ...]:
    """Return the jobs one can begin with, first those that most people have."""
    first = [job for job in occupations if job.rung == "entry"]
    return tuple(sorted(first, key=lambda job: (-(job.employment or 0), job.soc)))


def group_rungs(rungs: Iterable[Rung]) -> dict[str, tuple[Rung, ...]]:
    found: dict[str, list[Rung]] = defaultdict(list)
    for rung in rungs:
        found[rung.from_soc].append(rung)
    return {soc: tuple(each) for soc, each in found.items()}
