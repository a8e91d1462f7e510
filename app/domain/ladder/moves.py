"""The moves that lie open to one participant, each with its toll and what it leads to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from app.domain.case import Case
from app.domain.ladder.atlas import Atlas, find_above, find_below, list_asked
from app.domain.ladder.goals import (
    AFTER_SCHOOL,
    TRAINED,
    asked_to_climb,
    asked_to_start,
    can_start_at_once,
    is_sourced,
)
from app.domain.ladder.levels import TERMS, Gained, gain, gain_all
from app.domain.ladder.standpoints import Standpoint, find_standpoint
from app.domain.ladder.tolls import (
    DOUBT,
    MISSING,
    MOVE,
    RESERVE,
    Toll,
    lasting,
    length_of,
    make_toll,
)
from app.domain.offers import Offer
from app.domain.ranking import nearness
from app.domain.records import Occupation, Rung, Weeks
from app.domain.requirements import Requirement, Verdict
from app.domain.standing import Standing

PAID = "stipend"
OF_VERDICT = {Verdict.MET: 0, Verdict.UNKNOWN: DOUBT, Verdict.NOT_MET: MISSING}


class Move(NamedTuple):
    """A class (`offer`, for a level of `term` or for a job), a job (`soc`), or a class and then
    that job. `rung`: the step up by which the job is reached. `paid`: pay begins at once."""

    names: tuple[str, ...]
    toll: Toll
    gained: Gained
    offer: Offer | None = None
    term: str | None = None
    soc: str | None = None
    rung: Rung | None = None
    paid: bool = False


@dataclass(frozen=True)
class Moves:
    """`goals` are wanted jobs by soc, the most wanted first; only what may lead there is a move.

    What was worked out once for a search is kept for the rest of it.
    """

    case: Case
    atlas: Atlas
    goals: tuple[str, ...]
    standpoints: dict[Gained, Standpoint] = field(default_factory=dict)
    taught: dict[Gained, tuple[Move, ...]] = field(default_factory=dict)
    started: dict[Gained, tuple[Move, ...]] = field(default_factory=dict)
    trained: dict[tuple[Gained, str], tuple[Move, ...]] = field(default_factory=dict)
    climbed: dict[tuple[Gained, Rung], tuple[Move, ...]] = field(default_factory=dict)
    of_classes: dict[tuple[str, Weeks | None], Toll] = field(default_factory=dict)

    @cached_property
    def below(self) -> frozenset[str]:
        return find_below(self.goals, self.atlas)

    @cached_property
    def above(self) -> frozenset[str]:
        return find_above(self.goals, self.atlas, self.case.catalog)

    @cached_property
    def lacking(self) -> tuple[str, ...]:
        """The levels that something on the way asks for and the participant does not have: a job,
        a class for it, or a class for such a level. For nothing else is a class taken."""
        socs = self.below | self.above
        lacked = {e.term for e in list_asked(socs, self.case.catalog) if self.lacks(e)}
        lacked |= self.lacked_by(each for soc in socs for each in self.atlas.training.get(soc, ()))
        for _ in TERMS:
            lacked |= self.lacked_by(
                each
                for (term, _level), offers in self.atlas.teaching.items()
                for each in (offers if term in lacked else ())
            )
        return tuple(term for term in TERMS if term in lacked)

    def lacked_by(self, offers: Iterable[Offer]) -> set[str]:
        asked = self.case.not_met.intersection([n for each in offers for n in each.rules])
        return {self.atlas.learnable[n].term for n in asked if n in self.atlas.learnable}

    def lacks(self, requirement: Requirement) -> bool:
        return requirement.check(self.case.profile) is Verdict.NOT_MET

    def stand(self, gained: Gained) -> Standpoint:
        if gained not in self.standpoints:
            self.standpoints[gained] = find_standpoint(gained, self.case, self.atlas)
        return self.standpoints[gained]

    def lessons(self, gained: Gained) -> tuple[Move, ...]:
        """Return the best class for each level that may be gained next, paid ones apart."""
        if gained not in self.taught:
            self.taught[gained] = keep_best(self.list_lessons(gained))
        return self.taught[gained]

    def list_lessons(self, gained: Gained) -> Iterator[Move]:
        for (term, level), offers in self.atlas.teaching.items():
            then = gain(term, level, self.case.profile, gained) if term in self.lacking else None
            for offer in self.open_to_all(offers) if then else ():
                names, toll = (f"{offer.id}:{term}",), self.toll_of(offer, gained, None)
                yield Move(names, toll, then or gained, offer, term, paid=PAID in offer.supports)

    def starts(self, gained: Gained) -> tuple[Move, ...]:
        """Return the ways into a first job: at once, or after a class for it."""
        if gained not in self.started:
            jobs = [self.case.catalog.by_soc[soc] for soc in sorted(self.below)]
            at_once = [self.start(job, gained) for job in jobs if can_start_at_once(job)]
            after_class = [move for job in jobs for move in self.trainings(gained, job)]
            self.started[gained] = (*at_once, *after_class)
        return self.started[gained]

    def start(self, job: Occupation, gained: Gained) -> Move:
        toll = self.toll_to_start(job, gained)
        return Move((self.name(job),), toll, gained, soc=job.soc, paid=True)

    def trainings(self, gained: Gained, job: Occupation) -> tuple[Move, ...]:
        """Return the best class for the job and then the job itself, paid classes apart."""
        key = (gained, job.soc)
        if key not in self.trained:
            self.trained[key] = keep_best(self.list_trainings(gained, job))
        return self.trained[key]

    def list_trainings(self, gained: Gained, job: Occupation) -> Iterator[Move]:
        for offer in self.open_to_all(self.atlas.training.get(job.soc, ())):
            grants = offer.service.grants
            then = gain_all(grants, self.case.profile, gained) if grants else gained
            toll = self.toll_of(offer, gained, job) + self.toll_to_start(job, then)
            names, paid = (offer.id, self.name(job)), PAID in offer.supports
            yield Move(names, toll, then, offer, soc=job.soc, paid=paid)

    def climbs(self, gained: Gained, rung: Rung) -> tuple[Move, ...]:
        """Return the step up as it is told; and where it takes a class, with each that we know."""
        key = (gained, rung)
        if key not in self.climbed:
            self.climbed[key] = tuple(self.list_climbs(gained, rung))
        return self.climbed[key]

    def list_climbs(self, gained: Gained, rung: Rung) -> Iterator[Move]:
        job = self.case.catalog.by_soc[rung.to_soc]
        unsourced = 0 if is_sourced(rung) else RESERVE
        unnamed = RESERVE if job.entry_level in AFTER_SCHOOL else 0
        judged = self.judge(asked_to_climb(job), gained)
        toll = MOVE + lasting(rung.weeks) + unsourced + unnamed + judged
        yield Move((self.name(job),), toll, gained, soc=job.soc, rung=rung, paid=True)
        for move in self.trainings(gained, job) if job.entry_level == TRAINED else ():
            yield move._replace(toll=move.toll + unsourced, rung=rung)

    def open_to_all(self, offers: Iterable[Offer]) -> Iterator[Offer]:
        """Leave out what is only for people with a record, unless one asked for it."""
        wanted = "yes" in self.case.says("record")
        return (each for each in offers if wanted or not each.for_a_record)

    def toll_of(self, offer: Offer, gained: Gained, job: Occupation | None) -> Toll:
        here = self.stand(gained)
        missing = len(here.not_met.intersection(offer.rules))
        doubts = here.unknown.intersection(offer.rules)
        narrow = 0 if doubts.isdisjoint(offer.groups) else RESERVE
        weeks = length_of(offer, job).weeks
        return self.toll_of_class(offer, weeks) + missing * MISSING + len(doubts) * DOUBT + narrow

    def toll_of_class(self, offer: Offer, weeks: Weeks | None) -> Toll:
        """Return what the class takes whatever was gained before it."""
        key = (offer.id, weeks)
        if key not in self.of_classes:
            self.of_classes[key] = self.find_toll_of_class(offer, weeks)
        return self.of_classes[key]

    def find_toll_of_class(self, offer: Offer, weeks: Weeks | None) -> Toll:
        case = self.case
        return (
            MOVE
            + lasting(weeks)
            + make_toll(
                reserve=case.standing_of(offer) is not Standing.OFFERED,
                unhelped=len(case.supports_needed - offer.supports),
                price=offer.cost,
                miles=round(nearness(offer, case)),
            )
        )

    def toll_to_start(self, job: Occupation, gained: Gained) -> Toll:
        return MOVE + self.judge(asked_to_start(job), gained)

    def judge(self, requirement: Requirement | None, gained: Gained) -> Toll:
        if requirement is None:
            return 0
        return OF_VERDICT[requirement.check(self.stand(gained).profile)]

    def name(self, job: Occupation) -> str:
        """Name wanted jobs so that, all else equal, the most wanted comes first."""
        wanted = self.goals.index(job.soc) if job.soc in self.goals else len(self.goals)
        return f"{wanted}:{job.soc}"


def keep_best(moves: Iterable[Move]) -> tuple[Move, ...]:
    """Of moves that lead to the same and are paid or not alike, only the best can be on a way."""
    best: dict[tuple[Gained, bool], Move] = {}
    for move in moves:
        key = (move.gained, move.paid)
        if key not in best or (move.toll, move.names) < (best[key].toll, best[key].names):
            best[key] = move
    return tuple(best.values())
