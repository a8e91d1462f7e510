"""Content files to the rows of the store."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from app.curation.content import Content
from app.curation.records.base import FileRecord
from app.curation.records.organization import (
    FactEntry,
    LegalStatusEntry,
    OrganizationFile,
    PhoneEntry,
    ServiceEntry,
    SourceEntry,
)
from app.curation.records.tables import OtherZipRow, RungRow, TownRow, ZipRow
from app.store.doors import NAME as DOORS
from app.store.guides import PREFIX
from app.store.helper_notes import NAME as HELPER_NOTES
from app.store.rows import Row, Rows
from app.store.sheets import NAME


def make_rows(content: Content) -> Rows:
    """Return the rows the store must hold to say the same as the files."""
    tables: Rows = {
        "document": make_documents(content),
        "occupation": [plain(row) for row in content.occupations.record],
        "ladder_rung": make_rungs(content.rungs.record),
        "record_rule": [plain(row) for row in content.record_rules.record],
        "place": make_places(content),
    }
    for filed in content.organizations:
        for name, row in organization_rows(filed.record):
            tables.setdefault(name, []).append(row)
    # Two services in one house share one location.
    locations = {row["id"]: row for row in tables.get("location", ())}
    return {**tables, "location": list(locations.values())}


def plain(record: FileRecord) -> Row:
    """Return a record as the store keeps it: lists for tuples, nothing edited on the site yet."""
    values = {name: as_list(value) for name, value in record.model_dump().items()}
    return {**values, "edited_on_site": False}


def as_list(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return [as_list(each) for each in value]
    if isinstance(value, dict):
        return {key: as_list(each) for key, each in value.items()}
    return value


def make_documents(content: Content) -> list[Row]:
    files = {
        "questionnaire": content.questionnaire.file,
        "pathway": content.pathway.file,
        "terms": content.words.file,
        NAME: content.sheets.file,
        DOORS: content.doors.file,
        HELPER_NOTES: content.helper_notes.file,
        **{f"{PREFIX}{each.record.id}": each.file for each in content.guides},
    }
    return [
        {"id": name, "content": file.data, "edited_on_site": False} for name, file in files.items()
    ]


def make_rungs(rungs: Iterable[RungRow]) -> list[Row]:
    """Steps from the same job keep the order of the file."""
    counts: dict[str, int] = {}
    rows = []
    for rung in rungs:
        position = counts.get(rung.from_soc, 0)
        counts[rung.from_soc] = position + 1
        rows.append({**plain(rung), "position": position})
    return rows


def make_places(content: Content) -> list[Row]:
    return [
        *(zip_place(row) for row in content.zip_codes.record),
        *(other_zip_place(row) for row in content.other_zip_codes.record),
        *(town_place(row) for row in content.towns.record),
    ]


def zip_place(row: ZipRow) -> Row:
    return {
        "id": row.zip,
        "kind": "zip",
        "town": row.town,
        "name": row.post_office_name,
        "latitude": row.latitude,
        "longitude": row.longitude,
        "in_region": row.in_region == "yes",
        "zip_type": row.zip_type,
        "basis": row.centroid_basis,
        "edited_on_site": False,
    }


def other_zip_place(row: OtherZipRow) -> Row:
    return {
        **dict.fromkeys(("latitude", "longitude", "in_region", "zip_type", "basis")),
        "id": row.zip,
        "kind": "other_zip",
        "town": row.town,
        "name": "",
        "edited_on_site": False,
    }


def town_place(row: TownRow) -> Row:
    return {
        "id": row.town,
        "kind": "town",
        "town": row.town,
        "name": row.name,
        "latitude": row.latitude,
        "longitude": row.longitude,
        "in_region": row.in_region == "yes",
        "zip_type": None,
        "basis": None if row.latitude is None else "town",
        "edited_on_site": False,
    }


def organization_rows(organization: OrganizationFile) -> Iterable[tuple[str, Row]]:
    yield (
        "organization",
        {
            "id": organization.id,
            "name": organization.name,
            "status": organization.status,
            "website": organization.website,
            **legal_columns(organization.legal_status),
            "edited_on_site": False,
        },
    )
    yield from phone_rows(organization.phones, "organization", organization.id)
    for service in organization.services:
        yield "service", service_row(service, organization.id)
        yield from rows_of_service(service, organization.id)


def legal_columns(legal: LegalStatusEntry | None) -> Row:
    if legal is None:
        return {"legal_status": None, "legal_status_source": None}
    source = legal.source.model_dump(mode="json", exclude_none=True)
    return {"legal_status": legal.is_, "legal_status_source": source}


def phone_rows(
    phones: Iterable[PhoneEntry], owner: str, owner_id: str
) -> Iterable[tuple[str, Row]]:
    for position, phone in enumerate(phones):
        owners = {"organization_id": None, "service_id": None, f"{owner}_id": owner_id}
        row_id = f"{owner}.{owner_id}.{position}"
        yield "phone", {"id": row_id, **owners, "position": position, **phone.model_dump()}


OF_TRAINING = ("grants", "credential", "occupations", "sectors", "weeks")
KEPT_OTHERWISE = {
    *OF_TRAINING,
    "name",
    "sessions",
    "languages",
    "papers",
    "facts",
    "season",
    "address",
    "zip",
    "town",
    "phones",
    "source",
}


def service_row(service: ServiceEntry, organization_id: str) -> Row:
    season = service.season
    values = service.model_dump(exclude=KEPT_OTHERWISE)
    return {
        **{name: as_list(value) for name, value in values.items()},
        **name_columns(service),
        "organization_id": organization_id,
        "season_from": season.from_ if season else None,
        "season_to": season.to if season else None,
        **source_columns(service.source),
        "edited_on_site": False,
    }


def name_columns(service: ServiceEntry) -> Row:
    """English, or the official name, is the name; beside it stand other languages, if any."""
    if isinstance(service.name, str):
        return {"name": service.name, "translated_name": None}
    others = {language: name for language, name in service.name.items() if language != "en"}
    return {"name": service.name["en"], "translated_name": others}


def source_columns(source: SourceEntry) -> Row:
    return {
        "source_urls": list(source.urls),
        "source_date": source.date,
        "source_first": source.first,
        "source_last": source.last,
        "source_confidence": source.confidence,
        "checked_date": source.checked_date,
    }


def rows_of_service(service: ServiceEntry, organization_id: str) -> Iterable[tuple[str, Row]]:
    owner = {"service_id": service.id}
    yield from phone_rows(service.phones, "service", service.id)
    yield from location_rows(service, organization_id)
    if any(getattr(service, name) for name in OF_TRAINING):
        yield "training_detail", {**owner, **training_columns(service)}
    for name, fact in service.facts.items():
        yield "fact", {**owner, "name": name, **fact_columns(fact, service.source)}
    for position, day_parts in enumerate(service.sessions):
        yield "schedule", {**owner, "position": position, "day_parts": list(day_parts)}
    for position, document in enumerate(service.papers):
        yield "required_document", {**owner, "position": position, "document": document}
    for position, code in enumerate(service.languages):
        yield "language", {**owner, "position": position, "code": code}


def training_columns(service: ServiceEntry) -> Row:
    return {
        "grants": as_list(service.grants),
        "credential": service.credential,
        "occupations": list(service.occupations),
        "sectors": list(service.sectors) or None,
        "weeks": list(service.weeks) if service.weeks else None,
    }


def fact_columns(fact: FactEntry, of_service: SourceEntry) -> Row:
    return {
        "answer": fact.answer,
        "detail": fact.detail,
        "day": fact.day,
        **source_columns(fact.source or of_service),
    }


def location_rows(service: ServiceEntry, organization_id: str) -> Iterable[tuple[str, Row]]:
    where = [service.address, service.town, service.zip]
    if not any(where):
        return
    location_id = str(uuid5(NAMESPACE_URL, json.dumps([organization_id, *where])))
    yield (
        "location",
        {
            "id": location_id,
            "organization_id": organization_id,
            "location_type": "physical",
            "address_1": service.address,
            "town": service.town,
            "postal_code": service.zip,
        },
    )
    yield "service_at_location", {"service_id": service.id, "location_id": location_id}
