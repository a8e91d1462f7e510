"""The frozen records a pathway is built from, and the catalog that indexes them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.domain.places import Place
from app.domain.questionnaire import Questionnaire
from app.domain.requirements import NOTHING, OneOf, Requirement, Session
from app.domain.standing import Season, Standing, find_standing

Text = Mapping[str, str]
"""The same words in each language, by language code."""

Terms = Mapping[str, frozenset[str]]
"""Profile term to values, as in a profile."""

TWO_ONE_ONE = "nav-211"
"""The service that everybody can be sent to when nothing nearer is known."""


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True)
class Source:
    """Where facts were read. Dates are as exact as the source allows: 2024, 2024-09, 2024-09-04."""

    urls: tuple[str, ...]
    text: str
    first: str | None = None
    last: str | None = None
    checked_date: date | None = None
    confidence: str = ""


@dataclass(frozen=True)
class Fact:
    answer: Answer
    detail: Text | None = None


@dataclass(frozen=True)
class Phone:
    number: str
    label: str = ""


@dataclass(frozen=True)
class Organization:
    id: str
    name: str
    status: str
    phones: tuple[Phone, ...] = ()
    website: str | None = None


@dataclass(frozen=True)
class Service:
    """A program or a service of one organization; `kind` is "training" or "support".

    A `front_door` comes before the places that take people through it; the `last_resort` after all.
    """

    id: str
    organization_id: str
    kind: str
    category: str
    name: str
    provider: str
    status: str
    source: Source
    gives: Text
    who: Text | None = None
    start: Text | None = None
    meets: frozenset[str] = NOTHING
    requirements: tuple[Requirement, ...] = ()
    welcomes: Terms = field(default_factory=dict)
    sessions: tuple[Session, ...] = ()
    languages: frozenset[str] = NOTHING
    languages_note: Text | None = None
    grants: Terms = field(default_factory=dict)
    credential: Text | None = None
    occupations: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    area: frozenset[str] | None = None
    phones: tuple[Phone, ...] = ()
    email: str | None = None
    website: str | None = None
    address: str | None = None
    place: Place | None = None
    modes: frozenset[str] = NOTHING
    urgent: bool = False
    season: Season | None = None
    same_as: str | None = None
    front_door: bool = False
    last_resort: bool = False
    access: frozenset[str] = NOTHING

    def fact(self, name: str) -> Answer:
        known = self.facts.get(name)
        return known.answer if known else Answer.NOT_KNOWN


@dataclass(frozen=True)
class Pay:
    """Dollars an hour; a year where only yearly pay is published (`hourly` false)."""

    p10: float | None
    median: float
    p90: float | None
    area: str
    year: str
    hourly: bool = True


@dataclass(frozen=True)
class Occupation:
    onet_soc_code: str
    soc: str
    title: Text
    summary: Text
    sector: str
    entry_level: str
    entry_education: Text
    training_time: Text
    license: Text
    pay: Pay
    rung: str
    employment: int | None = None
    growth_percent: float | None = None
    growth_area: str = ""
    growth_years: str = ""
    in_demand: str = ""
    physical: Text | None = None
    evenings: Text | None = None
    remote: Text | None = None
    record_rules: tuple[str, ...] = ()
    confidence: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rung:
    """A step from one job to the next; `confidence` low means it is our own reading."""

    from_soc: str
    to_soc: str
    takes: Text
    time: Text
    ladder: Text
    confidence: str
    evidence: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class RecordRule:
    key: str
    text: Text
    as_of: str
    confidence: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Stage:
    id: str
    title: Text
    note: Text
    icon: str


@dataclass(frozen=True)
class Wait:
    """Another step that comes first, for participants of whom `when` holds."""

    step: str
    when: Terms = field(default_factory=dict)


@dataclass(frozen=True)
class Aim:
    """Something a pathway can hold a step for, and when it does.

    `when` lists alternatives (none: always); `finds` what its services must meet; `after` the
    aims it waits for when they have a step too. A `sensitive` aim stays off paper until it can
    be ticked.
    """

    id: str
    stage: str
    kind: str
    title: Text
    say: Text
    icon: str
    finds: frozenset[str]
    when: tuple[Terms, ...] = ()
    unless: tuple[Terms, ...] = ()
    urgent: bool = False
    after: tuple[Wait, ...] = ()
    raises: Terms = field(default_factory=dict)
    sensitive: bool = False


@dataclass(frozen=True)
class Words:
    """What curators call the values of profile terms and other short lists, in each language."""

    terms: Mapping[str, Mapping[str, Text]]
    papers: Mapping[str, Text]
    sectors: Mapping[str, Text]
    categories: Mapping[str, Text]


Merits = tuple[int, int, tuple[int, int]]
"""What ranks a service whoever asks, smaller first: can be reached, is free, was checked lately."""

RECORD_ONLY = frozenset({"yes"})
COST_ORDER = {Answer.NO: 0, Answer.NOT_KNOWN: 1, Answer.YES: 2}
HELP_COST_ORDER = {Answer.NO: 0, Answer.NOT_KNOWN: 0, Answer.YES: 2}
"""Help with basic needs is mostly free where nothing is said; a class often is not."""


@dataclass(frozen=True)
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
) -> Catalog:
    by_id = {service.id: service for service in share_requirements(services)}
    by_code = {occupation.onet_soc_code: occupation for occupation in occupations}
    owners = {organization.id: organization for organization in organizations}
    aims = tuple(aims)
    standings = {
        service.id: find_service_standing(service, owners, date.min) for service in by_id.values()
    }
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
    )


def share_requirements(services: Iterable[Service]) -> Iterator[Service]:
    """Hold equal requirements as one object, so that each is checked once a participant."""
    shared: dict[Requirement, Requirement] = {}
    for service in services:
        same = tuple(shared.setdefault(each, each) for each in service.requirements)
        yield replace(service, requirements=same)


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
