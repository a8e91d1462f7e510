"""Doors: what a change of one answer would open, found by asking the same rules once more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from app.domain.bits import Bits, union
from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.changes import Change
from app.domain.choice import Choice
from app.domain.choices import choose
from app.domain.holding import HELD
from app.domain.jobs import warn
from app.domain.opened import Opened, find_opened, name_best
from app.domain.outlook import Outlook
from app.domain.pathway import Step
from app.domain.records import Aim, Occupation
from app.domain.requirements import Profile
from app.domain.sooner import list_sooner, put_lifters_together


class Reached(NamedTuple):
    """A job that would be reached, after so many others; `is_ruled`: a record may matter there."""

    job: Occupation
    others_before: int
    is_ruled: bool


class Getting(NamedTuple):
    """The step that gets a change, with whom to call first."""

    aim: Aim
    choice: Choice


@dataclass(frozen=True)
class Door:
    """`classes` are all that it opens, `programs` the best of them. `sooner` are steps of the plan
    that would have to wait for nothing, `getting` the steps that get the change."""

    change: Change
    classes: Bits
    programs: tuple[Opened, ...]
    jobs: tuple[Reached, ...]
    sooner: tuple[Step, ...]
    getting: tuple[Getting, ...]

    @property
    def program_count(self) -> int:
        return self.classes.bit_count()

    @property
    def opened(self) -> tuple[object, ...]:
        socs = frozenset(each.job.soc for each in self.jobs)
        return self.classes, socs, frozenset(step.id for step in self.sooner)

    @property
    def opens(self) -> bool:
        return bool(self.classes or self.jobs or self.sooner)


def find_doors(profile: Profile, catalog: Catalog, today: date) -> tuple[Door, ...]:
    """Return each change that would open something, first those that open most programs; then what
    only several changes together would open.

    The same answers give the same doors, in any order of answering.
    """
    here = Outlook(Case(profile, catalog, today))
    changes = [each for each in catalog.changes.values() if each.applies_to(profile)]
    tried = [(change, look_from(change, here)) for change in changes]
    doors = [open_door(change, here, there) for change, there in tried]
    found = leave_out_greater([door for door in doors if door.opens])
    begun = {step.id for door in doors for step in door.sooner}
    joint = put_lifters_together(here, tried, begun)
    together = [open_together(change, here, doors) for change in joint]
    return (
        *sorted(found, key=lambda door: (-door.program_count, -len(door.jobs))),
        *[door for door in together if door.sooner],
    )


def leave_out_greater(doors: list[Door]) -> list[Door]:
    """Of levels of the same terms, leave out one that opens the same as a smaller one before it."""
    kept: dict[object, Door] = {}
    for door in doors:
        kept.setdefault((frozenset(door.change.sets) or door.change.id, door.opened), door)
    return list(kept.values())


def look_from(change: Change, here: Outlook) -> Outlook:
    case = here.case
    return Outlook(Case(change.apply(case.profile), case.catalog, case.today))


def open_door(change: Change, here: Outlook, there: Outlook) -> Door:
    opened = find_opened(here, there)
    return Door(
        change=change,
        classes=opened,
        programs=name_best(opened, here, there),
        jobs=list_reached(here, there),
        sooner=list_sooner(change, here, there),
        getting=list_getting(change, here),
    )


def open_together(change: Change, here: Outlook, doors: Sequence[Door]) -> Door:
    """Tell only what none of the changes opens by itself."""
    there = look_from(change, here)
    door, alone = open_door(change, here, there), [d for d in doors if d.change in change.parts]
    classes = door.classes & ~union(each.classes for each in alone)
    known = {each.job.soc for other in alone for each in other.jobs}
    return replace(
        door,
        classes=classes,
        programs=name_best(classes, here, there),
        jobs=tuple(each for each in door.jobs if each.job.soc not in known),
        sooner=leave_out(door.sooner, alone),
    )


def leave_out(steps: Sequence[Step], doors: Sequence[Door]) -> tuple[Step, ...]:
    begun = {step.id for door in doors for step in door.sooner}
    return tuple(step for step in steps if step.id not in begun)


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
    """Jobs ask only for schooling and what is held: else one is new only where a class for a job is
    open anew."""
    lifted = here.case.not_met - there.case.not_met
    has = [[each.case.says(term) for term in ("schooling", HELD)] for each in (here, there)]
    return has[0] != has[1] or not lifted.isdisjoint(here.classes.rules_of_trainings)


def rank_job(reached: tuple[int, Occupation]) -> tuple[int, int, str]:
    """First what comes first, then where most people work."""
    others_before, job = reached
    return others_before, -(job.employment or 0), job.soc


def list_getting(change: Change, here: Outlook) -> tuple[Getting, ...]:
    ways = [find_getting(part.step, here) for part in change.parts or (change,)]
    return tuple({way.aim.id: way for way in ways if way}.values())


def find_getting(aim_id: str, here: Outlook) -> Getting | None:
    """Return the step of the plan; where it holds none, whom such a step would name."""
    step = here.pathway.step(aim_id)
    if step:
        return Getting(step.aim, step.first_choice)
    aims = [aim for aim in here.case.catalog.aims if aim.id == aim_id]
    choices = choose(aims[0], here.case, {}) if aims else ()
    return Getting(aims[0], choices[0]) if choices else None
