"""The rows of an organization and its services, put together as one file says them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, get_args

from app.curation.records.organization import FactName, OrganizationFile, ServiceEntry
from app.store.rows import Row, Rows
from app.store.services import Belongings, group

SOURCE = {
    "urls": "source_urls",
    "date": "source_date",
    "first": "source_first",
    "last": "source_last",
    "confidence": "source_confidence",
    "checked_date": "checked_date",
}


FACT_ORDER = get_args(FactName)
NOTHING_SAID: tuple[object, ...] = (None, "", [], {}, False)


def make_organization_files(rows: Rows) -> dict[str, Any]:
    """Return what each file says, by the organization's id."""
    belongings = Belongings(rows)
    phones = group(rows["phone"], "organization_id")
    services = defaultdict(list, group(rows["service"], "organization_id"))
    return {
        row["id"]: shorten(
            OrganizationFile,
            {
                **row,
                "legal_status": write_legal_status(row),
                "phones": write_phones(phones.get(row["id"], ())),
                "services": [
                    write_service(each, belongings) for each in services.get(row["id"], ())
                ],
            },
        )
        for row in rows["organization"]
    }


def shorten(model: type[OrganizationFile | ServiceEntry], values: Mapping[str, Any]) -> Row:
    """Return the fields in the order of the record, without those that may be left out."""
    return {
        name: values.get(name)
        for name, field in model.model_fields.items()
        if field.is_required() or values.get(name) not in NOTHING_SAID
    }


def write_legal_status(row: Row) -> Row | None:
    legal_status = row["legal_status"]
    return {"is": legal_status, "source": row["legal_status_source"]} if legal_status else None


def write_phones(phones: Iterable[Row]) -> list[Row]:
    ordered = sorted(phones, key=lambda row: row["position"])
    return [
        {"number": row["number"], **({"label": row["label"]} if row["label"] else {})}
        for row in ordered
    ]


def write_service(row: Row, belongings: Belongings) -> Row:
    service_id = row["id"]
    location = belongings.location(service_id)
    return shorten(
        ServiceEntry,
        {
            **row,
            "name": write_name(row),
            **belongings.first("training_detail", service_id),
            "sessions": belongings.listed("schedule", "day_parts", service_id),
            "languages": belongings.listed("language", "code", service_id),
            "papers": belongings.listed("required_document", "document", service_id),
            "facts": write_facts(row, belongings.of("fact", service_id)),
            "season": write_season(row),
            "address": location.get("address_1"),
            "zip": location.get("postal_code"),
            "town": location.get("town"),
            "phones": write_phones(belongings.of("phone", service_id)),
            "source": write_source(row),
        },
    )


def write_name(row: Row) -> str | Row:
    translated = row["translated_name"]
    return {"en": row["name"], **translated} if translated else row["name"]


def write_season(row: Row) -> Row | None:
    season_from = row["season_from"]
    return {"from": season_from, "to": row["season_to"]} if season_from else None


def write_source(row: Row) -> Row:
    found = {name: row[column] for name, column in SOURCE.items() if row[column] is not None}
    if "checked_date" in found:
        found["checked_date"] = found["checked_date"].isoformat()
    return found


def write_facts(service: Row, facts: Iterable[Row]) -> Row:
    """A fact names a source only where it is not the service's."""
    written: Row = {}
    for fact in sorted(facts, key=lambda fact: FACT_ORDER.index(fact["name"])):
        day = fact["day"].isoformat() if fact["day"] else None
        said = {"answer": fact["answer"], "detail": fact["detail"], "day": day}
        if write_source(fact) != write_source(service):
            said["source"] = write_source(fact)
        written[fact["name"]] = {name: value for name, value in said.items() if value is not None}
    return written
