"""Saved plans in the store: found by a hash, kept sealed, and gone after their last day."""

from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import Connection, Table, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.models import METADATA

PLANS = METADATA.tables["saved_plan"]


@dataclass(frozen=True)
class SealedRow:
    """A saved plan as it lies in the store; `ends` is its last day."""

    link_hash: bytes
    number_hash: bytes
    key_by_link: bytes
    key_by_number: bytes
    sealed: bytes
    ends: date


def put(connection: Connection, row: SealedRow) -> None:
    """Write it; the same again, as after a double tap, stays one."""
    values = asdict(row)
    statement = begin_insert(connection, PLANS).values(values)
    connection.execute(statement.on_conflict_do_update(index_elements=["link_hash"], set_=values))


def begin_insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Both databases know what to do when a row is there already, each in its own words."""
    is_sqlite = connection.dialect.name == "sqlite"
    return sqlite.insert(table) if is_sqlite else postgresql.insert(table)


def find(connection: Connection, lookup: bytes, today: date) -> SealedRow | None:
    """Return the row that either hash finds; who is about to write lets nobody else change it in
    between."""
    is_it = or_(PLANS.c.link_hash == lookup, PLANS.c.number_hash == lookup)
    query = select(PLANS).where(is_it, PLANS.c.ends >= today)
    writes = connection.get_execution_options().get("writes")
    found = connection.execute(query.with_for_update() if writes else query)
    row = found.mappings().one_or_none()
    return SealedRow(**row) if row else None


def change(connection: Connection, link_hash: bytes, sealed: bytes, ends: date) -> None:
    which = PLANS.c.link_hash == link_hash
    connection.execute(update(PLANS).where(which).values(sealed=sealed, ends=ends))


def remove(connection: Connection, link_hash: bytes) -> None:
    connection.execute(delete(PLANS).where(PLANS.c.link_hash == link_hash))


def remove_ended(connection: Connection, today: date) -> None:
    connection.execute(delete(PLANS).where(PLANS.c.ends < today))
