"""What the rules say of one profile as a whole: its pathway, its classes, the jobs it reaches."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from app.domain.case import Case
from app.domain.ladder.atlas import atlas_of
from app.domain.ladder.reach import Reach
from app.domain.offers import Offer
from app.domain.pathway import Pathway, build_pathway, list_aims
from app.domain.reach import CLASSES
from app.domain.records import Aim, Occupation
from app.domain.requirements import Verdict


@dataclass(frozen=True)
class Outlook:
    """Each part is worked out when it is asked."""

    case: Case

    @cached_property
    def pathway(self) -> Pathway:
        case = self.case
        return build_pathway(case.profile, case.catalog, case.today)

    @cached_property
    def reach(self) -> Reach:
        return Reach(self.case)

    @cached_property
    def known_jobs(self) -> Mapping[str, int]:
        return self.reach.perhaps()

    @cached_property
    def rules_of_trainings(self) -> frozenset[int]:
        offers = chain.from_iterable(atlas_of(self.case.catalog).training.values())
        return frozenset(number for offer in offers for number in offer.rules)

    @cached_property
    def classes(self) -> dict[str, Offer]:
        """Each class that a step of this profile may name, by its key."""
        found: dict[str, Offer] = {}
        for offer in self.list_classes():
            if self.case.worst_of(offer) is not Verdict.NOT_MET:
                found.setdefault(offer.key, offer)
        return found

    def list_classes(self) -> Iterator[Offer]:
        case = self.case
        for aim in list_aims(case.profile, case.catalog):
            found = case.catalog.services_for(aim) if aim.kind in CLASSES else ()
            for offer in (case.catalog.offers[each.id] for each in found):
                if offer.is_class and may_be_named(offer, aim, case):
                    yield offer

    def is_liked(self, job: Occupation) -> bool:
        liked = self.case.says("sector")
        return not liked or job.sector in liked


def may_be_named(offer: Offer, aim: Aim, case: Case) -> bool:
    """Hold to what a plan holds to: no class for other work than is liked, and none that is only
    for people with a record where nobody spoke of one."""
    if offer.for_a_record and not case.speaks_of_a_record:
        return False
    liked = case.says("sector") if aim.kind == "training" else None
    return not liked or not offer.service.is_for_some_work or not offer.sectors.isdisjoint(liked)
