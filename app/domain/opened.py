"""The classes that a change of one answer would open, and the best of them."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from app.domain.bits import Bits, bits_of, numbers_of, union_by
from app.domain.choice import Choice
from app.domain.offers import Offer
from app.domain.outlook import Outlook
from app.domain.requirements import Requirement
from app.domain.standing import Standing

MOST_NAMED = 3
"""Of what opens: how many more there are is counted."""


class Opened(NamedTuple):
    """A class that is not now "not now"; `choice` is how it would stand. `missed` is in its way."""

    choice: Choice
    missed: tuple[Requirement, ...]

    @property
    def is_near_miss(self) -> bool:
        return len(self.missed) == 1


def find_opened(here: Outlook, there: Outlook) -> Bits:
    """Return the classes that a rule keeps shut here and none there, each service once: not where
    another row of it was open here, or not shut."""
    found = there.open & here.shut
    for twins in here.classes.twins:
        together = found & twins
        if together:
            known = twins & (here.open | (there.open & ~here.shut))
            found &= ~together
            found |= 0 if known else together & -together
    return found


def name_best(opened: Bits, here: Outlook, there: Outlook) -> tuple[Opened, ...]:
    best = islice(in_order(opened, there), MOST_NAMED)
    return tuple([Opened(make_choice(o, there), tuple(here.case.not_met_by(o))) for o in best])


def in_order(bits: Bits, outlook: Outlook) -> Iterator[Offer]:
    """First what is open to more than a group nobody is asked about, what needs no call before and
    what surely fits; then in the order in which classes are numbered."""
    classes, unknown = outlook.classes, outlook.case.unknown
    narrow = union_by(classes.grouped, unknown)
    unsure = union_by(classes.ruled, unknown)
    levels = [bits]
    for last in (narrow, call_first(outlook), unsure):
        levels = [part for each in levels for part in (each & ~last, each & last)]
    return (classes.offers[number] for level in levels for number in numbers_of(level))


def call_first(outlook: Outlook) -> Bits:
    """Whether a class is in its season, only the day can say."""
    classes, case = outlook.classes, outlook.case
    out_of_season = [
        number
        for number in numbers_of(classes.seasonal)
        if case.standing_of(classes.offers[number]) is not Standing.OFFERED
    ]
    return (classes.call_first & ~classes.seasonal) | bits_of(out_of_season)


def make_choice(offer: Offer, outlook: Outlook) -> Choice:
    case = outlook.case
    return Choice(offer, case.standing_of(offer), case.worst_of(offer), (), case)
