"""Which jobs can be reached, by the moves of the search: each class is weighed, to compare with."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from app.domain.case import Case
from app.domain.ladder.atlas import MOST_ABOVE, atlas_of, list_steps_up
from app.domain.ladder.levels import NOTHING_GAINED, Gained
from app.domain.ladder.moves import Move, Moves
from app.domain.ladder.tolls import MISSING
from app.domain.records import Rung

Stand = tuple[Gained, str]
"""What a training gave, and the job one is in."""

Upward = Callable[[str], Iterable[Rung]]
"""The steps from a job to others that are looked at."""


class Unhurried(Moves):
    """A class that waits for another is open all the same."""

    first_waits = frozenset()


class Reach:
    """The jobs open to one participant; `surely`: by steps up that a source tells, and not far."""

    def __init__(self, case: Case) -> None:
        self.atlas = atlas_of(case.catalog)
        self.moves = Unhurried(case, self.atlas, tuple(sorted(case.catalog.by_soc)))

    def surely(self) -> Mapping[str, int]:
        """Return each job by its soc, with how many other jobs come before it at least."""
        catalog = self.moves.case.catalog
        return self.follow(lambda soc: list_steps_up(soc, self.atlas, catalog), MOST_ABOVE)

    def perhaps(self) -> Mapping[str, int]:
        """Return the same by any step up, our own reading too: what is not new to anybody."""
        return self.follow(lambda soc: self.atlas.above.get(soc, ()), len(self.moves.goals))

    def follow(self, upward: Upward, most: int) -> Mapping[str, int]:
        found: dict[str, int] = {}
        seen: set[Stand] = set()
        here = stands_after(self.moves.starts(NOTHING_GAINED))
        for height in range(most + 1):
            here -= seen
            seen |= here
            for _, soc in here:
                found.setdefault(soc, height)
            here = stands_after(self.list_climbs(here, upward))
        return found

    def list_climbs(self, here: Iterable[Stand], upward: Upward) -> Iterator[Move]:
        for gained, soc in here:
            for rung in upward(soc):
                yield from self.moves.climbs(gained, rung)


def stands_after(moves: Iterable[Move]) -> set[Stand]:
    return {(move.gained, move.soc) for move in moves if move.soc and move.toll < MISSING}
