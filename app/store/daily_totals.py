"""How often a thing was pressed on a day: a number, and nothing of who pressed it."""

from datetime import date

from sqlalchemy import Connection

from app.models import METADATA
from app.store.saved_plans import begin_insert

TOTALS = METADATA.tables["daily_total"]


def add_one(connection: Connection, day: date, what: str) -> None:
    statement = begin_insert(connection, TOTALS).values(day=day, what=what, count=1)
    more = statement.on_conflict_do_update(
        index_elements=["day", "what"], set_={"count": TOTALS.c.count + 1}
    )
    connection.execute(more)
