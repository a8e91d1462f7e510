"""The services that may stand for one step of a pathway, the best first."""

from collections.abc import Iterable, Mapping

from app.domain.case import Case
from app.domain.choice import Choice
from app.domain.queue import Wanted, everybody, in_order
from app.domain.ranking import SURE, Candidate, leads_elsewhere
from app.domain.records import TWO_ONE_ONE, Aim, Terms
from app.domain.standing import Standing
from app.domain.turns import each_once, take_turns

MOST_CHOICES = 3


def choose(aim: Aim, case: Case, opening: Mapping[str, Terms]) -> tuple[Choice, ...]:
    """Return at most three choices: 2-1-1 is among them when nobody is sure to help.

    `opening` holds what other steps of the same pathway raise, by their id.
    """
    found: dict[str, Candidate] = {}
    for wanted in list_wanted(aim, case):
        for candidate in best(wanted, aim, case, opening):
            found.setdefault(candidate.offer.key, candidate)
        if any(candidate.is_sure for candidate in found.values()):
            break
    ordered = sorted(found.values(), key=lambda each: not each.is_sure)
    chosen = with_two_one_one(ordered, case)
    return tuple([Choice(e.offer, e.standing, e.verdict, e.opened_by, case) for e in chosen])


def list_wanted(aim: Aim, case: Case) -> Iterable[Wanted]:
    """Give whom to look among, the next only while nobody sure was found: for training what leads
    to work that is liked, then what leads to no one job; never a class for other work. Help to find
    work that is only for other work is the last resort, unless it is made for this participant."""
    liked = case.liked_work
    if aim.kind == "training" and liked:
        yield lambda offer: not liked.isdisjoint(offer.sectors)
        yield lambda offer: not offer.service.is_for_some_work
        return
    if aim.kind == "work" and liked:
        yield lambda offer: not leads_elsewhere(offer, case)
    yield everybody


def best(wanted: Wanted, aim: Aim, case: Case, opening: Mapping[str, Terms]) -> Iterable[Candidate]:
    """Return the three best, each service once, with no two offices of one organization while
    another organization can help."""
    return take_turns(each_once(in_order(wanted, aim, case, opening)), MOST_CHOICES)


def with_two_one_one(found: list[Candidate], case: Case) -> list[Candidate]:
    """Let 2-1-1 join where nobody is sure: after those for everybody, and before those for a group
    we never ask about."""
    if any(candidate.is_sure for candidate in found):
        return found[:MOST_CHOICES]
    open_to_all = [each for each in found if not each.belonging.narrow]
    narrow = [each for each in found if each.belonging.narrow]
    joined = [*open_to_all[: MOST_CHOICES - 1], *two_one_one(case), *narrow]
    return joined[:MOST_CHOICES]


def two_one_one(case: Case) -> list[Candidate]:
    offer = case.catalog.offers.get(TWO_ONE_ONE)
    return [Candidate(offer, Standing.OFFERED, case.worst_of(offer), SURE)] if offer else []
