"""A saved plan as it is today: whom to call now, what is closed, and what changed meanwhile."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.choices import choose
from app.domain.pathway import Step
from app.domain.records import Aim, Service
from app.domain.saved_plan import FAILED, SETTLED, Mark, SavedPlan, SavedStep, Seen, look_at
from app.domain.standing import Standing
from app.domain.taking import is_open_to_see

PERSON = "person"
"""The stage of the steps that lead to somebody to talk to."""


class Change(StrEnum):
    CLOSED = "closed"
    OPEN_AGAIN = "open_again"
    PHONE = "phone"
    ADDRESS = "address"


class News(NamedTuple):
    """What changed at a place since somebody looked; without `service` it is on no list now."""

    change: Change
    service: Service | None


class Tried(NamedTuple):
    """A place that was no good, and what was said of it."""

    service: Service
    mark: Mark


@dataclass(frozen=True)
class StepToday:
    """`choices` are who is left, the first to be called; none when nobody is.

    Whoever got in somewhere, or is done, needs no other: that place stays first, even when it takes
    nobody else now. `closed` take nobody now, or stand on no list any more (None). `stands_in`: the
    place was not saved; it came because none of those that were saved is open.
    """

    number: int
    aim: Aim
    choices: tuple[Choice, ...]
    mark: Mark | None
    tried: tuple[Tried, ...]
    closed: tuple[Service | None, ...]
    stands_in: bool = False

    @property
    def is_settled(self) -> bool:
        return self.mark in SETTLED

    @property
    def offered(self) -> frozenset[str]:
        """The ids of the places of which something can be said."""
        left = frozenset(each.service.id for each in self.choices)
        return left.union(each.service.id for each in self.tried)

    def as_step(self, position: int) -> Step:
        """Return it as a step of a plan of which nothing is known but its places."""
        return Step(
            id=self.aim.id,
            position=position,
            stage=self.aim.stage,
            kind=self.aim.kind,
            aim=self.aim,
            why=(),
            after=(),
            waits_for=(),
            choices=self.choices,
            profile={},
        )


@dataclass(frozen=True)
class PlanToday:
    """`gone` is how many of its steps the site does not know any more."""

    steps: tuple[StepToday, ...]
    news: tuple[News, ...]
    gone: int

    @property
    def next_call(self) -> StepToday | None:
        """Return the step to go on with: the first of which nothing was said, else the first that
        is waited for; it has a number to dial."""
        callable_now = [each for each in self.steps if each.choices and not each.is_settled]
        with_number = [each for each in callable_now if each.choices[0].contact.phones]
        return next((each for each in with_number if not each.mark), next(iter(with_number), None))

    @property
    def is_all_settled(self) -> bool:
        return all(each.is_settled for each in self.steps)

    @property
    def person(self) -> Choice | None:
        """Return somebody to talk to, where the plan leads to one who can be called."""
        found = (
            each.choices[0] for each in self.steps if each.aim.stage == PERSON and each.choices
        )
        return next((each for each in found if each.contact.phones), None)


def meet_today(plan: SavedPlan, catalog: Catalog, today: date) -> PlanToday:
    case = Case({}, catalog, today)
    aims = {aim.id: aim for aim in catalog.aims}
    steps = tuple(
        meet_step(number, step, aims[step.aim], case)
        for number, step in enumerate(plan.steps, start=1)
        if step.aim in aims
    )
    return PlanToday(steps, tuple(list_news(plan, catalog, today)), len(plan.steps) - len(steps))


def meet_step(number: int, saved: SavedStep, aim: Aim, case: Case) -> StepToday:
    services = case.catalog.services
    marks = {each.service: each.mark for each in saved.choices}
    failed = {service for service, mark in marks.items() if mark in FAILED}
    left = [service for service in marks if service not in failed]
    left.sort(key=lambda service: marks[service] not in SETTLED)
    choices = tuple(
        choice
        for each in left
        if (choice := choose_saved(services.get(each), case, marks[each] in SETTLED))
    )
    shown = {choice.service.id for choice in choices}
    closed = [each for each in left if each not in shown]
    stand_in = () if choices or not closed else find_stand_in(aim, marks, case)
    return StepToday(
        number=number,
        aim=aim,
        choices=choices or stand_in,
        mark=marks[choices[0].service.id] if choices else None,
        tried=tuple(list_tried(saved, case)),
        closed=tuple(services.get(each) for each in closed),
        stands_in=bool(stand_in),
    )


def list_tried(saved: SavedStep, case: Case) -> Iterator[Tried]:
    for each in saved.choices:
        service = case.catalog.services.get(each.service)
        if service and each.mark in FAILED:
            yield Tried(service, Mark(each.mark))


def choose_saved(service: Service | None, case: Case, is_settled: bool) -> Choice | None:
    """Return the service as a choice, unless it takes nobody today; what is settled there stays."""
    if service is None:
        return None
    offer = case.catalog.offers[service.id]
    standing = case.standing_of(offer)
    if standing is Standing.NOT_OFFERED and not is_settled:
        return None
    return Choice(offer, standing, case.worst_of(offer), (), case)


def find_stand_in(aim: Aim, saved: Iterable[str], case: Case) -> tuple[Choice, ...]:
    """Return the best that is there for anybody, as nothing is known of who asks; never a place
    that tells why somebody goes there, unless the step itself does."""
    known = frozenset(saved)
    found = (each for each in choose(aim, case, {}) if each.service.id not in known)
    may_show = (each for each in found if aim.sensitive or is_open_to_see(each, case.catalog))
    return tuple(may_show)[:1]


def list_news(plan: SavedPlan, catalog: Catalog, today: date) -> Iterator[News]:
    """Tell of places that are still in question what is not as it was."""
    failed = {each.service for step in plan.steps for each in step.choices if each.mark in FAILED}
    for service_id in plan.services:
        before = plan.before.get(service_id)
        if before and service_id not in failed:
            now = look_at(service_id, catalog, today)
            service = catalog.services.get(service_id)
            yield from (News(change, service) for change in compare(before, now))


def compare(before: Seen, now: Seen) -> Iterator[Change]:
    was_open, is_open = (each.standing != Standing.NOT_OFFERED for each in (before, now))
    if was_open != is_open:
        yield Change.OPEN_AGAIN if is_open else Change.CLOSED
    if is_open and before.phones != now.phones:
        yield Change.PHONE
    if is_open and before.address != now.address:
        yield Change.ADDRESS
