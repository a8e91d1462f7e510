"""The small made-up content as rows, and what a test changes in them."""

from copy import deepcopy

from app.curation.content import read_content
from app.curation.rows import make_rows
from app.store.rows import Row, Rows
from tests.curation.folders import SMALL

ROWS = make_rows(read_content(SMALL))


def make_small_rows() -> Rows:
    return deepcopy(ROWS)


def find(rows: Rows, table: str, **values: object) -> Row:
    [row] = [each for each in rows[table] if values.items() <= each.items()]
    return row


def remove(rows: Rows, **values: object) -> None:
    """Take away every row with these values, in whatever table."""
    for table, each in rows.items():
        rows[table] = [row for row in each if not values.items() <= row.items()]
