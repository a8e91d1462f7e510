"""The search: the best ways over all moves, found from the nearest place on, none left out.

A toll only grows along a way, and of two equal ways to one place the one whose names come first
stays first however both go on. So the first time that a place is reached it is by its best way.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import NamedTuple

from app.domain.ladder.atlas import MOST_ABOVE, list_steps_up
from app.domain.ladder.goals import pay_by_the_hour
from app.domain.ladder.levels import NOTHING_GAINED, Gained
from app.domain.ladder.moves import Move, Moves
from app.domain.ladder.tolls import MISSING, Toll, before_pay
from app.domain.records import Occupation, Rung


class Place(NamedTuple):
    """Where one stands: what was gained, in which job, how far above the wanted one, and whether
    pay has begun (only where that decides)."""

    gained: Gained = NOTHING_GAINED
    soc: str | None = None
    above: int = 0
    paid: bool = False


class Found(NamedTuple):
    """A way to a place, the best first: no two ways have the same toll and the same names."""

    toll: Toll
    names: tuple[str, ...]
    place: Place
    moves: tuple[Move, ...]

    @property
    def is_open(self) -> bool:
        return self.toll < MISSING


START = Found(0, (), Place(), ())


@dataclass(frozen=True)
class Search:
    """`soonest`: what comes before pay is weighed first."""

    moves: Moves
    soonest: bool = False

    def walk(self) -> Iterator[Found]:
        """Give every place that can be reached, by its best way, the best ways first."""
        waiting = [START]
        reached: set[Place] = set()
        while waiting:
            here = heappop(waiting)
            if here.place in reached:
                continue
            reached.add(here.place)
            yield here
            for move in self.list_moves(here.place):
                place = self.place_after(here.place, move)
                if place not in reached:
                    heappush(waiting, self.go_on(here, move, place))

    def go_on(self, here: Found, move: Move, place: Place) -> Found:
        unpaid = self.soonest and not (here.place.paid or move.paid)
        toll = before_pay(move.toll) if unpaid else move.toll
        return Found(here.toll + toll, here.names + move.names, place, (*here.moves, move))

    def place_after(self, here: Place, move: Move) -> Place:
        paid = self.soonest and (here.paid or move.paid or move.soc is not None)
        if move.soc is None:
            return Place(move.gained, here.soc, here.above, paid)
        return Place(move.gained, move.soc, here.above + self.is_wanted(here), paid)

    def is_wanted(self, place: Place) -> bool:
        """Tell whether the place is a wanted job, or above one."""
        return place.above > 0 or place.soc in self.moves.goals

    def list_moves(self, here: Place) -> Iterator[Move]:
        yield from self.moves.lessons(here.gained)
        if here.soc is None:
            yield from self.moves.starts(here.gained)
            return
        for rung in self.list_rungs(here.soc, here):
            yield from self.moves.climbs(here.gained, rung)

    def list_rungs(self, soc: str, here: Place) -> list[Rung]:
        """Below the wanted job follow what leads there; from it on, what leads up."""
        if not self.is_wanted(here):
            rungs = self.moves.atlas.above.get(soc, ())
            return [rung for rung in rungs if rung.to_soc in self.moves.below]
        if here.above == MOST_ABOVE:
            return []
        return list_steps_up(soc, self.moves.atlas, self.moves.case.catalog)

    def pay(self, soc: str | None) -> float:
        return pay_by_the_hour(self.job(soc))

    def job(self, soc: str | None) -> Occupation:
        return self.moves.case.catalog.by_soc[soc or ""]


class Best(NamedTuple):
    """The best way to a wanted job, and the one that goes through one to the best pay."""

    first: Found
    best_paid: Found


def find_first(search: Search) -> Found | None:
    """Return the best way to a wanted job; where none is open, the one that misses least."""
    return next((each for each in search.walk() if each.place.soc in search.moves.goals), None)


def find_best(search: Search) -> Best | None:
    """Return both from one walk; where no way is open, both are the one that misses least."""
    walk = (each for each in search.walk() if search.is_wanted(each.place))
    first = next(walk, None)
    return Best(first, find_best_paid(first, walk, search)) if first else None


def find_best_paid(first: Found, walk: Iterator[Found], search: Search) -> Found:
    """Of ways to equal pay the one found first is the shortest."""
    best = first
    most = max(search.pay(soc) for soc in search.moves.above)
    while best.is_open and search.pay(best.place.soc) < most:
        found = next(walk, None)
        if found is None or not found.is_open:
            break
        if search.pay(found.place.soc) > search.pay(best.place.soc):
            best = found
    return best
