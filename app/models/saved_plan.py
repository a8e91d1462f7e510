"""Plans that people saved, and how often a thing was pressed on a day."""

from datetime import date

from sqlalchemy import Column, Date, LargeBinary
from sqlmodel import Field, SQLModel


class SavedPlan(SQLModel, table=True):
    """Only hashes and sealed bytes: of no use without the link or the number.

    `link_hash` and `number_hash` find it. The key of the `sealed` bytes is there twice, sealed
    once under the link and once under the number. It has no number of its own, and SQLite keeps no
    order of rows: nothing tells which was saved first.
    """

    __tablename__ = "saved_plan"
    __table_args__ = {"sqlite_with_rowid": False}

    link_hash: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    number_hash: bytes = Field(sa_column=Column(LargeBinary, nullable=False, unique=True))
    key_by_link: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    key_by_number: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    ends: date = Field(sa_column=Column(Date, nullable=False, index=True))


class DailyTotal(SQLModel, table=True):
    """How often something was pressed on a day, by all people together."""

    __tablename__ = "daily_total"

    day: date = Field(sa_column=Column(Date, primary_key=True))
    what: str = Field(primary_key=True)
    count: int
