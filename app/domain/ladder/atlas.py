"""The moves of a catalog, indexed once: who teaches what, who trains for what, where rungs lead."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.domain.catalog import Catalog
from app.domain.directory import group
from app.domain.holding import HELD
from app.domain.ladder.goals import asked_to_climb, asked_to_start, is_sourced, pay_by_the_hour
from app.domain.ladder.levels import LOWEST, TERMS, highest
from app.domain.ladder.waits import Waits, find_waits
from app.domain.offers import Offer
from app.domain.records import Occupation, Rung
from app.domain.requirements import Requirement
from app.domain.standing import Standing

MOST_ABOVE = 2
"""Steps up from the wanted job that are looked at: farther than that is a guess."""

CATALOGS_KEPT = 2
"""The one that is shown, and for a moment the one before it."""


@dataclass(frozen=True, eq=False)
class Atlas:
    """`teaching` by term and level, `granting` by the credential, `training` by the job's soc; `to`
    and `above` are rungs by the soc they lead to and from. `learnable`: the requirements that a
    class can change, by number."""

    teaching: Mapping[tuple[str, int], tuple[Offer, ...]]
    granting: Mapping[str, tuple[Offer, ...]]
    training: Mapping[str, tuple[Offer, ...]]
    to: Mapping[str, tuple[Rung, ...]]
    above: Mapping[str, tuple[Rung, ...]]
    learnable: Mapping[int, Requirement]
    waits: Waits


@lru_cache(maxsize=CATALOGS_KEPT)
def atlas_of(catalog: Catalog) -> Atlas:
    classes = list_classes(catalog)
    rungs = [each for each in sum(catalog.rungs.values(), ()) if is_known(each, catalog)]
    return Atlas(
        teaching=group(classes, list_levels),
        granting=group(classes, lambda each: sorted(each.service.grants.get(HELD, ()))),
        training=group(classes, lambda each: list_socs(each, catalog)),
        to=group(rungs, lambda each: [each.to_soc]),
        above=group(rungs, lambda each: [each.from_soc]),
        learnable={n: e for n, e in enumerate(catalog.requirements) if e.term in (*TERMS, HELD)},
        waits=find_waits(classes, catalog),
    )


def list_classes(catalog: Catalog) -> list[Offer]:
    """Return each class once that may be taken on some day, in order of id."""
    ordered = sorted(catalog.offers.values(), key=lambda offer: offer.id)
    shown = [
        each for each in ordered if each.is_class and each.standing is not Standing.NOT_OFFERED
    ]
    ids = {each.id for each in shown}
    return [each for each in shown if each.service.same_as not in ids]


def list_levels(offer: Offer) -> list[tuple[str, int]]:
    granted = [(term, highest(term, offer.service.grants.get(term, ()))) for term in TERMS]
    return [(term, level) for term, level in granted if level != LOWEST]


def is_known(rung: Rung, catalog: Catalog) -> bool:
    return rung.from_soc in catalog.by_soc and rung.to_soc in catalog.by_soc


def list_socs(offer: Offer, catalog: Catalog) -> list[str]:
    known = [catalog.occupations.get(code) for code in offer.service.occupations]
    return list(dict.fromkeys(job.soc for job in known if job))


def find_below(goals: Iterable[str], atlas: Atlas) -> frozenset[str]:
    """Return the goals and every job from which rungs lead to one of them."""
    return follow(goals, lambda soc: [rung.from_soc for rung in atlas.to.get(soc, ())])


def find_above(goals: Iterable[str], atlas: Atlas, catalog: Catalog) -> frozenset[str]:
    """Return the goals and the jobs that are looked at above them."""
    found = highest = frozenset(goals)
    for _ in range(MOST_ABOVE):
        rungs = [rung for soc in highest for rung in list_steps_up(soc, atlas, catalog)]
        highest = frozenset(rung.to_soc for rung in rungs)
        found |= highest
    return found


def list_steps_up(soc: str, atlas: Atlas, catalog: Catalog) -> list[Rung]:
    """Return only sourced steps to more pay: nobody is drawn on by our own reading."""
    here = pay_by_the_hour(catalog.by_soc[soc])
    return [
        rung
        for rung in atlas.above.get(soc, ())
        if is_sourced(rung) and pay_by_the_hour(catalog.by_soc[rung.to_soc]) > here
    ]


def follow(begin: Iterable[str], onward: Callable[[str], Iterable[str]]) -> frozenset[str]:
    found = dict.fromkeys(begin)
    waiting = list(found)
    while waiting:
        for soc in onward(waiting.pop()):
            if soc not in found:
                found[soc] = None
                waiting.append(soc)
    return frozenset(found)


def list_asked(socs: Iterable[str], catalog: Catalog) -> list[Requirement]:
    """Return what these jobs ask of schooling, to start there or to climb there."""
    jobs: list[Occupation] = [catalog.by_soc[soc] for soc in socs]
    asked = [ask(job) for job in jobs for ask in (asked_to_start, asked_to_climb)]
    return [each for each in asked if each]
