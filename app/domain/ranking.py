"""The order of services inside a step of a pathway."""

from bisect import bisect
from collections.abc import Mapping
from typing import NamedTuple

from app.domain.case import Case
from app.domain.holding import HELD
from app.domain.offers import FOR_PROFIT_COST, Offer
from app.domain.records import Service
from app.domain.requirements import NOTHING, Profile, Verdict
from app.domain.standing import Standing
from app.domain.surroundings import NEAR_MILES, UNPLACED_MILES, suppose_miles

BEHIND_EVERYBODY = 0.5
FOR_OTHERS = 1.0
OPEN_TO_ALL = frozenset({"record", "home"})
"""Who welcomes people with a record is not there for others any less."""


CRITERIA = (
    "another_step_first",
    "for_all",
    "open",
    "front_door",
    "made_for",
    "other_work",
    "not_for_profit",
    "fit",
    "doubts",
    "language",
    "at_once",
    "free",
    "supports",
    "near",
    "reachable",
    "miles",
    "lately",
    "fixed_order",
)
"""What `rank` looks at, by name, in its order."""


class Belonging(NamedTuple):
    """How sure it is that a participant is one of those a service is for.

    `narrow`: it is for a group we never ask about. `doubts`: rules not asked about or not answered.
    """

    narrow: bool
    doubts: int


SURE = Belonging(narrow=False, doubts=0)


class Candidate(NamedTuple):
    """A service that may be shown, weighed but not yet described; `verdict` is its worst."""

    offer: Offer
    standing: Standing
    verdict: Verdict
    belonging: Belonging
    opened_by: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Offered, and to everybody: who comes is not sent away."""
        return self.standing is Standing.OFFERED and not self.belonging.narrow

    @property
    def hope(self) -> tuple[bool, bool]:
        """Fitting before what another step must open; for everybody before an unasked group."""
        return self.verdict is Verdict.NOT_MET, self.belonging.narrow


def judge_belonging(offer: Offer, case: Case) -> Belonging:
    doubts = case.doubtful.intersection(offer.asked)
    if not doubts:
        return SURE
    narrow = not doubts.isdisjoint(offer.groups) and not is_welcomed_for_it(offer, case)
    return Belonging(narrow, len(doubts))


def is_welcomed_for_it(offer: Offer, case: Case) -> bool:
    """What somebody holds can tell that a place is for them, where nobody asks who they are: one
    for people from other countries welcomes who brings a license from there."""
    return not offer.service.welcomes.get(HELD, NOTHING).isdisjoint(case.says(HELD))


def rank(candidate: Candidate, case: Case, *, urgent: bool = False) -> tuple[object, ...]:
    """Order: who it is for, then what suits. Each entry is one criterion."""
    return (*rank_for_whom(candidate, case), *rank_what_suits(candidate.offer, case, urgent=urgent))


def rank_for_whom(candidate: Candidate, case: Case) -> tuple[object, ...]:
    """Order: what may be offered (the door to others first, then who it is made for, what is for
    other work than is liked after that, a school run for profit after all others), then fits, then
    fewest doubts."""
    offer, standing, verdict, belonging, _ = candidate
    return (
        verdict is Verdict.NOT_MET,
        belonging.narrow,
        standing is not Standing.OFFERED,
        not offer.front_door,
        made_for(offer, case) if offer.for_some else 0,
        is_for_other_work(offer, case),
        offer.cost == FOR_PROFIT_COST,
        fit_in_order(offer, verdict, case),
        belonging.doubts,
    )


def is_for_other_work(offer: Offer, case: Case) -> bool:
    """Tell whether it leads to some work only, and to none that is liked."""
    liked = case.liked_work
    if not liked or not offer.service.is_for_some_work:
        return False
    return liked.isdisjoint(offer.sectors)


def leads_elsewhere(offer: Offer, case: Case) -> bool:
    """Tell whether it is for other work, and not made for this participant either."""
    return is_for_other_work(offer, case) and not welcomed(offer.service, case.profile)


def fit_in_order(offer: Offer, verdict: Verdict, case: Case) -> Verdict:
    """What is not known only because a question was skipped that most people can say yes to stands
    beside what asks nothing: who tells its rules is not behind who tells none."""
    is_open = verdict is Verdict.UNKNOWN and case.doubtful.isdisjoint(offer.rules)
    return Verdict.MET if is_open else verdict


def rank_what_suits(offer: Offer, case: Case, *, urgent: bool = False) -> tuple[object, ...]:
    """Order: language, free, supports, near, within reach, lately checked, id.

    What is `urgent` must be near and within reach first: today is too late to look for a number.
    """
    miles = nearness(offer, case)
    band = bisect(NEAR_MILES, miles)
    return (
        language_rank(offer, case) if case.language else 0,
        (band, offer.unreachable) if urgent else (),
        offer.cost,
        -len(case.supports_needed & offer.supports) if case.supports_needed else 0,
        band,
        offer.unreachable,
        miles,
        offer.lately,
        offer.id,
    )


def welcomed(service: Service, profile: Profile) -> Mapping[str, frozenset[str]]:
    """Return the terms by which a service is meant for this participant."""
    return {
        term: shared
        for term, values in service.welcomes.items()
        if (shared := values & profile.get(term, NOTHING))
    }


def made_for(offer: Offer, case: Case) -> float:
    """Below 0: meant for this participant or town; 0: for everybody; above: for others first."""
    service = offer.service
    if service.last_resort and not case.is_outside:
        # Far from here, the line for the whole state is as near as any.
        return BEHIND_EVERYBODY
    meant_for = welcomed(service, case.profile)
    others = service.welcomes.keys() - meant_for.keys() - OPEN_TO_ALL
    if others and not meant_for:
        # To live in its town makes nobody one of the young people it is for.
        return FOR_OTHERS
    in_town = offer.town is not None and case.verdicts[offer.town] is Verdict.MET
    meant = len(meant_for) + in_town
    return -meant or (FOR_OTHERS if offer.town is not None else 0)


def language_rank(offer: Offer, case: Case) -> int:
    if not case.language.isdisjoint(offer.languages):
        return 0
    return 2 if offer.languages else 1


def nearness(offer: Offer, case: Case) -> float:
    if offer.place is None:
        return UNPLACED_MILES
    miles = case.miles_to(offer.place)
    return suppose_miles(is_outside=case.is_outside) if miles is None else miles
