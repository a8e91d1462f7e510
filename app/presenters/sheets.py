"""Sheets to print: the list of them, and one for a town, with as many places as one page holds."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from app.domain.catalog import Catalog
from app.domain.places import Place
from app.domain.records import TWO_ONE_ONE
from app.domain.sheet_places import SheetPlace, list_sheet_places
from app.domain.sheets import Sheet
from app.domain.standing import Standing
from app.i18n import LANGUAGES, translations
from app.presenters.cards import ServiceCard, present_card
from app.presenters.crisis import CRISIS_988, say_hours
from app.presenters.leaf_space import ROOM, measure_place, measure_step
from app.presenters.phones import present_phones
from app.presenters.spoken import Spoken, say

MOST_PLACES = 6


@dataclass(frozen=True, slots=True)
class SheetTitle:
    id: str
    icon: str
    title: Spoken
    about: Spoken
    by_hand: bool


@dataclass(frozen=True, slots=True)
class SheetsPage:
    """`town` is what was typed; `near` the name of the town where we know it, else empty."""

    town: str
    near: str
    unknown_town: bool
    sheets: tuple[SheetTitle, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeafPlace:
    """A place on paper: `lines` say what it is for, where, when and what to bring."""

    name: str
    organization: str
    lines: tuple[Spoken, ...]
    number: str
    note: str


@dataclass(frozen=True, slots=True)
class LeafStep:
    number: int
    title: Spoken
    say: Spoken
    places: tuple[LeafPlace, ...]


@dataclass(frozen=True, slots=True)
class LeafHelp:
    number: str
    words: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """One side of a sheet, all of it in one language, whatever the page around it speaks."""

    id: str
    language: str
    icon: str
    title: str
    heading: str
    lead: str
    say: str
    steps: tuple[LeafStep, ...]
    help: tuple[LeafHelp, ...]
    uncalled: str
    printed: str
    by_hand: bool


def present_sheets(
    catalog: Catalog, town: str, home: Place | None, language: str
) -> SheetsPage:
    return SheetsPage(
        town=town,
        near=home.town_name if home else "",
        unknown_town=bool(town) and home is None,
        sheets=tuple(present_title(each, language) for each in catalog.sheets.values()),
        others=tuple(name for code, name in LANGUAGES.items() if code != language),
    )


def present_title(sheet: Sheet, language: str) -> SheetTitle:
    title, about = say(sheet.title, language), say(sheet.about, language)
    return SheetTitle(sheet.id, sheet.icon, title, about, sheet.by_hand)


def present_leaf(
    sheet: Sheet, home: Place, catalog: Catalog, language: str, today: date
) -> Leaf:
    _ = translations(language).gettext
    title = say(sheet.title, language).text
    return Leaf(
        id=sheet.id,
        language=language,
        icon=sheet.icon,
        title=title,
        heading=f"{title}: {home.town_name}",
        lead=_("Start with number 1. Call before you go."),
        say=_("Say:"),
        steps=fill_leaf(list_sheet_places(sheet, home, catalog, today), catalog, language, today),
        help=list_help(catalog, language),
        uncalled=_("Nobody has called these places yet. Things may have changed, so call first."),
        printed=_("Printed %(date)s.") % {"date": format_date(today, "long", locale=language)},
        by_hand=sheet.by_hand,
    )


def fill_leaf(
    places: Iterable[SheetPlace], catalog: Catalog, language: str, today: date
) -> tuple[LeafStep, ...]:
    """Take places in the order in which they deserve room, each whole or not at all."""
    room, taken = ROOM, dict[str, list[tuple[SheetPlace, LeafPlace]]]()
    for each in places:
        place = present_leaf_place(each, catalog, language, today)
        needed = measure(place)
        if each.step.id not in taken:
            needed += measure_step(say(each.step.aim.say, language).text)
        if needed <= room and sum(map(len, taken.values())) < MOST_PLACES:
            room -= needed
            taken.setdefault(each.step.id, []).append((each, place))
    together = sorted(taken.values(), key=lambda found: found[0][0].step.position)
    return tuple(
        present_leaf_step(number, found, language) for number, found in enumerate(together, start=1)
    )


def measure(place: LeafPlace) -> float:
    name = f"{place.name} {place.organization}"
    return measure_place((name, *(line.text for line in place.lines)), place.number, place.note)


def present_leaf_step(
    number: int, found: list[tuple[SheetPlace, LeafPlace]], language: str
) -> LeafStep:
    aim = found[0][0].step.aim
    places = tuple(place for _, place in found)
    return LeafStep(number, say(aim.title, language), say(aim.say, language), places)


def present_leaf_place(
    place: SheetPlace, catalog: Catalog, language: str, today: date
) -> LeafPlace:
    card = present_card(place.choice.service, catalog, language, today)
    number = card.phones[0].shown if card.phones else ""
    return LeafPlace(
        name=card.name,
        organization=card.organization,
        lines=tuple(list_lines(place, card, language)),
        number=number,
        note=say_note(place, card, language),
    )


def list_lines(place: SheetPlace, card: ServiceCard, language: str) -> Iterable[Spoken]:
    """What a private place is for stays unsaid: the step says what to do there."""
    _ = translations(language).gettext
    if not place.is_private:
        yield card.gives
    if card.address:
        yield Spoken(card.address)
    hours = say_hours(place.choice.service, language)
    if hours:
        yield hours
    if card.papers:
        yield Spoken(_("Bring %(papers)s.") % {"papers": card.papers})
    yield Spoken(say_age(place, card, language))


def say_age(place: SheetPlace, card: ServiceCard, language: str) -> str:
    _ = translations(language).gettext
    if place.choice.standing is Standing.CALL_FIRST:
        return f"{card.listed} {_('Call first: these facts may be old.')}"
    return card.listed


def say_note(place: SheetPlace, card: ServiceCard, language: str) -> str:
    """Say whose number it is, where it is not its own, or where to look."""
    _ = translations(language).gettext
    if place.choice.contact.through != "service":
        return _("Ask for it by name.")
    return ""


def list_help(catalog: Catalog, language: str) -> tuple[LeafHelp, ...]:
    """Return the numbers on every sheet: one for any need, one for a hard hour."""
    _ = translations(language).gettext
    words = {
        TWO_ONE_ONE: _("Food, a bed or any help. Free, day and night."),
        CRISIS_988: _("Life feels too hard? Call or text, day and night."),
    }
    known = [(catalog.services.get(name), said) for name, said in words.items()]
    return tuple(
        LeafHelp(present_phones(service.phones)[0].shown, said)
        for service, said in known
        if service and service.phones
    )
