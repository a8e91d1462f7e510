"""What a move takes of a participant, in the order in which ways are compared.

A toll is one whole number, so that adding and comparing tolls is one step each: every part has its
own 16 bits of it, the weightiest part the highest.
"""

from functools import lru_cache
from typing import NamedTuple

from app.domain.case import Case
from app.domain.holding import TRAINED
from app.domain.ladder.goals import AFTER_SCHOOL
from app.domain.offers import Offer
from app.domain.records import Occupation, Rung, Weeks
from app.domain.requirements import Verdict

HOURS = "hours"

Toll = int

BITS = 16
MOST: int = 2**BITS - 1


class Parts(NamedTuple):
    """Every part is at least 0, so that no way gets better by going on; fewer is better.

    `missing`: rules not met. `reserve`: what may not be counted on: a class to call first or for a
    group nobody is asked about, a step up that is our own reading or has no class that we know.
    `unknown`: lengths not known; `weeks`: those known, at most; `_before`: the same until pay
    begins. `doubts`: rules nobody can say yet. `unhelped`: needs of this person that the class says
    no word of. `price`: free, not known, has a price.
    """

    missing: int = 0
    reserve: int = 0
    unknown_before: int = 0
    weeks_before: int = 0
    unknown: int = 0
    weeks: int = 0
    moves: int = 0
    doubts: int = 0
    unhelped: int = 0
    price: int = 0
    miles: int = 0


SHIFTS: dict[str, int] = {name: BITS * place for place, name in enumerate(reversed(Parts._fields))}
BOTH: int = 2 ** (2 * BITS) - 1
"""Two parts side by side: what is not known of a length, and its weeks."""


def make_toll(**parts: int) -> Toll:
    return sum([min(part, MOST) << SHIFTS[name] for name, part in parts.items()])


def before_pay(toll: Toll) -> Toll:
    """Return the same for who is not paid yet while it lasts: its length counts there too."""
    length = (toll >> SHIFTS["weeks"]) & BOTH
    return toll + (length << SHIFTS["weeks_before"])


MOVE = make_toll(moves=1)
MISSING = make_toll(missing=1)
DOUBT = make_toll(doubts=1)
RESERVE = make_toll(reserve=1)


class Length(NamedTuple):
    """`usual`: how long classes for that job mostly take, as this one does not say."""

    weeks: Weeks | None
    usual: bool = False


def length_of(offer: Offer, job: Occupation | None) -> Length:
    own = offer.service.weeks
    if own is None and job is not None and job.entry_level == TRAINED and job.weeks:
        return Length(job.weeks, usual=True)
    return Length(own)


def length_for(offer: Offer, job: Occupation | None, case: Case) -> Length:
    """For who has few hours a week a class lasts as long as it says only where its hours are known
    to be no more than theirs."""
    return length_of(offer, job) if has_time_for(offer, case) else Length(None)


def has_time_for(offer: Offer, case: Case) -> bool:
    return not case.is_short_of_time or any(
        rule.term == HOURS and case.verdicts[number] is Verdict.MET
        for number, rule in zip(offer.rules, offer.service.requirements, strict=True)
    )


def weeks_of_step(rung: Rung, job: Occupation, case: Case) -> Weeks | None:
    """A school that a step takes says no hours a week."""
    return None if case.is_short_of_time and job.entry_level in AFTER_SCHOOL else rung.weeks


@lru_cache(maxsize=1024)
def lasting(weeks: Weeks | None) -> Toll:
    """The longest is counted: nobody is promised the shortest."""
    return make_toll(weeks=weeks.most) if weeks else make_toll(unknown=1)
