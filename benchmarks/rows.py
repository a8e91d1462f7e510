"""A store as large as wanted, through the tables: the shipped rows many times, under new ids."""

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Engine, insert

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.rows import make_rows
from app.store.catalog import VERSIONS
from app.store.migrating import migrate
from app.store.rows import CONTENT_TABLES, Row, Rows

COPIED = ("organization_id", "service_id", "location_id")
"""A row with one of these belongs to an organization, and so do these two tables themselves."""
OWN = ("organization", "service", "location")


def write_store(engine: Engine, size: int, version: str) -> None:
    """Make a store of about so many services."""
    rows = make_rows(read_content(CONTENT_FOLDER))
    copies = max(1, size // len(rows["service"]))
    migrate(engine)
    with engine.begin() as connection:
        for table in CONTENT_TABLES:
            all_rows = [*multiply(rows, table.name, copies)]
            if all_rows:
                connection.execute(insert(table), all_rows)
    publish(engine, version)


def publish(engine: Engine, version: str) -> None:
    """Say that the store holds newer content: each process looks for that."""
    with engine.begin() as connection:
        connection.execute(insert(VERSIONS).values(version=version, loaded_at=datetime.now(UTC)))


def multiply(rows: Rows, table: str, copies: int) -> Iterator[Row]:
    found = rows.get(table, [])
    yield from found
    if table in OWN or any(name in row for row in found[:1] for name in COPIED):
        for number in range(1, copies):
            yield from (rename(row, number) for row in found)


def rename(row: Row, number: int) -> Row:
    names = {"id", "same_as", *COPIED}
    return {k: f"{v}-{number}" if k in names and v else v for k, v in row.items()}
