"""Who may be shown of very many, the best first, and only as far as anybody asks.

Those for the same people are judged by one of them. The sets that come first are then narrowed down
by what suits, until so few are left that they are sooner ranked one by one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from app.domain.bits import Bits, lowest, numbers_of, union, union_by
from app.domain.candidates import find_candidates
from app.domain.case import Case
from app.domain.criteria import Criteria, Criterion
from app.domain.index import Index, Kind
from app.domain.offers import TOWN, Offer
from app.domain.ranking import Candidate, rank_for_whom, rank_what_suits
from app.domain.records import Aim, Terms
from app.domain.surroundings import Around, find_around

FEW = 3
"""So many are sooner ranked one by one than split once more."""

FITS = (False, False)
"""How all of what fits, and is not for a group nobody is asked about, begins its rank."""

NOTHING_NOT_MET: frozenset[int] = frozenset()

BY_WEIGHT = itemgetter(0)


class Judged(NamedTuple):
    """A set of offers for the same people, as they stand to one participant."""

    weight: tuple[object, ...]
    candidate: Candidate
    bits: Bits


class Narrowing:
    def __init__(self, index: Index, aim: Aim, case: Case, opening: Mapping[str, Terms]) -> None:
        self.index = index
        self.aim = aim
        self.case = case
        self.opening = opening
        self.around = self.look_around()
        self.criteria = Criteria(index, self.around, case).in_order(urgent=aim.urgent)

    def best_first(self, suits: Callable[[Offer], bool], *, uncalled: bool) -> Iterator[Candidate]:
        """`uncalled`: also those that nobody should ride to while there is another."""
        for alike in self.judge_tiers(self.find_reached(uncalled=uncalled), suits):
            yield from self.narrow(union([each.bits for each in alike]), alike, self.criteria)

    def judge_tiers(self, bits: Bits, suits: Callable[[Offer], bool]) -> Iterator[Sequence[Judged]]:
        """Give those that weigh the same together, the best first, and judge no tier before it may
        hold the next best."""
        towns = [each for each in (bits & town for town in self.by_town()) if each]
        waiting: list[Judged] = []
        for tier, kinds in self.index.tiers:
            ready = [each for each in waiting if each.weight < (*FITS, *tier)]
            yield from group_by_weight(ready)
            waiting = waiting[len(ready) :] + self.judge(self.split(kinds, towns), suits)
            waiting.sort(key=BY_WEIGHT)
        yield from group_by_weight(waiting)

    def find_reached(self, *, uncalled: bool) -> Bits:
        index = self.index
        reached = index.rides | self.around.for_help
        if self.aim.urgent:
            reached &= ~(index.unreachable & ~index.rides & ~self.around.near_enough)
        return reached if uncalled else reached & ~(index.uncalled & ~self.around.near_enough)

    def split(self, kinds: Iterable[Kind], towns: Sequence[Bits]) -> list[Bits]:
        not_met = NOTHING_NOT_MET if self.opening else self.case.not_met
        return [
            found
            for rules, kind in kinds
            if not_met.isdisjoint(rules)
            for town in towns
            if (found := kind & town)
        ]

    def by_town(self) -> list[Bits]:
        """Return those for all towns, and the others by what their rule on towns says."""
        index, case = self.index, self.case
        if not index.towns:
            return [index.anywhere]
        if not case.says(TOWN):
            return [index.anywhere, index.in_towns]
        met = union_by(index.towns, case.town_rules_met)
        asked = union_by(index.towns, case.town_rules_unknown)
        may_be_lifted = any(TOWN in raised for raised in self.opening.values())
        lifted = index.towns.keys() & case.not_met if may_be_lifted else ()
        return [index.anywhere, met, asked, *(index.towns[rule] for rule in lifted)]

    def judge(self, sets: Iterable[Bits], suits: Callable[[Offer], bool]) -> list[Judged]:
        """Return the sets that may be shown: what holds of one in a set, holds of all of them."""
        of_sample = {self.index.offers[lowest(bits)]: bits for bits in sets}
        found = find_candidates(filter(suits, of_sample), self.aim, self.case, self.opening)
        return [
            Judged(rank_for_whom(each, self.case), each, of_sample[each.offer]) for each in found
        ]

    def narrow(
        self, bits: Bits, sets: Sequence[Judged], criteria: Sequence[Criterion]
    ) -> Iterator[Candidate]:
        if bits.bit_count() <= FEW:
            yield from self.one_by_one(bits, sets)
        elif criteria:
            for level in criteria[0](bits):
                if level:
                    yield from self.narrow(level, sets, criteria[1:])
        else:
            # The index has them in order already where all else is the same.
            for number in numbers_of(bits):
                yield self.find(number, sets)

    def one_by_one(self, bits: Bits, sets: Sequence[Judged]) -> list[Candidate]:
        found = [self.find(number, sets) for number in numbers_of(bits)]
        if len(found) > 1:
            found.sort(key=self.rank)
        return found

    def find(self, number: int, sets: Iterable[Judged]) -> Candidate:
        like = next(each.candidate for each in sets if each.bits >> number & 1)
        _, standing, verdict, belonging, opened_by = like
        return Candidate(self.index.offers[number], standing, verdict, belonging, opened_by)

    def rank(self, candidate: Candidate) -> tuple[object, ...]:
        return rank_what_suits(candidate.offer, self.case, urgent=self.aim.urgent)

    def look_around(self) -> Around:
        case, seen = self.case, self.index.seen
        key = case.home.id if case.home else None, case.is_outside
        if key not in seen:
            seen[key] = find_around(self.index.places, case.distances)
        return seen[key]


def group_by_weight(judged: Iterable[Judged]) -> Iterator[Sequence[Judged]]:
    return ([*alike] for _, alike in groupby(judged, key=BY_WEIGHT))
