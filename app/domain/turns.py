"""Turns: no second office of an organization while another organization can help."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, groupby, islice

from app.domain.ranking import Candidate


def each_once(ranked: Iterable[Candidate]) -> Iterator[Candidate]:
    """Give each service once, though it may have several rows."""
    given: set[str] = set()
    for candidate in ranked:
        if candidate.offer.key not in given:
            given.add(candidate.offer.key)
            yield candidate


def take_turns(ranked: Iterable[Candidate], most: int) -> list[Candidate]:
    """Return at most so many, and look at no more of them than that takes."""
    ranked = iter(ranked)
    first = [*islice(ranked, most)]
    if len({candidate.offer.office for candidate in first}) == most:
        return first
    chosen: list[Candidate] = []
    had: Counter[str] = Counter()
    for _, alike in groupby(chain(first, ranked), key=lambda candidate: candidate.hope):
        chosen += next_turns(alike, had, most - len(chosen))
        if len(chosen) == most:
            break
    return chosen


def next_turns(alike: Iterable[Candidate], had: Counter[str], most: int) -> list[Candidate]:
    """Return the first office of each organization before a second of any. `had`: their offices so
    far."""
    turns: list[list[Candidate]] = [[]]
    for candidate in alike:
        turn = had[candidate.offer.office]
        had[candidate.offer.office] += 1
        turns += [[] for _ in range(len(turns), turn + 1)]
        turns[turn].append(candidate)
        if len(turns[0]) == most:
            break
    return [candidate for turn in turns for candidate in turn][:most]
