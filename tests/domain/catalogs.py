"""Small made-up catalogs, questionnaires and records; every name and number is an example."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from app.domain import catalog as catalogs
from app.domain import records
from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.eligibility import build_requirements
from app.domain.places import Place, index_places
from app.domain.questionnaire import Questionnaire
from app.domain.records import (
    Aim,
    Answer,
    Fact,
    Occupation,
    Organization,
    Pay,
    Phone,
    RecordRule,
    Rung,
    Service,
    Source,
    Stage,
    Words,
)
from app.domain.requirements import OneOf, Profile

TODAY = date(2026, 11, 24)
WORDS = Words(terms={}, papers={}, sectors={}, categories={})

STAGES = tuple(
    Stage(each, {"en": each}, {"en": "A note."}, "star")
    for each in ("now", "person", "steady", "possible", "learn", "train", "work")
)

HARTFORD = Place("hartford", "hartford", "Hartford", True, 41.76, -72.68)
EAST_HARTFORD = Place("east-hartford", "east-hartford", "East Hartford", True, 41.77, -72.64)
WEST_HARTFORD = Place("west-hartford", "west-hartford", "West Hartford", True, 41.76, -72.75)
WETHERSFIELD = Place("wethersfield", "wethersfield", "Wethersfield", True, 41.70, -72.67)
BOLTON = Place("bolton", "bolton", "Bolton", True, 41.77, -72.44)
STAMFORD = Place("stamford", "stamford", "Stamford", False)
ZIP_06106 = Place("06106", "hartford", "Hartford", True, 41.75, -72.69)
PLACES = index_places(
    [HARTFORD, EAST_HARTFORD, WEST_HARTFORD, WETHERSFIELD, BOLTON, STAMFORD, ZIP_06106]
)

CENTER = Organization(
    "example-center",
    "Example Center",
    "",
    phones=(Phone("860-555-0101"),),
    website="https://example.org",
)
LINE = Organization("example-line", "Example Line", "", phones=(Phone("860-555-0111"),))


def some(*values: str) -> frozenset[str]:
    return frozenset(values)


def terms(**values: str | Iterable[str]) -> Profile:
    return {
        term: frozenset([value] if isinstance(value, str) else value)
        for term, value in values.items()
    }


def build_service(service_id: str, meets: str = "food", **changes: Any) -> Service:
    """Return a service that is listed and open to everybody; `meets` holds words with spaces."""
    values: dict[str, Any] = {
        "id": service_id,
        "organization_id": CENTER.id,
        "kind": "support",
        "category": "food",
        "name": f"Example {service_id}",
        "provider": "Example Center",
        "status": "listed",
        "source": Source(urls=("https://example.org",), text="2025", last="2025"),
        "gives": {"en": "Help.", "es": "Ayuda."},
        "meets": frozenset(meets.split()),
    }
    return Service(**{**values, **changes})


def build_class(service_id: str, meets: str = "english", **changes: Any) -> Service:
    """Return a training in English or as said; its rules are made as those of the content are."""
    rules = build_requirements(
        "training",
        changes.pop("needs", {}),
        changes.pop("ask_if", {}),
        changes.get("sessions", ()),
        changes.get("languages", frozenset()),
        changes.get("grants", {}),
        changes.get("area", ()),
    )
    return build_service(service_id, meets, kind="training", requirements=rules, **changes)


def only_for(term: str, *values: str) -> tuple[OneOf, ...]:
    return (OneOf(term, frozenset(values)),)


def facts(**answers: str) -> Mapping[str, Fact]:
    return {name: Fact(Answer(answer)) for name, answer in answers.items()}


TWO_ONE_ONE = build_service(
    records.TWO_ONE_ONE,
    "person food",
    organization_id=LINE.id,
    phones=(Phone("211"),),
    last_resort=True,
)


def build_aim(aim_id: str, stage: str = "steady", **changes: Any) -> Aim:
    """Return an aim that is always there and finds the services that meet what it is called."""
    values: dict[str, Any] = {
        "id": aim_id,
        "stage": stage,
        "kind": "support",
        "title": {"en": aim_id},
        "say": {"en": "I need help."},
        "icon": "star",
        "finds": frozenset({aim_id}),
    }
    return Aim(**{**values, **changes})


PERSON = build_aim("person", "person", kind="person")
WORK = build_aim("work", "work", kind="work", finds=frozenset({"job_search"}))


def build_occupation(soc: str, sector: str = "health-care", **changes: Any) -> Occupation:
    text = {"en": "Example", "es": "Ejemplo"}
    values: dict[str, Any] = {
        "onet_soc_code": f"{soc}.00",
        "soc": soc,
        "title": text,
        "summary": text,
        "sector": sector,
        "entry_level": "none",
        "entry_education": text,
        "training_time": text,
        "license": text,
        "pay": Pay(15.0, 20.0, 25.0, "Example area", "2025"),
        "rung": "entry",
    }
    return Occupation(**{**values, **changes})


def build_rung(from_soc: str, to_soc: str) -> Rung:
    text = {"en": "Example", "es": "Ejemplo"}
    return Rung(from_soc, to_soc, text, text, text, "low", "our own reading", ())


def build_rule(key: str) -> RecordRule:
    return RecordRule(key, {"en": "Ask first."}, "2025", "medium", ())


NOBODY_ASKED = Questionnaire(id="empty", screens=())


def build_catalog(
    services: Iterable[Service] = (),
    aims: Iterable[Aim] = (PERSON,),
    *,
    organizations: Iterable[Organization] = (),
    two_one_one: bool = True,
    **others: Any,
) -> Catalog:
    values: dict[str, Any] = {
        "version": "example",
        "questionnaire": NOBODY_ASKED,
        "words": WORDS,
        "stages": STAGES,
        "places": PLACES,
    }
    return catalogs.build_catalog(
        aims=aims,
        services=(*services, *((TWO_ONE_ONE,) if two_one_one else ())),
        organizations=(CENTER, LINE, *organizations),
        **{**values, **others},
    )


def build_case(
    profile: Profile | None = None, services: Iterable[Service] = (), **others: Any
) -> Case:
    return Case(profile or {}, build_catalog(services, **others), TODAY)
