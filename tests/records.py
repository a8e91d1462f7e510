"""Comparing records by what they hold: a service or a job is equal to itself alone."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any


def contents(record: Any) -> Any:
    """Return the record with every record inside it, as plain values that can be compared."""
    if is_dataclass(record):
        held = {field.name: contents(getattr(record, field.name)) for field in fields(record)}
        return {"": type(record).__name__, **held}
    if isinstance(record, Mapping):
        return {key: contents(value) for key, value in record.items()}
    if isinstance(record, tuple):
        return tuple(contents(each) for each in record)
    return record
