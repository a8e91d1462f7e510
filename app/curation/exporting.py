"""The store's content back to files that load as the same content."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from app.curation.organization_files import make_organization_files
from app.curation.records.base import FileRecord
from app.curation.records.tables import (
    OccupationRow,
    OtherZipRow,
    RecordRuleRow,
    RungRow,
    TownRow,
    ZipRow,
)
from app.curation.tables import columns_of, write_cells
from app.curation.yaml_writing import write_yaml
from app.store.rows import Row, Rows, read_rows


def export(engine: Engine, folder: Path) -> int:
    """Write all content files into the folder; return how many."""
    with engine.connect() as connection:
        files = make_files(read_rows(connection))
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return len(files)


def make_files(rows: Rows) -> dict[str, str]:
    documents = {f"{row['id']}.yaml": write_yaml(row["content"]) for row in rows["document"]}
    organizations = {
        f"organizations/{name}.yaml": write_yaml(each)
        for name, each in make_organization_files(rows).items()
    }
    return {**documents, **organizations, **make_tables(rows)}


def make_tables(rows: Rows) -> dict[str, str]:
    rungs = sorted(rows["ladder_rung"], key=lambda row: (row["from_soc"], row["position"]))
    places: dict[str, list[Row]] = {"zip": [], "other_zip": [], "town": []}
    for row in rows["place"]:
        places[row["kind"]].append(row)
    return {
        "occupations.csv": write_table(OccupationRow, rows["occupation"]),
        "rungs.csv": write_table(RungRow, rungs),
        "record_rules.csv": write_table(RecordRuleRow, rows["record_rule"]),
        "zip_codes.csv": write_table(ZipRow, map(zip_values, places["zip"])),
        "other_zip_codes.csv": write_table(OtherZipRow, map(other_zip_values, places["other_zip"])),
        "towns.csv": write_table(TownRow, map(town_values, places["town"])),
    }


def write_table(model: type[FileRecord], rows: Iterable[Mapping[str, Any]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns_of(model), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        record = model.model_validate({name: row[name] for name in model.model_fields})
        writer.writerow(write_cells(record))
    return text.getvalue()


def zip_values(row: Row) -> Row:
    return {
        "zip": row["id"],
        "town": row["town"],
        "post_office_name": row["name"],
        "latitude": row["latitude"],
        "longitude": row["longitude"],
        "in_region": yes_or_no(row["in_region"]),
        "zip_type": row["zip_type"],
        "centroid_basis": row["basis"],
    }


def other_zip_values(row: Row) -> Row:
    return {"zip": row["id"], "town": row["town"]}


def town_values(row: Row) -> Row:
    return {**row, "in_region": yes_or_no(row["in_region"])}


def yes_or_no(value: bool) -> str:
    return "yes" if value else "no"
