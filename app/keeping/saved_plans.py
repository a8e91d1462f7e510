"""Saving a plan, opening it with its code, marking it, ending it."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from sqlalchemy import Connection

from app.domain.saved_plan import SavedPlan
from app.keeping.boxes import SpoiledError, lock, pack, unlock, unpack
from app.keeping.codes import KEY_BYTES, Code, Way, follow_link
from app.keeping.writing_down import read_back, write_down
from app.store import daily_totals, saved_plans
from app.store.saved_plans import SealedRow

DAYS_KEPT = 90
"""After the last day on which somebody opened, marked or saved it."""

Alter = Callable[[SavedPlan], SavedPlan]


class Store(Protocol):
    """Where saved plans lie. Raises StoreAwayError when it cannot be used right now."""

    def reading(self) -> AbstractContextManager[Connection]: ...

    def writing(self) -> AbstractContextManager[Connection]:
        """Give a transaction: all of it is kept, or nothing."""


@dataclass(frozen=True)
class Opened:
    """`ends` is the last day on which its code opens it."""

    plan: SavedPlan
    code: Code
    ends: date


class SavedPlans:
    """Each call waits for the store: never make one where pages are made."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def save(self, plan: SavedPlan, code: Code, by_number: Way, today: date) -> Opened:
        """Keep the plan under its code; once more with the same code, it is still one."""
        row = seal(plan, code, by_number, today)
        with self.store.writing() as connection:
            saved_plans.remove_ended(connection, today)
            saved_plans.put(connection, row)
        return Opened(plan, code, row.ends)

    def read(self, way: Way, today: date) -> Opened | None:
        """Look at it; nothing of it changes, and it lives no longer for that."""
        with self.store.reading() as connection:
            row = saved_plans.find(connection, way.lookup, today)
        return unseal(row, way) if row else None

    def use(self, way: Way, today: date, alter: Alter, mark: str = "") -> Opened | None:
        """Open it, keep it as it was altered, for 90 more days; None where the way leads nowhere.

        Where a `mark` is said and it changed something, today's total of such marks grows by one.
        """
        with self.store.writing() as connection:
            saved_plans.remove_ended(connection, today)
            row = saved_plans.find(connection, way.lookup, today)
            before = unseal(row, way) if row else None
            if row is None or before is None:
                return None
            after = Opened(alter(before.plan), before.code, max(row.ends, last_day(today)))
            sealed = lock(
                find_key(row, way), pack(write_down(after.plan, after.code)), row.link_hash
            )
            saved_plans.change(connection, row.link_hash, sealed, after.ends)
            if mark and after.plan.steps != before.plan.steps:
                daily_totals.add_one(connection, today, mark)
        return after

    def remove_ended(self, today: date) -> None:
        """Remove what is over: it would lie there until somebody else saves or opens a plan."""
        with self.store.writing() as connection:
            saved_plans.remove_ended(connection, today)

    def is_kept(self, lookup: bytes, today: date) -> bool:
        with self.store.reading() as connection:
            return saved_plans.find(connection, lookup, today) is not None

    def end(self, way: Way) -> None:
        """Remove it at once; what is gone already stays gone."""
        with self.store.writing() as connection:
            saved_plans.remove(connection, way.lookup)


def seal(plan: SavedPlan, code: Code, by_number: Way, today: date) -> SealedRow:
    by_link, key = follow_link(code.link), os.urandom(KEY_BYTES)
    place = by_link.lookup
    return SealedRow(
        link_hash=place,
        number_hash=by_number.lookup,
        key_by_link=lock(by_link.key, key, place),
        key_by_number=lock(by_number.key, key, place),
        sealed=lock(key, pack(write_down(plan, code)), place),
        ends=last_day(today),
    )


def last_day(today: date) -> date:
    return today + timedelta(days=DAYS_KEPT)


def find_key(row: SealedRow, way: Way) -> bytes:
    is_link = row.link_hash == way.lookup
    return unlock(way.key, row.key_by_link if is_link else row.key_by_number, row.link_hash)


def unseal(row: SealedRow, way: Way) -> Opened | None:
    """Return what is in it; None where somebody laid hands on the bytes."""
    try:
        plain = unlock(find_key(row, way), row.sealed, row.link_hash)
    except SpoiledError:
        return None
    plan, code = read_back(unpack(plain))
    return Opened(plan, code, row.ends)
