"""What the file of an organization may say: its phones, and its services with their facts."""

import datetime
from typing import Annotated, Literal

from pydantic import Field, StrictBool

from app.curation.records.base import Confidence, FileRecord, Name, Terms, Text

FactName = Literal[
    "cost",
    "stipend",
    "childcare",
    "transport",
    "hours",
    "next_start",
    "reading_level",
    "record_policy",
    "teaching_language",
    "wheelchair",
]
Status = Literal[
    "",
    "active-at-source",
    "listed",
    "seasonal",
    "stale-source",
    "undated-source",
    "unverified-old",
    "at-risk",
    "paused",
    "waitlist-closed",
    "winding-down",
    "closed",
]


Weeks = tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=1)]]
"""At least and at most how long a class takes; the same number twice where only one is said."""


class PhoneEntry(FileRecord):
    number: str
    label: str = ""


class SeasonEntry(FileRecord):
    from_: str = Field(alias="from")
    to: str


class SourceEntry(FileRecord):
    """Dates are as exact as the source allows: 2024, 2024-09, 2024-09-04."""

    urls: tuple[str, ...] = Field(min_length=1)
    date: str
    first: str | None = None
    last: str | None = None
    confidence: Confidence
    checked_date: datetime.date | None = None


class FactEntry(FileRecord):
    """Without a source of its own, a fact has the service's. `day` is the day of the next start,
    where the source says it with its year."""

    answer: Literal["yes", "no", "not_known"]
    detail: Text | None = None
    day: datetime.date | None = None
    source: SourceEntry | None = None


class ServiceEntry(FileRecord):
    id: str
    kind: Literal["training", "support"]
    category: str
    name: Name
    provider: str
    status: Status
    renamed: StrictBool = False
    gives: Text
    who: Text | None = None
    start: Text | None = None
    say: Text | None = None
    meets: tuple[str, ...] = Field(min_length=1)
    needs: Terms = Field(default={})
    ask_if: Terms = Field(default={})
    welcomes: Terms = Field(default={})
    sessions: tuple[tuple[str, ...], ...] = ()
    languages: tuple[str, ...] = ()
    languages_note: Text | None = None
    grants: Terms = Field(default={})
    credential: Text | None = None
    occupations: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    weeks: Weeks | None = None
    papers: tuple[str, ...] = ()
    facts: dict[FactName, FactEntry] = Field(default={})
    area: str | tuple[str, ...] | None = None
    season: SeasonEntry | None = None
    urgent: StrictBool = False
    front_door: StrictBool = False
    last_resort: StrictBool = False
    same_as: str | None = None
    access: tuple[Literal["call", "online", "referral", "walk_in"], ...] = ()
    modes: tuple[Literal["in_person", "online"], ...] = ()
    address: str | None = None
    zip: str | None = None
    town: str | None = None
    phones: tuple[PhoneEntry, ...] = ()
    email: str | None = None
    website: str | None = None
    source: SourceEntry
    as_listed: dict[str, str] = Field(default={})


class LegalStatusEntry(FileRecord):
    """Only where a source says it; a name or a price says nothing of it."""

    is_: Literal["for_profit", "nonprofit", "government"] = Field(alias="is")
    source: SourceEntry


class OrganizationFile(FileRecord):
    id: str
    name: str
    status: Status = ""
    legal_status: LegalStatusEntry | None = None
    website: str | None = None
    phones: tuple[PhoneEntry, ...] = ()
    services: tuple[ServiceEntry, ...]
