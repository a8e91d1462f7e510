"""A plan that somebody saved: its steps, the places for each, and what became of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple, Self

from app.domain.catalog import Catalog
from app.domain.choice import find_contact
from app.domain.pathway import Step
from app.domain.standing import Standing

FEW_LETTERS = 8


class Mark(StrEnum):
    """What somebody says of a place, by one press."""

    CALLED = "called"
    WAITING = "waiting"
    GOT_IN = "got_in"
    COULD_NOT = "could_not"
    NOT_FOR_ME = "not_for_me"
    DONE = "done"


FAILED = frozenset({Mark.COULD_NOT, Mark.NOT_FOR_ME})
"""After these the next place of the step stands there."""
SETTLED = frozenset({Mark.GOT_IN, Mark.DONE})


class SavedChoice(NamedTuple):
    service: str
    mark: Mark | None = None


class SavedStep(NamedTuple):
    """The aim it serves, and its places in the order in which they are to be called."""

    aim: str
    choices: tuple[SavedChoice, ...]

    def with_mark(self, service: str, mark: Mark | None) -> Self:
        """Return the step with what is said of one of its places; one that stood in joins them."""
        known = [each.service for each in self.choices]
        listed = self.choices if service in known else (*self.choices, SavedChoice(service))
        marked = [each._replace(mark=mark) if each.service == service else each for each in listed]
        return self._replace(choices=tuple(marked))


class Seen(NamedTuple):
    """How a place was when somebody looked: enough to tell a change, too little to read."""

    phones: str
    address: str
    standing: str


Looked = Mapping[str, Seen]
"""By the id of the service."""


@dataclass(frozen=True)
class SavedPlan:
    """`seen` is how its places were on the day `seen_on`, `before` on the last day before that."""

    steps: tuple[SavedStep, ...]
    language: str
    seen_on: date
    seen: Looked
    before_on: date
    before: Looked

    @property
    def services(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.service for step in self.steps for each in step.choices))

    def with_mark(self, number: int, service: str, mark: Mark | None) -> Self:
        """Return the plan with a mark on a place of the step that stands at this number."""
        steps = list(self.steps)
        steps[number - 1] = steps[number - 1].with_mark(service, mark)
        return replace(self, steps=tuple(steps))


def save(steps: Iterable[Step], catalog: Catalog, language: str, today: date) -> SavedPlan:
    """Keep what the steps name, and nothing of why they are there."""
    saved = tuple(
        SavedStep(step.id, tuple(SavedChoice(each.service.id) for each in step.choices))
        for step in steps
    )
    plan = SavedPlan(saved, language, today, {}, today, {})
    seen = look(plan, catalog, today)
    return replace(plan, seen=seen, before=seen)


def open_again(plan: SavedPlan, catalog: Catalog, today: date) -> SavedPlan:
    """Return the plan as looked at today; opened twice on one day, it still tells what changed."""
    seen = look(plan, catalog, today)
    if today <= plan.seen_on:
        return replace(plan, seen=seen)
    return replace(plan, seen=seen, seen_on=today, before=plan.seen, before_on=plan.seen_on)


def look(plan: SavedPlan, catalog: Catalog, today: date) -> Looked:
    return {each: look_at(each, catalog, today) for each in plan.services}


def look_at(service_id: str, catalog: Catalog, today: date) -> Seen:
    service = catalog.services.get(service_id)
    if service is None:
        return Seen("", "", Standing.NOT_OFFERED)
    phones = [each.number for each in find_contact(service, catalog).phones]
    standing = catalog.standing_of(service, today)
    return Seen(shorten(*phones), shorten(service.address or ""), standing)


def shorten(*texts: str) -> str:
    return sha256("\n".join(texts).encode()).hexdigest()[:FEW_LETTERS]
