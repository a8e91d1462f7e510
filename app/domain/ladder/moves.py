"""The moves that lie open to one participant, each with its toll and what it leads to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from app.domain.case import Case
from app.domain.holding import HELD, TRAINED
from app.domain.ladder.atlas import Atlas, find_above, find_below
from app.domain.ladder.goals import (
    AFTER_SCHOOL,
    asked_to_climb,
    asked_to_start,
    can_start_at_once,
    is_sourced,
)
from app.domain.ladder.lacking import Lacking, find_lacking
from app.domain.ladder.levels import NOTHING_GAINED, Gained, gain, gain_all, gain_held
from app.domain.ladder.standpoints import Standpoint, find_standpoint
from app.domain.ladder.tolls import (
    DOUBT,
    MISSING,
    MOVE,
    RESERVE,
    Toll,
    lasting,
    length_for,
    make_toll,
    weeks_of_step,
)
from app.domain.ladder.waits import Awaited, Numbers
from app.domain.offers import Offer
from app.domain.ranking import nearness
from app.domain.records import Occupation, Rung, Weeks
from app.domain.requirements import NOTHING, Requirement, Verdict
from app.domain.standing import Standing

PAID = "stipend"
NO_WAITS: Numbers = frozenset()
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
    def lacking(self) -> Lacking:
        return find_lacking(self.below | self.above, self.case, self.atlas, self.first_waits)

    @cached_property
    def first_waits(self) -> Numbers:
        """The waits that stand before anything is gained. One for which no class can be taken
        stands before nobody: a plan would have no such step either."""
        waits = enumerate(self.atlas.waits.awaited)
        return frozenset([n for n, each in waits if self.stands(each)])

    def stands(self, awaited: Awaited) -> bool:
        if not awaited.stands_for(self.case.profile):
            return False
        return any(
            gain(term, level, self.case.profile, NOTHING_GAINED)
            and any(self.may_be_chosen(each, awaited) for each in self.open_to_all(offers))
            for (term, level), offers in self.atlas.teaching.items()
            if term in awaited.terms
        )

    def may_be_chosen(self, offer: Offer, awaited: Awaited) -> bool:
        """Tell whether a plan could hold the class in the step that is awaited."""
        return offer.id in awaited.classes and self.case.not_met.isdisjoint(offer.rules)

    def waits_after(self, gained: Gained) -> Numbers:
        """Return the waits that still stand: what was awaited is over once something is gained."""
        awaited = self.atlas.waits.awaited
        return frozenset(
            [n for n in self.first_waits if not any(map(gained.includes, awaited[n].terms))]
        )

    def ready(self, offers: Iterable[Offer], gained: Gained) -> Iterable[Offer]:
        """Return the classes that may be taken now: none for a record unless one asked for it, and
        none that waits for another."""
        found = self.open_to_all(offers)
        standing = self.waits_after(gained) if self.first_waits else NO_WAITS
        if not standing:
            return found
        return [each for each in found if not self.atlas.waits.is_waiting(each, standing)]

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
        lacking, profile = self.lacking, self.case.profile
        for (term, level), offers in self.atlas.teaching.items():
            then = gain(term, level, profile, gained) if term in lacking.terms else None
            for offer in self.ready(offers, gained) if then else ():
                yield self.lesson(offer, term, gained, then or gained)
        granting = [
            each for name in lacking.credentials for each in self.atlas.granting.get(name, ())
        ]
        for offer in self.ready(dict.fromkeys(granting), gained):
            then = gain_held(offer.service.grants[HELD], profile, gained)
            if then and not lacking.credentials.isdisjoint(then.held - gained.held):
                yield self.lesson(offer, HELD, gained, then)

    def lesson(self, offer: Offer, term: str, gained: Gained, then: Gained) -> Move:
        names, toll = (f"{offer.id}:{term}",), self.toll_of(offer, gained, None)
        return Move(names, toll, then, offer, term, paid=PAID in offer.supports)

    def starts(self, gained: Gained) -> tuple[Move, ...]:
        """Return the ways into a first job: at once, or after a class for it."""
        if gained not in self.started:
            jobs = [self.case.catalog.by_soc[soc] for soc in sorted(self.below)]
            held = self.stand(gained).profile.get(HELD, NOTHING)
            at_once = [self.start(job, gained) for job in jobs if can_start_at_once(job, held)]
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
        for offer in self.ready(self.atlas.training.get(job.soc, ()), gained):
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
        toll = MOVE + lasting(weeks_of_step(rung, job, self.case)) + unsourced + unnamed + judged
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
        weeks = length_for(offer, job, self.case).weeks
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
