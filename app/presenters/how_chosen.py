"""How a step was decided: each place that was looked at, and what put it where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.explaining import Explanation, NotNow, Placed
from app.domain.fit import Finding
from app.domain.offers import Offer
from app.domain.questionnaire import Answers
from app.domain.records import TWO_ONE_ONE
from app.domain.requirements import NOTHING
from app.i18n import translations
from app.presenters.cards import name_organization, say_fit
from app.presenters.criteria import say_behind
from app.presenters.findings import FindingView, present_finding
from app.presenters.links import Link, present_links
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.reasons import tell_reason
from app.presenters.sources import say_listed
from app.presenters.spoken import Spoken, say, say_name

MOST_NAMED = 12
"""Of who else was looked at: the list of all help holds the rest."""

MOST_SOURCES = 3
"""The page of the service holds the rest."""


@dataclass(frozen=True, slots=True)
class PlaceView:
    """`place` is "First", "Second"…; `behind` says what put it below the one above, empty for the
    first."""

    place: str
    service_id: str
    name: Spoken
    organization: Spoken | None
    fit: str
    behind: str
    findings: tuple[FindingView, ...]
    listed: str
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place that is not in the plan, and in short why. `rules` are all that it asks."""

    service_id: str
    name: Spoken
    organization: Spoken | None
    because: tuple[str, ...]
    rules: tuple[FindingView, ...]
    listed: str


@dataclass(frozen=True, slots=True)
class HowChosenPage:
    """`more` and `more_not_now` count who is not named; `left_out` says why others were not even
    compared. `phones` is whom to call when nothing here fits."""

    number: int
    title: Spoken
    why: tuple[str, ...]
    looked_at: str
    chosen: tuple[PlaceView, ...]
    others: tuple[NamedPlace, ...]
    more: int
    not_now: tuple[NamedPlace, ...]
    more_not_now: int
    left_out: tuple[str, ...]
    phones: tuple[PhoneLine, ...]


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


def present_how_chosen(found: Explanation, told: Told) -> HowChosenPage:
    step, any_help = found.step, told.catalog.services.get(TWO_ONE_ONE)
    case, language = step.first_choice.case, told.language
    others, not_now = found.others[:MOST_NAMED], found.not_now[:MOST_NAMED]
    placed = zip(list_places(language), found.chosen, strict=False)
    return HowChosenPage(
        number=step.position,
        title=say(step.aim.title, language),
        why=tuple(dict.fromkeys(tell_reason(each, told.catalog, language) for each in step.why)),
        looked_at=say_looked_at(found.looked_at, language),
        chosen=tuple(present_place(place, each, told) for place, each in placed),
        others=tuple(name_other(each, told) for each in others),
        more=len(found.others) - len(others),
        not_now=tuple(name_not_now(each, case, told) for each in not_now),
        more_not_now=len(found.not_now) - len(not_now),
        left_out=tuple(say_left_out(found, language)),
        phones=present_phones(any_help.phones[:1]) if any_help else (),
    )


def say_looked_at(count: int, language: str) -> str:
    words = translations(language).ngettext(
        "We looked at %(count)d place for this step.",
        "We looked at %(count)d places for this step.",
        count,
    )
    return words % {"count": count}


def say_left_out(found: Explanation, language: str) -> Iterable[str]:
    say = translations(language)
    if found.too_far:
        far = say.ngettext(
            "%(count)d is too far away.", "%(count)d are too far away.", found.too_far
        )
        yield far % {"count": found.too_far}
    if found.other_work:
        other = say.ngettext(
            "%(count)d is for other work than you like.",
            "%(count)d are for other work than you like.",
            found.other_work,
        )
        yield other % {"count": found.other_work}


def list_places(language: str) -> tuple[str, str, str]:
    _ = translations(language).gettext
    return _("First"), _("Second"), _("Third")


def present_place(place: str, placed: Placed, told: Told) -> PlaceView:
    choice, service = placed.choice, placed.choice.service
    return PlaceView(
        place=place,
        service_id=service.id,
        name=say_name(service, told.language),
        organization=name_organization(service, told.catalog, told.language),
        fit=say_fit(choice.fit, told.language),
        behind=say_behind(placed, told.language),
        findings=tuple(told.present(each) for each in choice.findings),
        listed=say_listed(service.source, told.language, told.today),
        sources=present_links(service.source.urls)[:MOST_SOURCES],
    )


def name_other(placed: Placed, told: Told) -> NamedPlace:
    return name_place(
        placed.choice.offer, placed.choice.case, [say_behind(placed, told.language)], told
    )


def name_not_now(each: NotNow, case: Case, told: Told) -> NamedPlace:
    """Say each rule in the way, so that who can change it knows."""
    views = [told.present(one) for one in each.findings]
    return name_place(each.offer, case, [f"{view.takes} {view.said}" for view in views], told)


def name_place(offer: Offer, case: Case, because: Iterable[str], told: Told) -> NamedPlace:
    service = offer.service
    return NamedPlace(
        service_id=service.id,
        name=say_name(service, told.language),
        organization=name_organization(service, told.catalog, told.language),
        because=tuple(because),
        rules=tuple(told.present(each) for each in case.eligibility_of(offer).findings),
        listed=say_listed(service.source, told.language, told.today),
    )
