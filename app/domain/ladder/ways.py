"""Ways to a wanted job: the shortest, the one that pays soonest, and the one to the best pay."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.fit import Finding
from app.domain.jobs import choose_jobs
from app.domain.ladder.atlas import atlas_of
from app.domain.ladder.goals import (
    AFTER_SCHOOL,
    Asked,
    asked_to_climb,
    asked_to_start,
    is_sourced,
    list_job_doubts,
)
from app.domain.ladder.levels import NOTHING_GAINED, Gained, apply_gains
from app.domain.ladder.moves import PAID, Move, Moves
from app.domain.ladder.search import Found, Search, find_best, find_first
from app.domain.ladder.tolls import Length, length_for, weeks_of_step
from app.domain.records import Occupation, Rung, Weeks
from app.domain.requirements import Profile, Requirement, Verdict

OF_A_SCHOOL = ("cost", "day_part", "hours")
"""What is not known of a school that a step takes, where we know no such school."""

ALWAYS_ASKED = frozenset({"next_start"})
"""When a class begins again is asked of every class: no list is that new."""

SHORTEST, SOONEST, BEST_PAID = "shortest", "pays_soonest", "best_paid"


@dataclass(frozen=True)
class Lesson:
    """A class on the way: it raises a level of `term`, or trains for the `job` after it."""

    choice: Choice
    length: Length
    term: str | None = None
    job: Occupation | None = None

    @property
    def is_paid(self) -> bool:
        return PAID in self.choice.offer.supports

    @property
    def missing(self) -> tuple[Requirement, ...]:
        return self.choice.eligibility.with_verdict(Verdict.NOT_MET)

    @property
    def questions(self) -> tuple[str, ...]:
        return self.choice.questions


@dataclass(frozen=True)
class Work:
    """A job on the way, reached by the `rung` if there was another job before. `finding`: whether
    the schooling is there that it asks for, where it asks for any. `asks`: what else has to be
    asked. `led_to`: false where we know neither class nor step that leads there."""

    job: Occupation
    length: Length
    rung: Rung | None = None
    finding: Finding | None = None
    asks: tuple[str, ...] = ()
    led_to: bool = True

    @property
    def is_paid(self) -> bool:
        """Where nobody knows how one gets there, nobody knows when pay begins."""
        return self.led_to

    @property
    def is_sure(self) -> bool:
        """Tell whether a source says that people move this way."""
        return self.rung is None or is_sourced(self.rung)

    @property
    def missing(self) -> tuple[Requirement, ...]:
        return self.asked_with(Verdict.NOT_MET)

    @property
    def questions(self) -> tuple[str, ...]:
        unsure = [each.term for each in self.asked_with(Verdict.UNKNOWN)]
        return tuple(dict.fromkeys([*unsure, *self.asks]))

    def asked_with(self, verdict: Verdict) -> tuple[Requirement, ...]:
        finding = self.finding
        return (finding.requirement,) if finding and finding.verdict is verdict else ()


Leg = Lesson | Work


@dataclass(frozen=True)
class Way:
    """`kinds` says of what it is the best: one way may be the shortest and pay soonest too."""

    kinds: tuple[str, ...]
    legs: tuple[Leg, ...]

    @property
    def jobs(self) -> tuple[Occupation, ...]:
        return tuple(leg.job for leg in self.legs if isinstance(leg, Work))

    @property
    def weeks(self) -> Weeks | None:
        """How long all of it takes; None where one length is not known."""
        return total(self.legs)

    @property
    def weeks_to_pay(self) -> Weeks | None:
        """How long it takes until pay begins."""
        return total(takewhile(lambda leg: not leg.is_paid, self.legs))

    @property
    def classes_fit(self) -> bool:
        """Tell whether every rule is met, every length known, and of each class nothing left unsaid
        that this participant needs: child care, rides, the price, how much one has to read. Of a
        job nobody can say that it fits: it is always to be asked."""
        said = [leaves_nothing_unsaid(leg) for leg in self.legs]
        return all(said) and not self.missing and self.weeks is not None

    @property
    def led_to(self) -> bool:
        """Tell whether we know it to lead to its jobs; else it only says what the job takes."""
        return all(leg.led_to for leg in self.legs if isinstance(leg, Work))

    @property
    def missing(self) -> tuple[Requirement, ...]:
        """What stands in the way, each once."""
        return tuple(dict.fromkeys(each for leg in self.legs for each in leg.missing))


@dataclass(frozen=True)
class Ways:
    """At most three open ways; without any, the `nearest`, if one is known at all."""

    goals: tuple[Occupation, ...]
    ways: tuple[Way, ...] = ()
    nearest: Way | None = None


def find_ways(profile: Profile, catalog: Catalog, goals: Sequence[Occupation], today: date) -> Ways:
    """Return the ways to the wanted jobs, or where none is named to those a plan would name.

    The same answers give the same ways, in any order of answering.
    """
    wanted = tuple(goals) or tuple(each.occupation for each in choose_jobs(profile, catalog, ()))
    case = Case(profile, catalog, today)
    moves = Moves(case, atlas_of(catalog), tuple(job.soc for job in wanted))
    best = find_best(Search(moves))
    if best is None:
        return Ways(wanted, nearest=tell_what_it_takes(wanted[0], profile) if wanted else None)
    if not best.first.is_open:
        return Ways(wanted, nearest=describe(best.first, (), moves))
    soonest = find_soonest(best.first, moves)
    found = {SHORTEST: best.first, SOONEST: soonest, BEST_PAID: best.best_paid}
    once = {way.names: way for way in found.values()}
    return Ways(wanted, tuple(describe(way, best_of(way, found), moves) for way in once.values()))


def find_soonest(shortest: Found, moves: Moves) -> Found:
    """A shortest way that pays from its first step on is the one that pays soonest, too."""
    if shortest.moves[0].paid:
        return shortest
    return find_first(Search(moves, soonest=True)) or shortest


def best_of(way: Found, found: Mapping[str, Found]) -> tuple[str, ...]:
    """Return all that the way is the best of: the same way is told once."""
    return tuple(kind for kind, each in found.items() if each.names == way.names)


def describe(found: Found, kinds: tuple[str, ...], moves: Moves) -> Way:
    gained = NOTHING_GAINED
    legs: list[Leg] = []
    for move in found.moves:
        legs += list_legs(move, case_after(gained, moves.case), moves)
        gained = move.gained
    return Way(kinds, tuple(legs))


def case_after(gained: Gained, case: Case) -> Case:
    """Return the case as it will be once these levels are gained."""
    if gained == NOTHING_GAINED:
        return case
    return replace(case, profile=apply_gains(case.profile, gained))


def list_legs(move: Move, case: Case, moves: Moves) -> Iterator[Leg]:
    job = case.catalog.by_soc[move.soc] if move.soc else None
    if move.offer:
        standing, verdict = case.standing_of(move.offer), case.worst_of(move.offer)
        choice = Choice(move.offer, standing, verdict, (), case)
        yield Lesson(choice, length_for(move.offer, job, case), move.term, job)
    if job:
        yield make_work(job, move, case, moves.stand(move.gained).profile)


def make_work(job: Occupation, move: Move, case: Case, profile: Profile) -> Work:
    """A class that leads to the job stands in the place of what its step up takes. `profile` is
    what holds after that class."""
    by_rung_alone = is_by_rung_alone(move)
    asked = asked_to_climb(job) if by_rung_alone else asked_to_start(job)
    length = Length(weeks_of_step(move.rung, job, case)) if move.rung and by_rung_alone else AT_ONCE
    asks = list_job_doubts(job, profile)
    school = OF_A_SCHOOL if by_rung_alone and job.entry_level in AFTER_SCHOOL else ()
    return Work(job, length, move.rung, check(asked, profile), (*school, *asks))


def is_by_rung_alone(move: Move) -> bool:
    return move.rung is not None and move.offer is None


def tell_what_it_takes(job: Occupation, profile: Profile) -> Way:
    """Where we know no way to a job, the job itself is the nearest that can be told."""
    finding = check(asked_to_start(job), profile)
    asks = (*OF_A_SCHOOL, *list_job_doubts(job, profile))
    return Way((), (Work(job, Length(None), None, finding, asks, led_to=False),))


def leaves_nothing_unsaid(leg: Leg) -> bool:
    if isinstance(leg, Lesson):
        return ALWAYS_ASKED.issuperset(leg.questions)
    asked = leg.asked_with(Verdict.UNKNOWN)
    return leg.led_to and not asked and set(OF_A_SCHOOL).isdisjoint(leg.questions)


AT_ONCE = Length(Weeks(0, 0))
"""A first job is learned while paid; how long one looks for it nobody can say."""


def check(asked: Asked | None, profile: Profile) -> Finding | None:
    return Finding(asked, asked.check(profile)) if asked else None


def total(legs: Iterable[Leg]) -> Weeks | None:
    known = [leg.length.weeks for leg in legs]
    lengths = [each for each in known if each]
    if len(lengths) < len(known):
        return None
    return Weeks(sum(each.least for each in lengths), sum(each.most for each in lengths))
