"""All who may be shown for an aim, the best first."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, groupby
from operator import itemgetter

from app.domain.candidates import find_candidates, is_a_long_ride
from app.domain.case import Case
from app.domain.narrowing import Narrowing
from app.domain.offers import Offer
from app.domain.ranking import Candidate, rank_for_whom, rank_what_suits
from app.domain.records import Aim, Terms

BY_WEIGHT = itemgetter(0)
Wanted = Callable[[Offer], bool]


def everybody(_: Offer) -> bool:
    return True


def in_order(
    wanted: Wanted, aim: Aim, case: Case, opening: Mapping[str, Terms]
) -> Iterable[Candidate]:
    """Nobody rides far to a place that no number reaches, while there is another."""
    shelf = case.catalog.shelves[aim.id]
    if shelf.index:
        search = Narrowing(shelf.index, aim, case, opening)
        called, everywhere = (search.best_first(wanted, uncalled=each) for each in (False, True))
        return first_of(called, everywhere)
    pool = shelf.offers if wanted is everybody else [o for o in shelf.offers if wanted(o)]
    found = [*find_candidates(pool, aim, case, opening)]
    return rank_few(leave_out_uncalled(found, case), aim, case)


def leave_out_uncalled(found: list[Candidate], case: Case) -> list[Candidate]:
    within_reach = [
        each for each in found if not (each.offer.uncalled and is_a_long_ride(each.offer, case))
    ]
    return within_reach or found


def rank_few(found: Iterable[Candidate], aim: Aim, case: Case) -> Iterator[Candidate]:
    """Compare what suits only where two are for the same people."""
    weighed = [(rank_for_whom(each, case), each) for each in found]
    weighed.sort(key=BY_WEIGHT)
    for _, alike in groupby(weighed, key=BY_WEIGHT):
        tied = [candidate for _, candidate in alike]
        if len(tied) > 1:
            tied.sort(key=lambda each: rank_what_suits(each.offer, case, urgent=aim.urgent))
        yield from tied


def first_of(*queues: Iterator[Candidate]) -> Iterator[Candidate]:
    """Give the first of the queues that is not empty."""
    for queue in queues:
        first = next(queue, None)
        if first:
            return chain([first], queue)
    return iter(())
