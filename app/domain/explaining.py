"""How a step was decided: who was looked at, and what put one service before another."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise, takewhile
from typing import NamedTuple

from app.domain.candidates import find_openers, is_a_long_ride, is_too_far
from app.domain.case import Case
from app.domain.choice import Choice
from app.domain.fit import Finding
from app.domain.offers import Offer
from app.domain.pathway import Pathway, Step
from app.domain.ranking import (
    CRITERIA,
    SURE,
    Candidate,
    is_for_other_work,
    judge_belonging,
    leads_elsewhere,
    nearness,
    rank,
)
from app.domain.records import TWO_ONE_ONE, Aim, Terms
from app.domain.requirements import NOTHING, Verdict
from app.domain.standing import Standing

FIRST = ""
OWN_CHOICE = "own_choice"
ANY_HELP = "any_help"
SURE_BEFORE = "sure"
LIKED_WORK = "liked_work"
ANOTHER_ORGANIZATION = "another_organization"
OTHER_WORK = "other_work"

BEHIND = (OWN_CHOICE, ANY_HELP, SURE_BEFORE, LIKED_WORK, ANOTHER_ORGANIZATION, *CRITERIA)
"""All that can put a service behind the one before it, by id."""


class Placed(NamedTuple):
    """A service in its place; `behind` is what put it after the one before, empty for the first."""

    choice: Choice
    behind: str


class NotNow(NamedTuple):
    """A service that does not take the participant now, and each rule that is in the way."""

    offer: Offer
    findings: tuple[Finding, ...]


class Fate(StrEnum):
    """`LEFT_OUT`: not told at all, as what is only for people with a record to others."""

    CAN_CALL = "can_call"
    NOT_NOW = "not_now"
    TOO_FAR = "too_far"
    OTHER_WORK = "other_work"
    LEFT_OUT = "left_out"


class Passed(NamedTuple):
    """A service that is none of the choices, and what became of it."""

    fate: Fate
    offer: Offer


@dataclass(frozen=True)
class Explanation:
    """`chosen` are the choices of the step as shown, `passed` all others that were looked at:
    whoever else can be called, the best first; who does not take the participant now, with the
    fewest rules in the way first; who is too far, the nearest first; and who is for other work.

    What is said of each is worked out when it is asked: a store may hold thousands.
    """

    step: Step
    chosen: tuple[Placed, ...]
    passed: tuple[Passed, ...]

    @property
    def case(self) -> Case:
        return self.step.first_choice.case

    @property
    def looked_at(self) -> int:
        return len(self.chosen) + len(self.passed)

    @property
    def others(self) -> tuple[Placed, ...]:
        return tuple([self.place(each) for each in self.with_fate(Fate.CAN_CALL)])

    @property
    def not_now(self) -> tuple[NotNow, ...]:
        return tuple([self.bar(each) for each in self.with_fate(Fate.NOT_NOW)])

    def with_fate(self, fate: Fate) -> tuple[Offer, ...]:
        return tuple([offer for its, offer in self.passed if its is fate])

    def place(self, offer: Offer) -> Placed:
        """Say what kept it behind the last choice that is shown."""
        found = make_candidate(offer, self.case)
        choice = Choice(offer, found.standing, found.verdict, found.opened_by, self.case)
        return Placed(choice, compare(self.step.choices[-1], choice, self.step.aim))

    def bar(self, offer: Offer) -> NotNow:
        found = self.case.eligibility_of(offer).findings
        return NotNow(offer, tuple([e for e in found if e.verdict is Verdict.NOT_MET]))


def explain(step: Step, pathway: Pathway) -> Explanation:
    """Explain a step as it is shown; `pathway` is the one it is of, before the participant's own
    changes."""
    fates = find_fates(step, find_opening(step, pathway))
    return Explanation(
        step=step,
        chosen=place_chosen(step, pathway.step(step.id) or step),
        passed=tuple(
            Passed(fate, offer)
            for fate in Fate
            if fate is not Fate.LEFT_OUT
            for offer in sorted(fates[fate], key=order_of(fate, step))
        ),
    )


def order_of(fate: Fate, step: Step) -> Callable[[Offer], tuple[object, ...]]:
    case = step.first_choice.case
    orders: dict[Fate, Callable[[Offer], tuple[object, ...]]] = {
        Fate.CAN_CALL: lambda each: rank(make_candidate(each, case), case, urgent=step.aim.urgent),
        Fate.NOT_NOW: lambda each: (len(case.not_met.intersection(each.rules)), each.id),
        Fate.TOO_FAR: lambda each: (nearness(each, case), each.id),
    }
    return orders.get(fate, lambda each: (each.id,))


def find_opening(step: Step, pathway: Pathway) -> dict[str, Terms]:
    """Return what the steps before this one raise: only an earlier step opens a later one."""
    earlier = takewhile(lambda each: each.id != step.id, pathway.steps)
    return {each.id: each.aim.raises for each in earlier if each.aim.raises}


def find_fates(step: Step, opening: Mapping[str, Terms]) -> Mapping[Fate, list[Offer]]:
    """Return what became of all who serve the step and are not among its choices, each once."""
    case, shown = step.first_choice.case, {choice.offer.key for choice in step.choices}
    fates: dict[Fate, list[Offer]] = {fate: [] for fate in Fate}
    for offer in case.catalog.shelves[step.aim.id].offers:
        if offer.key not in shown:
            shown.add(offer.key)
            fates[find_fate(offer, step.aim, case, opening)].append(offer)
    return fates


def find_fate(offer: Offer, aim: Aim, case: Case, opening: Mapping[str, Terms]) -> Fate:
    if is_left_out(offer, aim, case):
        return Fate.LEFT_OUT
    if is_barred(offer, case) and not find_openers(offer, case, opening):
        return Fate.NOT_NOW
    if is_too_far(offer, aim, case) or (offer.uncalled and is_a_long_ride(offer, case)):
        return Fate.TOO_FAR
    return Fate.OTHER_WORK if is_other_work(offer, aim, case) else Fate.CAN_CALL


def is_left_out(offer: Offer, aim: Aim, case: Case) -> bool:
    """What is only for people with a record is told to nobody who did not speak of one."""
    closed = aim.urgent and case.standing_of(offer) is not Standing.OFFERED
    return closed or (offer.for_a_record and "yes" not in case.says("record"))


def is_barred(offer: Offer, case: Case) -> bool:
    return case.worst_of(offer) is Verdict.NOT_MET


def is_other_work(offer: Offer, aim: Aim, case: Case) -> bool:
    return aim.kind == "training" and is_for_other_work(offer, case)


def liked_work(aim: Aim, case: Case) -> frozenset[str]:
    return case.says("sector") if aim.kind == "training" else NOTHING


def place_chosen(step: Step, built: Step) -> tuple[Placed, ...]:
    """`built` is the step before the participant put another of its choices first."""
    swapped = step.first_choice.service is not built.first_choice.service
    behind = [compare(one, other, step.aim) for one, other in pairwise(step.choices)]
    named = [OWN_CHOICE, *behind[1:]] if swapped else behind
    return tuple([Placed(*each) for each in zip(step.choices, (FIRST, *named), strict=True)])


def make_candidate(offer: Offer, case: Case) -> Candidate:
    verdict, standing = case.worst_of(offer), case.standing_of(offer)
    belonging = SURE if verdict is Verdict.MET else judge_belonging(offer, case)
    return Candidate(offer, standing, verdict, belonging)


def compare(before: Choice, after: Choice, aim: Aim) -> str:
    """Return what put one choice before another, by its id: one of `BEHIND`."""
    case = before.case
    if after.service.id == TWO_ONE_ONE:
        return ANY_HELP
    one, other = make_candidate(before.offer, case), make_candidate(after.offer, case)
    elsewhere = [leads_elsewhere(each.offer, case) for each in (before, after)]
    if aim.kind == "work" and elsewhere == [False, True]:
        return OTHER_WORK
    liked = liked_work(aim, case)
    if one.offer.sectors & liked and not other.offer.sectors & liked:
        return LIKED_WORK
    return compare_ranks(one, other, case, aim)


def compare_ranks(one: Candidate, other: Candidate, case: Case, aim: Aim) -> str:
    first = rank(one, case, urgent=aim.urgent)
    second = rank(other, case, urgent=aim.urgent)
    if second < first:
        return SURE_BEFORE if one.is_sure and not other.is_sure else ANOTHER_ORGANIZATION
    pairs = zip(CRITERIA, first, second, strict=True)
    return next(name for name, mine, theirs in pairs if mine != theirs)
