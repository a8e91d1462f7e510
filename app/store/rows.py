"""The content as plain rows by table: what is compared, written and read as a whole."""

from typing import Any

from sqlalchemy import Connection, Table, select

from app.models import METADATA

Row = dict[str, Any]
Rows = dict[str, list[Row]]

NO_CONTENT = frozenset({"content_version", "saved_plan", "daily_total"})
CONTENT_TABLES = tuple(each for each in METADATA.sorted_tables if each.name not in NO_CONTENT)
"""In such an order that what is pointed to comes first."""


def read_rows(connection: Connection) -> Rows:
    """Return all content, each table in order of its key."""
    return {table.name: read_table(connection, table) for table in CONTENT_TABLES}


def read_table(connection: Connection, table: Table) -> list[Row]:
    query = select(table).order_by(*table.primary_key.columns)
    names = tuple(table.columns.keys())
    return [dict(zip(names, row, strict=True)) for row in connection.execute(query)]


def key_of(table: Table, row: Row) -> tuple[Any, ...]:
    return tuple(row[column.name] for column in table.primary_key.columns)
