"""The catalog: all content in one immutable, indexed whole, from which pathways are built."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Self

from app.domain.changes import Change
from app.domain.guides import Guide
from app.domain.offers import Offer, Requirements, find_service_standing, make_offer
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
from app.domain.requirements import Requirement
from app.domain.sheets import Sheet
from app.domain.standing import Standing


@dataclass(frozen=True, eq=False)
class Catalog:
    """Everything a pathway is built from: immutable, indexed, shared by all requests.

    `offers` has every service by its id, `serving` those of each aim; the rules of an offer are
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
    serving: Mapping[str, tuple[Offer, ...]]
    by_soc: Mapping[str, Occupation]
    first_jobs: tuple[Occupation, ...]
    guides: Mapping[str, Guide]
    sheets: Mapping[str, Sheet]
    changes: Mapping[str, Change] = field(default_factory=dict)

    def standing_of(self, service: Service, today: date) -> Standing:
        if service.season is None:
            return self.offers[service.id].standing
        return find_service_standing(service, self.organizations, today)

    def with_changes(self, changes: Iterable[Change]) -> Self:
        """Return the catalog with what people could change, as curators say it."""
        return replace(self, changes={change.id: change for change in changes})

    def services_for(self, aim: Aim) -> tuple[Service, ...]:
        """Return the services that meet the aim, each once, in order of id."""
        return tuple(offer.service for offer in self.serving[aim.id])


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
    by_id = {service.id: service for service in services}
    offers, requirements = make_offers(by_id.values(), owners, by_code)
    return Catalog(
        version=version,
        questionnaire=questionnaire,
        words=words,
        stages=tuple(stages),
        aims=tuple(aims),
        organizations=owners,
        services=by_id,
        occupations=by_code,
        rungs=group_rungs(rungs),
        record_rules={rule.key: rule for rule in record_rules},
        places=places,
        offers=offers,
        requirements=requirements,
        serving=index_by_aim(aims, offers.values()),
        by_soc={occupation.soc: occupation for occupation in by_code.values()},
        first_jobs=list_first_jobs(by_code.values()),
        guides={guide.id: guide for guide in guides},
        sheets={sheet.id: sheet for sheet in sheets},
    )


def make_offers(
    services: Iterable[Service],
    owners: Mapping[str, Organization],
    by_code: Mapping[str, Occupation],
) -> tuple[dict[str, Offer], tuple[Requirement, ...]]:
    known = Requirements()
    offers = {each.id: make_offer(each, known, owners, by_code) for each in services}
    return offers, known.in_order()


def index_by_aim(aims: Iterable[Aim], offers: Iterable[Offer]) -> dict[str, tuple[Offer, ...]]:
    """Leave out what may not be offered on any day, and from urgent aims what is not urgent."""
    ordered = sorted(offers, key=lambda offer: offer.service.id)
    shown = [each for each in ordered if each.standing is not Standing.NOT_OFFERED]
    return {aim.id: tuple(each for each in shown if serves(each.service, aim)) for aim in aims}


def serves(service: Service, aim: Aim) -> bool:
    return bool(service.meets & aim.finds) and (service.urgent or not aim.urgent)


def list_first_jobs(occupations: Iterable[Occupation]) -> tuple[Occupation, ...]:
    """Return the jobs one can begin with, first those that most people have."""
    first = [job for job in occupations if job.rung == "entry"]
    return tuple(sorted(first, key=lambda job: (-(job.employment or 0), job.soc)))


def group_rungs(rungs: Iterable[Rung]) -> dict[str, tuple[Rung, ...]]:
    found: dict[str, list[Rung]] = defaultdict(list)
    for rung in rungs:
        found[rung.from_soc].append(rung)
    return {soc: tuple(each) for soc, each in found.items()}
