"""Everybody who was looked at for a step and is not in the plan, page after page."""

from dataclasses import dataclass
from itertools import groupby

from app.domain.explaining import Explanation, Fate, Passed
from app.i18n import translations
from app.presenters.named_places import NamedPlace, Told, name_passed
from app.presenters.paging import PageOf, take_page
from app.presenters.spoken import Spoken, say

ON_ONE_PAGE = 10
"""Each says all that it asks."""


@dataclass(frozen=True, slots=True)
class PlaceGroup:
    title: str
    places: tuple[NamedPlace, ...]


@dataclass(frozen=True, slots=True)
class PlacesLookedAtPage:
    """`before` and `after` are what stands in the address of the page there; empty where none is:
    the number of a page, never an answer."""

    number: int
    title: Spoken
    groups: tuple[PlaceGroup, ...]
    part: PageOf[Passed]
    before: str
    after: str


def present_places_looked_at(found: Explanation, number: int, told: Told) -> PlacesLookedAtPage:
    part = take_page(found.passed, number, ON_ONE_PAGE)
    titles = titles_in(told.language)
    groups = groupby(part.items, key=lambda each: each.fate)
    return PlacesLookedAtPage(
        number=found.step.position,
        title=say(found.step.aim.title, told.language),
        groups=tuple(
            PlaceGroup(titles[fate], tuple(name_passed(each, found, told) for each in alike))
            for fate, alike in groups
        ),
        part=part,
        before=f"page={part.before}" if part.before else "",
        after=f"page={part.after}" if part.after else "",
    )


def titles_in(language: str) -> dict[Fate, str]:
    _ = translations(language).gettext
    return {
        Fate.CAN_CALL: _("Others you can call"),
        Fate.NOT_NOW: _("Not now, and what would change it"),
        Fate.TOO_FAR: _("Too far away"),
        Fate.OTHER_WORK: _("For other work than you like"),
    }
