"""Columns that several tables share."""

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field

Texts = dict[str, str]
"""The same words in each language, by language code."""

Terms = dict[str, list[str]]
"""Profile term to values, in the order of the curator."""


def json_column() -> Any:
    """A value that is always there. Plain JSON keeps the order of keys, which JSONB does not."""
    return Field(sa_column=Column(JSON(none_as_null=True), nullable=False))


def optional_json_column() -> Any:
    return Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
