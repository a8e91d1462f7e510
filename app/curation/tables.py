"""Cells of a table to the values of a record, and back."""

from typing import Any

from app.curation.records.base import LANGUAGES, FileRecord, Text

SEPARATORS = {"source_urls": " | ", "interests": "; ", "record_rule_keys": ";", "licenses": ";"}
DECIMALS = {"hourly_p10": 2, "hourly_median": 2, "hourly_p90": 2}


def is_text(model: type[FileRecord], name: str) -> bool:
    return model.model_fields[name].annotation == Text


def columns_of(model: type[FileRecord]) -> list[str]:
    return [column for name in model.model_fields for column in columns_for(model, name)]


def columns_for(model: type[FileRecord], name: str) -> list[str]:
    return [f"{name}_{each}" for each in LANGUAGES] if is_text(model, name) else [name]


def read_cells(model: type[FileRecord], cells: dict[str, str]) -> dict[str, Any]:
    """Return the values of one row; an empty cell of a text is a translation not there."""
    return {name: read_cell(model, name, cells) for name in model.model_fields}


def read_cell(model: type[FileRecord], name: str, cells: dict[str, str]) -> Any:
    if is_text(model, name):
        texts = {each: cells[f"{name}_{each}"] for each in LANGUAGES}
        return {language: text for language, text in texts.items() if text}
    if name in SEPARATORS:
        return [part for part in cells[name].split(SEPARATORS[name]) if part]
    return cells[name]


def write_cells(record: FileRecord) -> dict[str, str]:
    """Return the row that reads back as this record."""
    cells: dict[str, str] = {}
    for name in type(record).model_fields:
        value = getattr(record, name)
        if is_text(type(record), name):
            cells |= {f"{name}_{each}": value.get(each, "") for each in LANGUAGES}
        else:
            cells[name] = write_cell(name, value)
    return cells


def write_cell(name: str, value: Any) -> str:
    if name in SEPARATORS:
        return SEPARATORS[name].join(value)
    if value is None:
        return ""
    if name in DECIMALS:
        return f"{value:.{DECIMALS[name]}f}"
    return f"{value:g}" if isinstance(value, float) else str(value)
