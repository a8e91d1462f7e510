"""The frozen records of the content: what is offered, by whom, and what it leads to.

A service, an occupation and a rung are themselves and equal to no other (`eq=False`): so what was
worked out for one can be remembered by it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.domain.places import Place
from app.domain.requirements import NOTHING, Requirement, Session
from app.domain.standing import Season

Text = Mapping[str, str]
"""The same words in each language, by language code."""

Terms = Mapping[str, frozenset[str]]
"""Profile term to values, as in a profile."""

TWO_ONE_ONE = "nav-211"
"""The service that everybody can be sent to when nothing nearer is known."""


class Weeks(NamedTuple):
    """At least and at most how long something takes; the same twice where only one is said."""

    least: int
    most: int


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
    """`day` is known only of the next start, and only where its source says it."""

    answer: Answer
    detail: Text | None = None
    day: date | None = None


@dataclass(frozen=True)
class Phone:
    number: str
    label: str = ""


FOR_PROFIT = "for_profit"
"""A legal status: who runs for profit is behind others unless it is free."""


@dataclass(frozen=True)
class Organization:
    """`legal_status` is empty where no source says it."""

    id: str
    name: str
    status: str
    phones: tuple[Phone, ...] = ()
    website: str | None = None
    legal_status: str = ""
    legal_source: Source | None = None


@dataclass(frozen=True, eq=False)
class Service:
    """A program or a service of one organization; `kind` is "training" or "support".

    A `front_door` comes before the places that take people through it; the `last_resort` after all.
    `name` is English, or official in all languages; `translated_name` holds what only describes.
    `say`: how to begin a call, where it is no place to ask for what its step says.
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
    say: Text | None = None
    meets: frozenset[str] = NOTHING
    requirements: tuple[Requirement, ...] = ()
    welcomes: Terms = field(default_factory=dict)
    sessions: tuple[Session, ...] = ()
    languages: frozenset[str] = NOTHING
    languages_note: Text | None = None
    grants: Terms = field(default_factory=dict)
    credential: Text | None = None
    occupations: tuple[str, ...] = ()
    sectors: frozenset[str] = NOTHING
    papers: tuple[str, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    area: frozenset[str] = NOTHING
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
    translated_name: Text = field(default_factory=dict)
    weeks: Weeks | None = None

    def name_in(self, language: str) -> str:
        return self.translated_name.get(language, self.name)

    @property
    def is_for_some_work(self) -> bool:
        """Whether it leads to jobs or kinds of work that are named; else it may lead to any."""
        return bool(self.occupations or self.sectors)

    def fact(self, name: str) -> Answer:
        known = self.facts.get(name)
        return known.answer if known else Answer.NOT_KNOWN

    def starts_after(self, today: date) -> date | None:
        """Return the day on which it starts next, where that is known and still to come."""
        known = self.facts.get("next_start")
        day = known.day if known else None
        return day if day and day > today else None


@dataclass(frozen=True)
class Pay:
    """Dollars an hour; a year where only yearly pay is published (`hourly` false)."""

    p10: float | None
    median: float
    p90: float | None
    area: str
    year: str
    hourly: bool = True


@dataclass(frozen=True, eq=False)
class Occupation:
    """`weeks` is what the usual class for the job takes, where a source says so. Who holds all of
    the `licenses` has what `license` says the job asks for; empty where no answer can say that."""

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
    weeks: Weeks | None = None
    licenses: frozenset[str] = NOTHING


@dataclass(frozen=True, eq=False)
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
    weeks: Weeks | None = None


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
    be ticked. `short` is its title in the easy view; without one, the title stands there.
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
    short: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Words:
    """What curators call the values of profile terms and other short lists, in each language."""

    terms: Mapping[str, Mapping[str, Text]]
    papers: Mapping[str, Text]
    sectors: Mapping[str, Text]
    categories: Mapping[str, Text]
