"""The slip that is handed over: one step of the plan, and when it is to be done."""

from collections.abc import Iterable
from datetime import date, time, timedelta
from typing import NamedTuple

from app.domain.catalog import Catalog
from app.domain.pathway import Step
from app.domain.taking import Luggage, Ticks, is_ticked, list_luggage

CALL, VISIT = "call", "visit"
WAYS = (CALL, VISIT)
MOST_OFFERED = 6
"""What comes next is among the first; any other step can be put first in the plan."""
DAYS_AHEAD = 14
FIRST_HOUR, LAST_HOUR = 8, 18
TIMES = tuple(
    time(hour, minute)
    for hour in range(FIRST_HOUR, LAST_HOUR + 1)
    for minute in (0, 30)
    if (hour, minute) <= (LAST_HOUR, 0)
)


class Slip(NamedTuple):
    """What was picked, each by its id; what is empty is a line on the paper."""

    step: str = ""
    way: str = ""
    day: str = ""
    time: str = ""


def list_days(today: date) -> tuple[date, ...]:
    """Return today and the days after it that a slip may name."""
    return tuple(today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD + 1))


def list_for_slip(steps: Iterable[Step], ticks: Ticks, catalog: Catalog) -> tuple[Luggage, ...]:
    """Return what may stand on a slip: the first of what would come along too (safety.md D1)."""
    ticked = [each for each in list_luggage(steps, catalog) if is_ticked(each, ticks)]
    return tuple(ticked[:MOST_OFFERED])


def is_offered(slip: Slip, offered: Iterable[Luggage], today: date) -> bool:
    """Tell whether each part is one that could be picked, or was left empty."""
    return (
        slip.step in {"", *(each.id for each in offered)}
        and slip.way in {"", *WAYS}
        and slip.day in {"", *(each.isoformat() for each in list_days(today))}
        and slip.time in {"", *(each.isoformat("minutes") for each in TIMES)}
    )


def find_step(slip: Slip, offered: Iterable[Luggage], first_call: str = "") -> Luggage | None:
    """Return what was picked, else the first call, else what comes first; None where nothing may
    leave the screen."""
    by_id = {each.id: each for each in offered}
    return by_id.get(slip.step) or by_id.get(first_call) or next(iter(by_id.values()), None)
