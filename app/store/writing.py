"""Making the store say the same as given rows."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, update

from app.store.catalog import VERSIONS, read_version
from app.store.comparing import Report, compare, fingerprint, keep_edited
from app.store.rows import CONTENT_TABLES, Row, Rows, key_of, read_rows


def replace_content(connection: Connection, new: Rows, now: datetime) -> Report:
    """Write what differs, and a new version if anything does. The caller begins and commits."""
    before = read_rows(connection)
    wanted, kept = keep_edited(before, new)
    report = compare(before, wanted, kept)
    for table in CONTENT_TABLES:
        write_table(connection, table, before[table.name], wanted.get(table.name, []))
    for table in reversed(CONTENT_TABLES):
        remove_rows(connection, table, before[table.name], wanted.get(table.name, []))
    if report.changes_something or read_version(connection) is None:
        connection.execute(insert(VERSIONS).values(version=fingerprint(wanted), loaded_at=now))
    return report


def write_table(
    connection: Connection, table: Table, before: Sequence[Row], wanted: Sequence[Row]
) -> None:
    known = {key_of(table, row): row for row in before}
    added = [row for row in wanted if key_of(table, row) not in known]
    changed = [row for row in wanted if known.get(key_of(table, row), row) != row]
    if added:
        connection.execute(insert(table), added)
    if changed:
        values: Row = {column.name: bindparam(f"new_{column.name}") for column in table.columns}
        statement = update(table).where(by_key(table)).values(values)
        connection.execute(statement, [keys(table, row) | values_of(row) for row in changed])


def remove_rows(
    connection: Connection, table: Table, before: Sequence[Row], wanted: Sequence[Row]
) -> None:
    staying = {key_of(table, row) for row in wanted}
    removed = [row for row in before if key_of(table, row) not in staying]
    if removed:
        statement = delete(table).where(by_key(table))
        connection.execute(statement, [keys(table, row) for row in removed])


def by_key(table: Table) -> Any:
    columns = table.primary_key.columns
    return and_(*(column == bindparam(f"key_{column.name}") for column in columns))


def keys(table: Table, row: Row) -> Row:
    return {f"key_{column.name}": row[column.name] for column in table.primary_key.columns}


def values_of(row: Row) -> Row:
    return {f"new_{name}": value for name, value in row.items()}
