"""How a step was decided: each place that was looked at, and what put it where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.explaining import Explanation, Fate, Placed
from app.domain.records import TWO_ONE_ONE
from app.i18n import translations
from app.presenters.cards import name_organization, say_fit
from app.presenters.criteria import say_behind
from app.presenters.findings import FindingView
from app.presenters.links import Link, present_links
from app.presenters.named_places import NamedPlace, Told, name_passed
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.reasons import tell_reason
from app.presenters.sources import say_listed
from app.presenters.spoken import Spoken, say, say_name

MOST_NAMED = 6
"""Of who else was looked at: a page of its own holds all of them."""

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
class HowChosenPage:
    """`more` and `more_not_now` count who is not named here; `left_out` says why others were not
    even compared; `passed` counts all who are not in the plan. `phones` is whom to call when
    nothing here fits."""

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
    passed: int
    phones: tuple[PhoneLine, ...]


def present_how_chosen(found: Explanation, told: Told) -> HowChosenPage:
    step, any_help = found.step, told.catalog.services.get(TWO_ONE_ONE)
    language = told.language
    others, more = name_first(Fate.CAN_CALL, found, told)
    not_now, more_not_now = name_first(Fate.NOT_NOW, found, told)
    placed = zip(list_places(language), found.chosen, strict=False)
    return HowChosenPage(
        number=step.position,
        title=say(step.aim.title, language),
        why=tuple(dict.fromkeys(tell_reason(each, told.catalog, language) for each in step.why)),
        looked_at=say_looked_at(found.looked_at, language),
        chosen=tuple(present_place(place, each, told) for place, each in placed),
        others=others,
        more=more,
        not_now=not_now,
        more_not_now=more_not_now,
        left_out=tuple(say_left_out(found, language)),
        passed=len(found.passed),
        phones=present_phones(any_help.phones[:1]) if any_help else (),
    )


def name_first(fate: Fate, found: Explanation, told: Told) -> tuple[tuple[NamedPlace, ...], int]:
    """Return the first of them, and how many more there are."""
    passed = [each for each in found.passed if each.fate is fate]
    named = tuple(name_passed(each, found, told) for each in passed[:MOST_NAMED])
    return named, len(passed) - len(named)


def say_looked_at(count: int, language: str) -> str:
    words = translations(language).ngettext(
        "We looked at %(count)d place for this step.",
        "We looked at %(count)d places for this step.",
        count,
    )
    return words % {"count": count}


def say_left_out(found: Explanation, language: str) -> Iterable[str]:
    say = translations(language)
    too_far = len(found.with_fate(Fate.TOO_FAR))
    if too_far:
        far = say.ngettext("%(count)d is too far away.", "%(count)d are too far away.", too_far)
        yield far % {"count": too_far}
    other_work = len(found.with_fate(Fate.OTHER_WORK))
    if other_work:
        other = say.ngettext(
            "%(count)d is for other work than you like.",
            "%(count)d are for other work than you like.",
            other_work,
        )
        yield other % {"count": other_work}


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
