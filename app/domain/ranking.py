"""The order of services inside a step of a pathway."""

from bisect import bisect
from collections.abc import Mapping
from typing import NamedTuple

from app.domain.case import Case
from app.domain.fit import FIT_ORDER, Eligibility, Fit
from app.domain.records import Answer, Service
from app.domain.requirements import NOTHING, OneOf, Profile, Verdict
from app.domain.standing import Standing

UNPLACED_MILES = 10.0
"""Where a place without a known town stands among the near and the far."""

FAR_MILES = 100.0
NEAR_MILES = (3.0, 8.0, 15.0)
"""In town, a bus ride, a drive: inside one of these, who can be reached counts for more."""

BEHIND_EVERYBODY = 0.5
FOR_OTHERS = 1.0
OPEN_TO_ALL = frozenset({"record", "home"})
"""Who welcomes people with a record is not there for others any less."""

GROUP = "group"


class Belonging(NamedTuple):
    """How sure it is that a participant is one of those a service is for.

    `narrow`: it is for a group we never ask about. `doubts`: rules not asked about or not answered.
    `town`: what its rule on towns gives, None without one.
    """

    narrow: bool
    doubts: int
    town: Verdict | None


class Candidate(NamedTuple):
    """A service that may be shown, weighed but not yet described."""

    service: Service
    standing: Standing
    eligibility: Eligibility
    belonging: Belonging
    opened_by: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The same for two rows that are one service under two ids."""
        return self.service.same_as or self.service.id

    @property
    def office(self) -> str:
        """The same for two offices of one organization; each class stands for itself."""
        service = self.service
        return service.id if service.kind == "training" else service.organization_id

    @property
    def is_sure(self) -> bool:
        """Offered, and to everybody: who comes is not sent away."""
        return self.standing is Standing.OFFERED and not self.belonging.narrow

    @property
    def hope(self) -> tuple[bool, bool]:
        """Fitting before what another step must open; for everybody before an unasked group."""
        return self.eligibility.fit is Fit.NOT_NOW, self.belonging.narrow


def judge_belonging(eligibility: Eligibility) -> Belonging:
    narrow, doubts, town = False, 0, None
    for finding in eligibility.findings:
        term = finding.requirement.term
        if term == "town":
            town = finding.verdict
        if finding.verdict is Verdict.UNKNOWN and isinstance(finding.requirement, OneOf):
            doubts += 1
            narrow = narrow or term == GROUP
    return Belonging(narrow, doubts, town)


def rank(candidate: Candidate, case: Case, *, urgent: bool = False) -> tuple[object, ...]:
    """Order: what may be offered and fits (the door to others first, then who it is made for, then
    fewest doubts), then language, free, supports, near, within reach, lately checked, id.

    What is `urgent` must be near and within reach first: today is too late to look for a number.
    """
    service = candidate.service
    reach, cost, lately = case.catalog.merits[service.id]
    miles = nearness(service, case)
    return (
        candidate.hope,
        candidate.standing is not Standing.OFFERED,
        not service.front_door,
        made_for(candidate, case),
        FIT_ORDER.index(candidate.eligibility.fit),
        candidate.belonging.doubts,
        language_rank(service, case),
        (bisect(NEAR_MILES, miles), reach) if urgent else (),
        cost,
        -known_supports(service, case),
        bisect(NEAR_MILES, miles),
        reach,
        miles,
        lately,
        service.id,
    )


def welcomed(service: Service, profile: Profile) -> Mapping[str, frozenset[str]]:
    """Return the terms by which a service is meant for this participant."""
    shared = {
        term: values & profile.get(term, NOTHING) for term, values in service.welcomes.items()
    }
    return {term: values for term, values in shared.items() if values}


def made_for(candidate: Candidate, case: Case) -> float:
    """Below 0: meant for this participant or town; 0: for everybody; above: for others first."""
    service, town = candidate.service, candidate.belonging.town
    if service.last_resort and not case.is_outside:
        # Far from here, the line for the whole state is as near as any.
        return BEHIND_EVERYBODY
    if not service.welcomes and town is None:
        return 0
    meant_for = welcomed(service, case.profile)
    others = service.welcomes.keys() - meant_for.keys() - OPEN_TO_ALL
    if not meant_for and not others.isdisjoint(case.profile):
        # To live in its town does not make a grown man one of the young people it is for.
        return FOR_OTHERS
    meant = len(meant_for) + (town is Verdict.MET)
    return -meant or (FOR_OTHERS if others or town is not None else 0)


def language_rank(service: Service, case: Case) -> int:
    wanted = case.language
    if not wanted or wanted & service.languages:
        return 0
    return 2 if service.languages else 1


def known_supports(service: Service, case: Case) -> int:
    return sum(service.fact(fact) is Answer.YES for fact in case.supports_needed)


def nearness(service: Service, case: Case) -> float:
    miles = case.miles_to(service)
    if miles is not None:
        return miles
    return FAR_MILES if case.is_outside and service.place else UNPLACED_MILES
