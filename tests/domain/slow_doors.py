"""What a change would open, looked up one class after the other: slow and plain, to compare with.

It shares no index with the doors: each class is judged by itself, each plan is built anew.
"""

from collections.abc import Iterator

from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.offers import Offer
from app.domain.pathway import build_pathway, list_aims
from app.domain.requirements import Profile, Verdict

from .catalogs import TODAY
from .ladder.slow_reach import Reach


def list_named(case: Case) -> Iterator[Offer]:
    """Give each class that a step may name, open or shut: for work that is liked, and for people
    with a record only to who spoke of one."""
    for aim in list_aims(case.profile, case.catalog):
        liked = case.says("sector") if aim.kind == "training" else frozenset()
        for service in case.catalog.services_for(aim):
            offer = case.catalog.offers[service.id]
            other_work = liked and service.is_for_some_work and offer.sectors.isdisjoint(liked)
            told = case.speaks_of_a_record or not offer.for_a_record
            if aim.kind in {"learning", "training"} and offer.is_class and told and not other_work:
                yield offer


def is_shut(offer: Offer, case: Case) -> bool:
    found = [each.check(case.profile) for each in offer.service.requirements]
    return Verdict.NOT_MET in found


def list_opened(profile: Profile, changed: Profile, catalog: Catalog) -> set[str]:
    """Return the keys of the services that are shut now and open then."""
    now, then = (Case(each, catalog, TODAY) for each in (profile, changed))
    open_now = {each.key for each in list_named(now) if not is_shut(each, now)}
    open_then = [each for each in list_named(then) if not is_shut(each, then)]
    never_shut = {each.key for each in open_then if not is_shut(each, now)}
    return {each.key for each in open_then} - open_now - never_shut


def list_reached(profile: Profile, changed: Profile, catalog: Catalog) -> set[str]:
    now, then = (Reach(Case(each, catalog, TODAY)) for each in (profile, changed))
    liked = profile.get("sector")
    new = [catalog.by_soc[soc] for soc in then.surely().keys() - now.perhaps().keys()]
    return {job.soc for job in new if not liked or job.sector in liked}


def list_begun(profile: Profile, changed: Profile, catalog: Catalog) -> set[str]:
    """Return the steps that wait now and not then."""
    now, then = (build_pathway(each, catalog, TODAY) for each in (profile, changed))
    ready = {step.id for step in then.steps if not step.waits_for}
    return {step.id for step in now.steps if step.waits_for} & ready
