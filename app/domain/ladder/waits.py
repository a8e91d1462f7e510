"""What a class waits for in a plan, and so on a way too: English first, or reading."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from app.domain.catalog import Catalog
from app.domain.ladder.levels import TERMS
from app.domain.offers import Offer
from app.domain.pathway import holds
from app.domain.reach import CLASSES
from app.domain.records import Aim, Wait
from app.domain.requirements import Profile, matches

LEARNING = "learning"

Numbers = frozenset[int]


class Awaited(NamedTuple):
    """A step that raises one of the `terms`, for which another waits; `classes` serve it, by id."""

    aim: Aim
    wait: Wait
    terms: frozenset[str]
    classes: frozenset[str]

    def stands_for(self, profile: Profile) -> bool:
        return holds(self.aim, profile) and matches(self.wait.when, profile)


class Waits(NamedTuple):
    """`by_class`: for each step that a class serves the numbers of what it waits for, by the id of
    the class. A class of which one step waits for nothing that is learned is not in it."""

    awaited: tuple[Awaited, ...]
    by_class: dict[str, tuple[Numbers, ...]]

    def is_waiting(self, offer: Offer, standing: Numbers) -> bool:
        """Tell whether every step that the class serves waits for one that stands before it."""
        steps = self.by_class.get(offer.id, ())
        return bool(steps) and not any(standing.isdisjoint(each) for each in steps)


def find_waits(classes: Collection[Offer], catalog: Catalog) -> Waits:
    aims = {aim.id: aim for aim in catalog.aims}
    serving = {aim.id: frozenset(list_serving(aim, classes)) for aim in catalog.aims}
    awaited: list[Awaited] = []
    numbers: dict[str, Numbers] = {}
    for aim in (each for each in catalog.aims if each.kind in CLASSES):
        found = list(list_awaited(aim, aims, serving))
        numbers[aim.id] = frozenset(range(len(awaited), len(awaited) + len(found)))
        awaited += found
    by_class = {offer.id: tuple(list_numbers(offer, aims, numbers)) for offer in classes}
    waiting = {each: steps for each, steps in by_class.items() if steps and all(steps)}
    return Waits(tuple(awaited), waiting)


def list_serving(aim: Aim, classes: Iterable[Offer]) -> Iterator[str]:
    return (each.id for each in classes if not aim.finds.isdisjoint(each.service.meets))


def list_awaited(
    aim: Aim, aims: dict[str, Aim], serving: dict[str, frozenset[str]]
) -> Iterator[Awaited]:
    for wait in aim.after:
        other = aims.get(wait.step)
        terms = frozenset(other.raises).intersection(TERMS) if other else frozenset()
        if other and other.kind == LEARNING and terms:
            yield Awaited(other, wait, terms, serving[other.id])


def list_numbers(
    offer: Offer, aims: dict[str, Aim], numbers: dict[str, Numbers]
) -> Iterator[Numbers]:
    for aim_id, found in numbers.items():
        if not aims[aim_id].finds.isdisjoint(offer.service.meets):
            yield found
