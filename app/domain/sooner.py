"""Steps that have to wait, and the changes after which they need not."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import product

from app.domain.changes import Change, put_together
from app.domain.outlook import Outlook
from app.domain.pathway import NOW, Step
from app.domain.records import TWO_ONE_ONE, Aim

Tried = tuple[Change, Outlook]
"""A change, and what would hold after it."""


def list_sooner(change: Change, here: Outlook, there: Outlook) -> tuple[Step, ...]:
    """Return the steps that wait here and would not there."""
    waiting = [step for step in list_waiting(here) if may_begin(step, change, here)]
    if not waiting:
        return ()
    ready = {step.id for step in there.pathway.steps if not step.waits_for}
    return tuple(step for step in waiting if step.id in ready)


def list_waiting(here: Outlook) -> list[Step]:
    return [step for step in here.pathway.steps if step.waits_for]


def may_begin(step: Step, change: Change, here: Outlook) -> bool:
    return all(may_lift(change, wait, step, here) for wait in step.waits_for)


def may_lift(change: Change, wait: str, step: Step, here: Outlook) -> bool:
    """Tell without building a plan where a change surely leaves a step waiting: what says whether
    the other step is there, and comes first, is none of what it changes."""
    if wait not in step.after or TWO_ONE_ONE not in here.case.catalog.offers:
        # It waits for what opens its first choice; or another step might find nobody at all.
        return True
    first = next(each.aim for each in here.pathway.steps if each.id == wait)
    return first.stage == NOW or not change.terms.isdisjoint(terms_between(step.aim, first))


def terms_between(aim: Aim, first: Aim) -> set[str]:
    """Return all terms that decide whether one waits for the other."""
    said = [each.when for each in aim.after if each.step == first.id]
    return {term for terms in (*said, *first.when, *first.unless) for term in terms}


def put_lifters_together(
    here: Outlook, tried: Sequence[Tried], begun: Container[str]
) -> Iterator[Change]:
    """Give, for each step that waits for several and that no change alone lets begin, the first
    changes that take each a part of its waits away."""
    found: dict[str, Change] = {}
    for step in (each for each in list_waiting(here) if each.id not in begun):
        lifters = list_lifters(step, here, tried) if len(step.waits_for) > 1 else {}
        for parts in product(*(lifters.get(wait, ()) for wait in step.waits_for)):
            together = put_together([*{each.id: each for each in parts}.values()])
            if together:
                found.setdefault(together.id, together)
                break
    yield from found.values()


def list_lifters(step: Step, here: Outlook, tried: Iterable[Tried]) -> Mapping[str, list[Change]]:
    """Return by what the step waits for the changes after which it waits for that no more."""
    lifters: dict[str, list[Change]] = {}
    for change, there in tried:
        if any(may_lift(change, wait, step, here) for wait in step.waits_for):
            then = there.pathway.step(step.id)
            for wait in step.waits_for:
                if then and wait not in then.waits_for:
                    lifters.setdefault(wait, []).append(change)
    return lifters
