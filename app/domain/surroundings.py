"""Where something is offered, nearest first, as seen from a home."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import NamedTuple

from app.domain.bits import Bits, union, union_by
from app.domain.places import Place, miles_between
from app.domain.reach import MOST_MILES_FOR_HELP, MOST_MILES_UNCALLED

NEAR_MILES = (3.0, 8.0, 15.0)
"""In town, a bus ride, a drive: inside one of these, who can be reached counts for more."""

UNPLACED_MILES = 10.0
"""Where a place without a known town stands among the near and the far."""

FAR_MILES = 100.0

Distances = tuple[tuple[float, tuple[str | None, ...]], ...]
"""Miles from home, and the ids of the places so far; the nearest first. None: no place is known."""


class Surroundings:
    """What is around each home: looked around from once, then known for all who live there."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.places = {place.id: place for place in places}
        self.measured: dict[str | None, dict[str, float | None]] = {}
        self.seen: dict[tuple[str | None, bool], Distances] = {}

    def measured_from(self, home: Place | None) -> dict[str, float | None]:
        return self.measured.setdefault(home.id if home else None, {})

    def seen_from(self, home: Place | None, *, is_outside: bool) -> Distances:
        key = home.id if home else None, is_outside
        if key not in self.seen:
            self.seen[key] = self.look_around(home, is_outside=is_outside)
        return self.seen[key]

    def look_around(self, home: Place | None, *, is_outside: bool) -> Distances:
        unknown = suppose_miles(is_outside=is_outside)
        together: dict[float, list[str | None]] = defaultdict(list)
        together[UNPLACED_MILES].append(None)
        for place in self.places.values():
            miles = miles_between(home, place)
            together[unknown if miles is None else miles].append(place.id)
        return tuple([(miles, tuple(ids)) for miles, ids in sorted(together.items())])


class Around(NamedTuple):
    """The offers of one index as they lie around one home: `at` the same distance and in `rings`,
    the nearest first; near enough to ride to who cannot be called, and for help."""

    at: tuple[Bits, ...]
    rings: tuple[Bits, ...]
    near_enough: Bits
    for_help: Bits


def find_around(places: Mapping[str | None, Bits], distances: Distances) -> Around:
    """Leave out where nothing is."""
    all_known = [(miles, union_by(places, ids)) for miles, ids in distances]
    known = [(miles, bits) for miles, bits in all_known if bits]
    rings = groupby(known, lambda each: bisect(NEAR_MILES, each[0]))
    return Around(
        at=tuple(bits for _, bits in known),
        rings=tuple(union([bits for _, bits in ring]) for _, ring in rings),
        near_enough=within(MOST_MILES_UNCALLED, known),
        for_help=within(MOST_MILES_FOR_HELP, known),
    )


def within(most: float, known: Iterable[tuple[float, Bits]]) -> Bits:
    return union([bits for miles, bits in known if miles <= most])


def suppose_miles(*, is_outside: bool) -> float:
    """Return what to think of where the distance is not known."""
    return FAR_MILES if is_outside else UNPLACED_MILES
