"""Comparing records by what they hold: a service or a job is equal to itself alone."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from app.domain.catalog import Catalog

INDEXES = {"offers", "requirements", "shelves", "surroundings"}
"""What a catalog works out from the rest, with numbers that depend on the order."""


def contents(record: Any) -> Any:
    """Return the record with every record inside it, as plain values that can be compared."""
    if is_dataclass(record):
        left_out = INDEXES if isinstance(record, Catalog) else ()
        names = [field.name for field in fields(record) if field.name not in left_out]
        return {"": type(record).__name__, **{n: contents(getattr(record, n)) for n in names}}
    if isinstance(record, Mapping):
        return {key: contents(value) for key, value in record.items()}
    if isinstance(record, tuple):
        return tuple(contents(each) for each in record)
    return record
