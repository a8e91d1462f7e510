"""What a participant may change in the plan, read from a posted form."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.domain.arrangement import Arrangement
from app.domain.pathway import Pathway, Step
from app.errors import WrongValueError
from app.routes.forms import Posted
from app.session import Session

Change = Callable[[Arrangement, Step, str], Arrangement]


def rearrange(session: Session, pathway: Pathway, form: Posted, *, is_tried: bool) -> Session:
    """Return the session with one more change; the same change twice is the same as once.

    What is arranged while something is tried belongs to the try, and goes with it.
    """
    # A pressed button stands behind the hidden field of the same name: `get` returns the last.
    change = CHANGES.get(form.get("action", ""))
    step = pathway.step(form.get("step", ""))
    if change is None or step is None:
        raise WrongValueError
    if is_tried:
        tried = change(session.tried, step, form.get("service", ""))
        return replace(session, tried=without_gone(tried, pathway))
    changed = change(session.arrangement, step, form.get("service", ""))
    return replace(session, arrangement=without_gone(changed, pathway))


def swap(arrangement: Arrangement, step: Step, service_id: str) -> Arrangement:
    if service_id not in {choice.service.id for choice in step.choices}:
        raise WrongValueError
    return replace(arrangement, swaps={**arrangement.swaps, step.id: service_id})


def skip(arrangement: Arrangement, step: Step, _: str) -> Arrangement:
    return replace(arrangement, skipped=arrangement.skipped | {step.id})


def restore(arrangement: Arrangement, step: Step, _: str) -> Arrangement:
    return replace(arrangement, skipped=arrangement.skipped - {step.id})


def put_first(arrangement: Arrangement, step: Step, _: str) -> Arrangement:
    others = tuple(each for each in arrangement.first if each != step.id)
    return replace(arrangement, first=(step.id, *others))


CHANGES: Mapping[str, Change] = {
    "swap": swap,
    "skip": skip,
    "restore": restore,
    "first": put_first,
}


def without_gone(arrangement: Arrangement, pathway: Pathway) -> Arrangement:
    """Forget changes to steps that are no longer there, so that the session stays small."""
    steps = {step.id for step in pathway.steps}
    return Arrangement(
        swaps={step: service for step, service in arrangement.swaps.items() if step in steps},
        skipped=arrangement.skipped & steps,
        first=tuple(step for step in arrangement.first if step in steps),
    )
