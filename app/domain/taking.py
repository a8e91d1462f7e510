"""What of a plan may leave the screen: on paper, in a calendar, in a text, in a file."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.on_paper import tells_why
from app.domain.pathway import Step

Ticks = Mapping[str, bool]
"""Ids of what may come along to what the participant said of it."""

AS_IN_THE_PLAN = ":own"
ALONE = ":alone"


class Luggage(NamedTuple):
    """A step that may come along. What is `private` starts unticked: it is about safety, a record,
    health or immigration, or its place tells why somebody goes there (safety.md D1)."""

    id: str
    step: Step
    private: bool


def take(steps: Iterable[Step], ticks: Ticks, catalog: Catalog) -> tuple[Step, ...]:
    """Return the steps that come along."""
    return tuple(each.step for each in list_luggage(steps, catalog) if is_ticked(each, ticks))


def is_ticked(luggage: Luggage, ticks: Ticks) -> bool:
    return ticks.get(luggage.id, not luggage.private)


def is_private(step: Step, catalog: Catalog) -> bool:
    """Tell whether the step, with the place that comes first in it, tells too much by itself."""
    return step.aim.sensitive or not is_open_to_see(step.first_choice, catalog)


def may_leave_alone(step: Step, ticks: Ticks, catalog: Catalog) -> bool:
    """Tell whether a step may be printed by itself: a private one only once that was asked for.
    What was ticked for the whole plan says nothing of it, nor the other way round."""
    return not is_private(step, catalog) or ticks.get(step.id + ALONE, False)


def let_leave_alone(step: Step, ticks: Ticks) -> Ticks:
    return {**ticks, step.id + ALONE: True}


def list_luggage(steps: Iterable[Step], catalog: Catalog) -> Iterator[Luggage]:
    """Where the first place of a step is private and another is not, either may come along."""
    for step in steps:
        open_to_see = tuple(each for each in step.choices if is_open_to_see(each, catalog))
        if step.aim.sensitive or not open_to_see:
            yield Luggage(step.id, step, private=True)
            continue
        yield Luggage(step.id, replace(step, choices=open_to_see), private=False)
        if step.first_choice is not open_to_see[0]:
            yield Luggage(step.id + AS_IN_THE_PLAN, step, private=True)


def is_open_to_see(choice: Choice, catalog: Catalog) -> bool:
    return not tells_why(catalog.offers[choice.service.id])
