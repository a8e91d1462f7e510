"""What a participant changed in the pathway: another choice, a step left out, another order."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.domain.pathway import Pathway, Step, number


@dataclass(frozen=True)
class Arrangement:
    """Step ids to the service chosen instead; steps left out; steps put first, in order."""

    swaps: Mapping[str, str] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    first: tuple[str, ...] = ()


UNTOUCHED = Arrangement()


def arrange(pathway: Pathway, arrangement: Arrangement) -> Pathway:
    """Return the pathway as the participant changed it; what no longer applies is passed over."""
    if arrangement == UNTOUCHED:
        return pathway
    steps = [swap(step, arrangement.swaps.get(step.id)) for step in pathway.steps]
    kept = [step for step in steps if step.id not in arrangement.skipped] or steps
    return replace(pathway, steps=number(in_order(kept, arrangement.first)))


def list_skipped(pathway: Pathway, arrangement: Arrangement) -> tuple[Step, ...]:
    """Return the steps left out, so that each can be put back."""
    skipped = tuple(step for step in pathway.steps if step.id in arrangement.skipped)
    return skipped if len(skipped) < len(pathway.steps) else ()


def swap(step: Step, service_id: str | None) -> Step:
    wanted = [choice for choice in step.choices if choice.service.id == service_id]
    if not wanted:
        return step
    rest = [choice for choice in step.choices if choice is not wanted[0]]
    return replace(step, choices=(wanted[0], *rest))


def in_order(steps: list[Step], first: tuple[str, ...]) -> list[Step]:
    place = {step_id: position for position, step_id in enumerate(dict.fromkeys(first))}
    return sorted(steps, key=lambda step: place.get(step.id, len(place)))
