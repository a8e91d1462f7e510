"""What a try changes: the pathway as it would be, beside the participant's own."""

from collections.abc import Iterable
from typing import NamedTuple

from app.domain.choice import Choice
from app.domain.pathway import Pathway, Step
from app.domain.requirements import Verdict


class News(NamedTuple):
    """`choices` came in or are no longer "later", `steps` are there that were not, `sooner` need
    not wait any more, `gone` are steps that nothing asks for now."""

    choices: tuple[Choice, ...]
    steps: tuple[Step, ...]
    sooner: tuple[Step, ...]
    gone: tuple[Step, ...]


def compare(own: Pathway, tried: Pathway) -> News:
    known = {choice.service.id for choice in choices_of(own) if is_open(choice)}
    mine, theirs = ids_of(own.steps), ids_of(tried.steps)
    waiting = ids_of(step for step in own.steps if step.waits_for)
    return News(
        choices=once(
            each for each in choices_of(tried) if is_open(each) and each.service.id not in known
        ),
        steps=tuple(step for step in tried.steps if step.id not in mine),
        sooner=tuple(s for s in tried.steps if s.id in waiting and not s.waits_for),
        gone=tuple(step for step in own.steps if step.id not in theirs),
    )


def choices_of(pathway: Pathway) -> list[Choice]:
    return [choice for step in pathway.steps for choice in step.choices]


def is_open(choice: Choice) -> bool:
    return choice.verdict is not Verdict.NOT_MET


def once(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    """Return each service once: two steps may name it."""
    return tuple({choice.service.id: choice for choice in choices}.values())


def ids_of(steps: Iterable[Step]) -> set[str]:
    return {step.id for step in steps}
