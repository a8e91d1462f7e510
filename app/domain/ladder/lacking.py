"""What a participant lacks for the jobs wanted: for nothing else is a class taken on the way."""

from collections.abc import Iterable
from typing import NamedTuple

from app.domain.case import Case
from app.domain.holding import HELD, HasDegree
from app.domain.ladder.atlas import Atlas, list_asked
from app.domain.ladder.levels import TERMS
from app.domain.ladder.waits import Numbers
from app.domain.offers import Offer
from app.domain.requirements import OneOf, Requirement, Verdict


class Lacking(NamedTuple):
    """Levels by their term, and credentials: each of those that would do."""

    terms: frozenset[str] = frozenset()
    credentials: frozenset[str] = frozenset()

    def __or__(self, other: "Lacking") -> "Lacking":
        return Lacking(self.terms | other.terms, self.credentials | other.credentials)


def find_lacking(socs: Iterable[str], case: Case, atlas: Atlas, standing: Numbers) -> Lacking:
    """Return what something on the way asks for that the participant does not have, or waits for:
    a job, a class for it, or a class for what is lacking. `standing` are the waits at the start."""
    around = sorted(socs)
    not_met = [each for each in list_asked(around, case.catalog) if is_not_met(each, case)]
    found = lacked_for(not_met) | lacked_by(
        (each for soc in around for each in atlas.training.get(soc, ())), case, atlas, standing
    )
    before = Lacking()
    while found != before:
        before = found
        found |= lacked_by(list_teaching(found, atlas), case, atlas, standing)
    return found


def is_not_met(requirement: Requirement, case: Case) -> bool:
    return requirement.check(case.profile) is Verdict.NOT_MET


def list_teaching(lacking: Lacking, atlas: Atlas) -> list[Offer]:
    taught = [
        e for (term, _), found in atlas.teaching.items() if term in lacking.terms for e in found
    ]
    granted = [e for each in sorted(lacking.credentials) for e in atlas.granting.get(each, ())]
    return [*taught, *granted]


def lacked_by(offers: Iterable[Offer], case: Case, atlas: Atlas, standing: Numbers) -> Lacking:
    found = list(offers)
    numbers = case.not_met.intersection([n for each in found for n in each.rules])
    waiting = [each for each in found if standing and atlas.waits.is_waiting(each, standing)]
    steps = [n for each in waiting for step in atlas.waits.by_class[each.id] for n in step]
    awaited = [atlas.waits.awaited[n].terms for n in standing.intersection(steps)]
    asked = lacked_for([atlas.learnable[n] for n in numbers if n in atlas.learnable])
    return asked | Lacking(frozenset().union(*awaited))


def lacked_for(not_met: Iterable[Requirement]) -> Lacking:
    found = Lacking()
    for each in not_met:
        if each.term in TERMS:
            found |= Lacking(frozenset({each.term}))
        if isinstance(each, HasDegree):
            found |= Lacking(credentials=each.degrees)
        elif isinstance(each, OneOf) and each.term == HELD:
            found |= Lacking(credentials=each.values)
    return found
