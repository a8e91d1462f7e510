"""Rows of organizations and services to the records of the catalog."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from app.domain.eligibility import build_requirements
from app.domain.places import Place
from app.domain.records import Answer, Fact, Organization, Phone, Service, Source, Weeks
from app.domain.standing import Season
from app.store.rows import Row, Rows

Children = Mapping[str, list[Row]]
"""The rows of one table that belong to a service, by the service's id."""


def read_organizations(rows: Rows) -> list[Organization]:
    phones = group(rows.get("phone", ()), "organization_id")
    return [
        Organization(
            id=row["id"],
            name=row["name"],
            status=row["status"],
            phones=read_phones(phones.get(row["id"], ())),
            website=row["website"],
            legal_status=row["legal_status"] or "",
            legal_source=read_legal_source(row["legal_status_source"]),
        )
        for row in rows.get("organization", ())
    ]


def read_legal_source(said: Row | None) -> Source | None:
    if said is None:
        return None
    checked = said.get("checked_date")
    return Source(
        urls=tuple(said["urls"]),
        text=said["date"],
        first=said.get("first"),
        last=said.get("last"),
        checked_date=date.fromisoformat(checked) if checked else None,
        confidence=said["confidence"],
    )


def group(rows: Iterable[Row], owner: str) -> Children:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[owner]].append(row)
    return found


def read_phones(rows: Iterable[Row]) -> tuple[Phone, ...]:
    ordered = sorted(rows, key=lambda row: row["position"])
    return tuple(Phone(row["number"], row["label"]) for row in ordered)


class Belongings:
    """What the other tables hold of each service."""

    def __init__(self, rows: Rows) -> None:
        self.tables = {
            name: group(rows.get(name, ()), "service_id")
            for name in (
                "phone",
                "fact",
                "schedule",
                "language",
                "required_document",
                "training_detail",
                "service_at_location",
            )
        }
        self.locations = {row["id"]: row for row in rows.get("location", ())}

    def of(self, name: str, service_id: str) -> list[Row]:
        return self.tables[name].get(service_id, [])

    def first(self, name: str, service_id: str) -> Row:
        return next(iter(self.of(name, service_id)), {})

    def location(self, service_id: str) -> Row:
        link = self.first("service_at_location", service_id)
        return self.locations[link["location_id"]] if link else {}

    def listed(self, name: str, column: str, service_id: str) -> list[Any]:
        ordered = sorted(self.of(name, service_id), key=lambda row: row["position"])
        return [row[column] for row in ordered]


def read_services(rows: Rows, places: Mapping[str, Place]) -> list[Service]:
    belongings = Belongings(rows)
    return [read_service(row, belongings, places) for row in rows.get("service", ())]


def read_service(row: Row, belongings: Belongings, places: Mapping[str, Place]) -> Service:
    service_id = row["id"]
    training = belongings.first("training_detail", service_id)
    location = belongings.location(service_id)
    sessions = belongings.listed("schedule", "day_parts", service_id)
    languages = frozenset(belongings.listed("language", "code", service_id))
    area = read_area(row["area"])
    grants = training.get("grants", {})
    return Service(
        **{name: row[name] for name in SAME_IN_BOTH},
        translated_name=row["translated_name"] or {},
        source=read_source(row),
        meets=frozenset(row["meets"]),
        requirements=build_requirements(
            row["kind"],
            row["needs"],
            row["ask_if"],
            [frozenset(session) for session in sessions],
            languages,
            grants,
            area,
        ),
        welcomes=as_terms(row["welcomes"]),
        sessions=tuple(frozenset(session) for session in sessions),
        languages=languages,
        grants=as_terms(grants),
        credential=training.get("credential"),
        occupations=tuple(training.get("occupations", ())),
        sectors=frozenset(training.get("sectors") or ()),
        papers=tuple(belongings.listed("required_document", "document", service_id)),
        facts={each["name"]: read_fact(each) for each in belongings.of("fact", service_id)},
        area=area,
        phones=read_phones(belongings.of("phone", service_id)),
        address=location.get("address_1"),
        place=find_service_place(location, places),
        modes=frozenset(row["modes"]),
        access=frozenset(row["access"]),
        season=read_season(row),
        weeks=read_weeks(training),
    )


def read_weeks(training: Row) -> Weeks | None:
    weeks = training.get("weeks")
    return Weeks(*weeks) if weeks else None


SAME_IN_BOTH = (
    "id",
    "organization_id",
    "kind",
    "category",
    "name",
    "provider",
    "status",
    "gives",
    "who",
    "start",
    "say",
    "languages_note",
    "email",
    "website",
    "urgent",
    "same_as",
    "front_door",
    "last_resort",
)


def read_area(area: str | list[str] | None) -> frozenset[str]:
    """Return the towns served, or the one word for the whole state; empty when nothing is said."""
    return frozenset([area] if isinstance(area, str) else area or ())


def read_source(row: Row) -> Source:
    return Source(
        urls=tuple(row["source_urls"]),
        text=row["source_date"],
        first=row["source_first"],
        last=row["source_last"],
        checked_date=row["checked_date"],
        confidence=row["source_confidence"],
    )


def read_fact(row: Row) -> Fact:
    return Fact(Answer(row["answer"]), row["detail"], row["day"])


def as_terms(terms: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    return {term: frozenset(values) for term, values in terms.items()}


def find_service_place(location: Row, places: Mapping[str, Place]) -> Place | None:
    """Prefer the ZIP code: it is nearer to the door than the middle of the town."""
    for place_id in (location.get("postal_code"), location.get("town")):
        if place_id and place_id in places:
            return places[place_id]
    return None


def read_season(row: Row) -> Season | None:
    if row["season_from"] is None:
        return None
    return Season(month_and_day(row["season_from"]), month_and_day(row["season_to"]))


def month_and_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)
