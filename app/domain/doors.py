"""Doors: what a change of one answer would open, found by asking the same rules once more."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.changes import Change
from app.domain.choice import Choice
from app.domain.choices import choose
from app.domain.jobs import warn
from app.domain.offers import Offer
from app.domain.outlook import Outlook
from app.domain.pathway import Step
from app.domain.records import Aim, Occupation
from app.domain.requirements import Profile, Requirement, Verdict
from app.domain.standing import Standing


class Opened(NamedTuple):
    """A class that is not now "not now"; `choice` is how it would stand. `missed` is in its way."""

    choice: Choice
    missed: tuple[Requirement, ...]

    @property
    def is_near_miss(self) -> bool:
        return len(self.missed) == 1


class Reached(NamedTuple):
    """A job that would be reached, after so many others; `is_ruled`: a record may matter there."""

    job: Occupation
    others_before: int
    is_ruled: bool


class Getting(NamedTuple):
    """The step that gets the change, with whom to call first."""

    aim: Aim
    choice: Choice


@dataclass(frozen=True)
class Door:
    """`sooner` are steps of the plan that would have to wait for nothing."""

    change: Change
    programs: tuple[Opened, ...]
    jobs: tuple[Reached, ...]
    sooner: tuple[Step, ...]
    getting: Getting | None

    @property
    def opened(self) -> tuple[frozenset[str], ...]:
        return (
            frozenset(each.choice.service.id for each in self.programs),
            frozenset(each.job.soc for each in self.jobs),
            frozenset(step.id for step in self.sooner),
        )

    @property
    def opens(self) -> bool:
        return bool(self.programs or self.jobs or self.sooner)


def find_doors(profile: Profile, catalog: Catalog, today: date) -> tuple[Door, ...]:
    """Return each change that would open something, first those that open most programs.

    The same answers give the same doors, in any order of answering.
    """
    here = Outlook(Case(profile, catalog, today))
    changes = [each for each in catalog.changes.values() if each.applies_to(profile)]
    doors = [open_door(change, here) for change in changes]
    found = leave_out_greater([door for door in doors if door.opens])
    return tuple(sorted(found, key=lambda door: (-len(door.programs), -len(door.jobs))))


def leave_out_greater(doors: list[Door]) -> list[Door]:
    """Of levels of the same terms, leave out one that opens the same as a smaller one before it."""
    kept: dict[object, Door] = {}
    for door in doors:
        kept.setdefault((frozenset(door.change.sets) or door.change.id, door.opened), door)
    return list(kept.values())


def open_door(change: Change, here: Outlook) -> Door:
    case = here.case
    there = Outlook(Case(change.apply(case.profile), case.catalog, case.today))
    return Door(
        change=change,
        programs=list_opened(here, there),
        jobs=list_reached(here, there),
        sooner=list_sooner(here, there),
        getting=find_getting(change.step, here),
    )


def list_opened(here: Outlook, there: Outlook) -> tuple[Opened, ...]:
    new = [each for key, each in there.classes.items() if key not in here.classes]
    shut = [each for each in new if here.case.worst_of(each) is Verdict.NOT_MET]
    ranked = sorted(shut, key=lambda offer: rank(offer, there.case))
    return tuple(
        Opened(make_choice(each, there.case), tuple(here.case.not_met_by(each))) for each in ranked
    )


def rank(offer: Offer, case: Case) -> tuple[bool, bool, Verdict, bool, int, str]:
    """First what leads to work, and what is open to more than a group nobody is asked about."""
    leads_on = bool(offer.service.occupations or offer.service.grants)
    narrow = not case.unknown.isdisjoint(offer.groups)
    call_first = case.standing_of(offer) is not Standing.OFFERED
    return narrow, call_first, case.worst_of(offer), not leads_on, offer.cost, offer.id


def make_choice(offer: Offer, case: Case) -> Choice:
    return Choice(offer, case.standing_of(offer), case.worst_of(offer), (), case)


def list_reached(here: Outlook, there: Outlook) -> tuple[Reached, ...]:
    """Return the liked jobs that are surely reached then, and not even perhaps now."""
    case = there.case
    if not may_reach_more(here, there):
        return ()
    new = {soc: n for soc, n in there.reach.surely().items() if soc not in here.known_jobs}
    jobs = [(n, case.catalog.by_soc[soc]) for soc, n in new.items()]
    return tuple(
        Reached(job, n, bool(warn(job, case.profile, case.catalog)))
        for n, job in sorted(jobs, key=rank_job)
        if there.is_liked(job)
    )


def may_reach_more(here: Outlook, there: Outlook) -> bool:
    """Jobs ask only for schooling: else one is new only where a class for a job is open anew."""
    lifted = here.case.not_met - there.case.not_met
    schooled = [outlook.case.says("schooling") for outlook in (here, there)]
    return schooled[0] != schooled[1] or not lifted.isdisjoint(here.rules_of_trainings)


def rank_job(reached: tuple[int, Occupation]) -> tuple[int, int, str]:
    """First what comes first, then where most people work."""
    others_before, job = reached
    return others_before, -(job.employment or 0), job.soc


def list_sooner(here: Outlook, there: Outlook) -> tuple[Step, ...]:
    waiting = [step for step in here.pathway.steps if step.waits_for]
    if not waiting:
        return ()
    ready = {step.id for step in there.pathway.steps if not step.waits_for}
    return tuple(step for step in waiting if step.id in ready)


def find_getting(aim_id: str, here: Outlook) -> Getting | None:
    """Return the step of the plan; where it holds none, whom such a step would name."""
    step = here.pathway.step(aim_id)
    if step:
        return Getting(step.aim, step.first_choice)
    aims = [aim for aim in here.case.catalog.aims if aim.id == aim_id]
    choices = choose(aims[0], here.case, {}) if aims else ()
    return Getting(aims[0], choices[0]) if choices else None
