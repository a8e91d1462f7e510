"""Places that were looked at for a step and are none of its choices: why, and all that they ask."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.explaining import Explanation, Fate, NotNow, Passed
from app.domain.fit import Finding
from app.domain.offers import Offer
from app.domain.questionnaire import Answers
from app.domain.requirements import NOTHING
from app.presenters.cards import name_organization
from app.presenters.criteria import say_behind
from app.presenters.findings import FindingView, present_finding
from app.presenters.formats import format_miles
from app.presenters.links import Link, present_links
from app.presenters.sources import say_listed
from app.presenters.spoken import Spoken, say_name

MOST_SOURCES = 2
"""The page of the service holds the rest."""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """`because` says in short why it is not in the plan; `rules` are all that it asks."""

    service_id: str
    name: Spoken
    organization: Spoken | None
    because: tuple[str, ...]
    rules: tuple[FindingView, ...]
    listed: str
    sources: tuple[Link, ...]


@dataclass(frozen=True)
class Told:
    """What everything on the page is told with; `tried` are terms that are tried, not answered."""

    answers: Answers
    catalog: Catalog
    language: str
    today: date
    tried: frozenset[str] = NOTHING

    def present(self, finding: Finding) -> FindingView:
        return present_finding(finding, self.answers, self.catalog, self.language, tried=self.tried)


def name_passed(passed: Passed, found: Explanation, told: Told) -> NamedPlace:
    return name_place(passed.offer, found.case, say_why(passed, found, told), told)


def say_why(passed: Passed, found: Explanation, told: Told) -> Iterable[str]:
    """Where it is for other work, the heading says so."""
    if passed.fate is Fate.OTHER_WORK:
        return ()
    if passed.fate is Fate.CAN_CALL:
        return [say_behind(found.place(passed.offer), told.language)]
    if passed.fate is Fate.NOT_NOW:
        return say_barred(found.bar(passed.offer), told)
    return say_how_far(passed.offer, found.case, told.language)


def say_barred(each: NotNow, told: Told) -> Iterable[str]:
    """Say each rule in the way, so that who can change it knows."""
    views = [told.present(one) for one in each.findings]
    return [f"{view.takes} {view.said}" for view in views]


def say_how_far(offer: Offer, case: Case, language: str) -> Iterable[str]:
    miles = case.miles_to(offer.place)
    return [] if miles is None else [format_miles(miles, language)]


def name_place(offer: Offer, case: Case, because: Iterable[str], told: Told) -> NamedPlace:
    service = offer.service
    return NamedPlace(
        service_id=service.id,
        name=say_name(service, told.language),
        organization=name_organization(service, told.catalog, told.language),
        because=tuple(because),
        rules=tuple(told.present(each) for each in case.eligibility_of(offer).findings),
        listed=say_listed(service.source, told.language, told.today),
        sources=present_links(service.source.urls)[:MOST_SOURCES],
    )
