"""One choice for a step: a service, and all there is to say of it to this participant."""

from dataclasses import dataclass, field
from functools import cached_property

from app.domain.call import list_questions
from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.fit import FIT_OF_WORST, Eligibility, Finding, Fit
from app.domain.offers import Offer
from app.domain.records import TWO_ONE_ONE, Answer, Phone, Service
from app.domain.requirements import Verdict
from app.domain.standing import Standing


@dataclass(frozen=True)
class Contact:
    """Who to call; `through` says whose number it is: service, organization or 211."""

    phones: tuple[Phone, ...]
    through: str


@dataclass(frozen=True)
class Warning:
    """Something to know before applying: a rule's key, or "record_check" of the service."""

    id: str


@dataclass(frozen=True)
class Choice:
    """One service for a step. `opened_by` names the steps that turn "not now" into a chance.

    What is said of it is worked out when it is asked: most choices are only named.
    """

    offer: Offer
    standing: Standing
    verdict: Verdict
    opened_by: tuple[str, ...]
    case: Case = field(repr=False, compare=False)

    @property
    def service(self) -> Service:
        return self.offer.service

    @property
    def fit(self) -> Fit:
        return FIT_OF_WORST[self.verdict]

    @cached_property
    def eligibility(self) -> Eligibility:
        return self.case.eligibility_of(self.offer)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.eligibility.findings

    @cached_property
    def questions(self) -> tuple[str, ...]:
        case = self.case
        return list_questions(self.service, self.eligibility, case.profile, case.worth_asking)

    @property
    def contact(self) -> Contact:
        return find_contact(self.service, self.case.catalog)

    @property
    def miles(self) -> float | None:
        return self.case.miles_to(self.service.place)

    @property
    def warnings(self) -> tuple[Warning, ...]:
        """Warn who has a record where it is checked: a rule that bars, or one to be asked about."""
        if "yes" not in self.case.says("record"):
            return ()
        unsure = self.eligibility.with_verdict(Verdict.UNKNOWN)
        barred = self.service.fact("record_policy") is Answer.NO
        asked = any(each.term == "record" for each in unsure)
        return (Warning("record_check"),) if barred or asked else ()


def find_contact(service: Service, catalog: Catalog) -> Contact:
    organization = catalog.organizations[service.organization_id]
    if service.phones:
        return Contact(service.phones, "service")
    if organization.phones:
        return Contact(organization.phones, "organization")
    fallback = catalog.services.get(TWO_ONE_ONE)
    return Contact(fallback.phones if fallback else (), "211")
