"""One participant's case while a pathway is built: who, where, and what was already worked out."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from app.domain.catalog import Catalog
from app.domain.fit import Eligibility, Finding, judge
from app.domain.places import Place, miles_between
from app.domain.records import Service
from app.domain.requirements import NOTHING, Profile, Requirement

SUPPORTS = (("childcare", "childcare", "need"), ("transport", "need", "ride"))
"""A fact of a service, and the profile term and value of who needs it."""


@dataclass(frozen=True)
class Case:
    """What was worked out for a service is kept, for the next step that considers it too."""

    profile: Profile
    catalog: Catalog
    today: date
    checked: dict[str, Eligibility] = field(default_factory=dict)
    found: dict[int, Finding] = field(default_factory=dict)
    measured: dict[str, float | None] = field(default_factory=dict)

    @cached_property
    def home(self) -> Place | None:
        return next(map(self.catalog.places.get, self.says("place")), None)

    @cached_property
    def is_outside(self) -> bool:
        return "outside" in self.says("region")

    @cached_property
    def language(self) -> frozenset[str]:
        return self.says("language")

    @cached_property
    def supports_needed(self) -> tuple[str, ...]:
        return tuple(fact for fact, term, value in SUPPORTS if value in self.says(term))

    def says(self, term: str) -> frozenset[str]:
        """Return the values that hold of a term; none when it was not answered."""
        return self.profile.get(term, NOTHING)

    def eligibility_for(self, service: Service) -> Eligibility:
        known = self.checked.get(service.id)
        if known is None:
            known = judge(tuple([self.find(each) for each in service.requirements]))
            self.checked[service.id] = known
        return known

    def find(self, requirement: Requirement) -> Finding:
        # The catalog holds equal requirements as one object: each is checked once a case.
        finding = self.found.get(id(requirement))
        if finding is None:
            finding = Finding(requirement, requirement.check(self.profile))
            self.found[id(requirement)] = finding
        return finding

    def miles_to(self, service: Service) -> float | None:
        """Return the distance from home, or None when either place is not known."""
        if service.place is None:
            return None
        if service.place.id not in self.measured:
            self.measured[service.place.id] = miles_between(self.home, service.place)
        return self.measured[service.place.id]
