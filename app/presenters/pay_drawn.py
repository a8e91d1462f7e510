"""Pay drawn along a line that begins at nothing, so that twice as long is twice the pay."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from app.domain.records import Pay
from app.presenters.formats import format_money
from app.presenters.pay import say_amount

ROUND_HOURLY = 10
ROUND_YEARLY = 20_000
ROOM_FOR_WORDS = 22
MIDDLE = range(25, 76)
"""Percent of the line: words stand over the mark where both sides have room, else beside it."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The line ends at `most` dollars an hour, or a year: the two never share one line."""

    most: int
    hourly: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """`place` is in percent of the line; `anchor` is the side of the words that stands there."""

    place: float
    anchor: str
    said: str


@dataclass(frozen=True, slots=True)
class PayBar:
    """The bar goes from `start` to `end`, both in percent of the line.

    `low` and `high` are None where nobody published them: there the bar goes no further than
    what is known. With neither it has no length, and the middle stands alone.
    """

    start: float
    end: float
    low: Mark | None
    middle: Mark
    high: Mark | None
    nothing: str
    most: str


def find_scale(pays: Iterable[Pay]) -> Scale:
    """Return one line for all pay by the hour, with room for words at its end; if there is no
    pay by the hour, for pay by the year."""
    pays = list(pays)
    hourly = any(pay.hourly for pay in pays)
    highest = max(pay.p90 or pay.median for pay in pays if pay.hourly == hourly)
    return round_up(highest / (1 - ROOM_FOR_WORDS / 100), hourly=hourly)


def round_up(dollars: float, *, hourly: bool) -> Scale:
    step = ROUND_HOURLY if hourly else ROUND_YEARLY
    return Scale(ceil(dollars / step) * step, hourly)


@lru_cache(maxsize=4096)
def draw_pay(pay: Pay, scale: Scale, language: str) -> PayBar | None:
    """Return nothing where the line is not in the unit of this pay."""
    if pay.hourly != scale.hourly:
        return None
    return PayBar(
        start=place(pay.p10 or pay.median, scale),
        end=place(pay.p90 or pay.median, scale),
        low=mark_low(pay, scale),
        middle=mark_middle(pay, scale),
        high=mark_high(pay, scale),
        nothing=format_money(0, hourly=False),
        most=say_amount(scale.most, pay, language).replace(".00", ""),
    )


def place(dollars: float, scale: Scale) -> float:
    """Return how far along the line the pay is, in percent of its length."""
    return round(min(100.0, 100 * dollars / scale.most), 1)


def mark_low(pay: Pay, scale: Scale) -> Mark | None:
    """Outside the bar, so that it never runs into the words at the other end."""
    if pay.p10 is None:
        return None
    here = place(pay.p10, scale)
    anchor = "end" if here >= ROOM_FOR_WORDS else "start"
    return Mark(here, anchor, format_money(pay.p10, hourly=pay.hourly))


def mark_high(pay: Pay, scale: Scale) -> Mark | None:
    if pay.p90 is None:
        return None
    here = place(pay.p90, scale)
    anchor = "start" if here <= 100 - ROOM_FOR_WORDS else "end"
    return Mark(here, anchor, format_money(pay.p90, hourly=pay.hourly))


def mark_middle(pay: Pay, scale: Scale) -> Mark:
    here = place(pay.median, scale)
    beside = "start" if here < MIDDLE.start else "end"
    anchor = "middle" if MIDDLE.start <= here < MIDDLE.stop else beside
    return Mark(here, anchor, format_money(pay.median, hourly=pay.hourly))
