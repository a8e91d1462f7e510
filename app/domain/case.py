"""One participant's case while a pathway is built: who, where, and what was already worked out."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.domain.call import FEW_HOURS, worth_asking
from app.domain.catalog import Catalog
from app.domain.fit import Eligibility, Finding, judge
from app.domain.offers import Offer
from app.domain.places import Place, miles_between
from app.domain.requirements import NOTHING, Profile, Requirement, Verdict
from app.domain.standing import Standing
from app.domain.surroundings import Distances

SUPPORTS = (("childcare", "childcare", "need"), ("transport", "need", "ride"))
"""A fact of a service, and the profile term and value of who needs it."""


@dataclass(frozen=True)
class Case:
    profile: Profile
    catalog: Catalog
    today: date

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """What each requirement of the catalog gives for this participant, by its number."""
        return tuple([each.check(self.profile) for each in self.catalog.requirements])

    @cached_property
    def not_met(self) -> frozenset[int]:
        return self.numbers_of(Verdict.NOT_MET)

    @cached_property
    def unknown(self) -> frozenset[int]:
        return self.numbers_of(Verdict.UNKNOWN)

    @cached_property
    def doubtful(self) -> frozenset[int]:
        """What keeps a service behind others: not known, and not met by most people anyway. Who
        skips the question on age is not kept from what is for all adults."""
        return self.unknown if self.says("age") else self.unknown - self.catalog.rules_for_adults

    @cached_property
    def town_rules_met(self) -> frozenset[int]:
        return self.catalog.town_rules - self.not_met - self.unknown

    @cached_property
    def town_rules_unknown(self) -> frozenset[int]:
        return self.catalog.town_rules & self.unknown

    def numbers_of(self, wanted: Verdict) -> frozenset[int]:
        return frozenset(n for n, verdict in enumerate(self.verdicts) if verdict is wanted)

    @cached_property
    def home(self) -> Place | None:
        return next(map(self.catalog.places.get, self.says("place")), None)

    @cached_property
    def measured(self) -> dict[str, float | None]:
        """Miles to each place, as far as they were asked by anybody who lives there."""
        return self.catalog.surroundings.measured_from(self.home)

    @cached_property
    def distances(self) -> Distances:
        """How far from home each place is where something is offered."""
        return self.catalog.surroundings.seen_from(self.home, is_outside=self.is_outside)

    @cached_property
    def is_outside(self) -> bool:
        return "outside" in self.says("region")

    @cached_property
    def speaks_of_a_record(self) -> bool:
        return bool(self.says("record"))

    @cached_property
    def language(self) -> frozenset[str]:
        return self.says("language")

    @cached_property
    def supports_needed(self) -> frozenset[str]:
        return frozenset(fact for fact, term, value in SUPPORTS if value in self.says(term))

    @cached_property
    def is_short_of_time(self) -> bool:
        return not FEW_HOURS.isdisjoint(self.says("hours"))

    @cached_property
    def liked_work(self) -> frozenset[str]:
        return self.says("sector")

    @cached_property
    def worth_asking(self) -> tuple[str, ...]:
        return worth_asking(self.profile)

    def says(self, term: str) -> frozenset[str]:
        """Return the values that hold of a term; none when it was not answered."""
        return self.profile.get(term, NOTHING)

    def standing_of(self, offer: Offer) -> Standing:
        if not offer.is_seasonal:
            return offer.standing
        return self.catalog.standing_of(offer.service, self.today)

    def worst_of(self, offer: Offer) -> Verdict:
        if not self.not_met.isdisjoint(offer.rules):
            return Verdict.NOT_MET
        return Verdict.MET if self.unknown.isdisjoint(offer.rules) else Verdict.UNKNOWN

    def eligibility_of(self, offer: Offer) -> Eligibility:
        found = zip(offer.service.requirements, offer.rules, strict=True)
        return judge(tuple([Finding(each, self.verdicts[number]) for each, number in found]))

    def not_met_by(self, offer: Offer) -> list[Requirement]:
        """Return the requirements of the offer that the participant does not meet now."""
        found = zip(offer.service.requirements, offer.rules, strict=True)
        return [each for each, number in found if self.verdicts[number] is Verdict.NOT_MET]

    def miles_to(self, place: Place | None) -> float | None:
        """Return the distance from home, or None when either place is not known."""
        if place is None:
            return None
        measured = self.measured
        if place.id not in measured:
            measured[place.id] = miles_between(self.home, place)
        return measured[place.id]
