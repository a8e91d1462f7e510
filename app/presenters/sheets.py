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
from app.presenters.leaf_space import measure_place, measure_step, room_below
from app.presenters.phones import present_phones
from app.presenters.spoken import Spoken, say, say_if_known, say_in_english

MOST_PLACES = 6
WALK_IN = "walk_in"


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
    """A place on paper. What it `gives` is empty where that is not to be said; `facts` tell when it
    is open, what to bring and how old all this is. `english_name` is for the helper on the phone,
    where the sheet calls it otherwise."""

    name: Spoken
    english_name: Spoken | None
    organization: Spoken | None
    gives: Spoken | None
    address: str
    facts: tuple[Spoken, ...]
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
    heading: str
    lead: str
    say: str
    steps: tuple[LeafStep, ...]
    help: tuple[LeafHelp, ...]
    uncalled: str
    printed: str
    by_hand: bool


Placed = tuple[SheetPlace, LeafPlace]


def present_sheets(catalog: Catalog, town: str, home: Place | None, language: str) -> SheetsPage:
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


def present_leaf(sheet: Sheet, home: Place, catalog: Catalog, language: str, today: date) -> Leaf:
    _ = translations(language).gettext
    heading = f"{say(sheet.title, language).text}: {home.town_name}"
    places = list_sheet_places(sheet, home, catalog, today)
    return Leaf(
        id=sheet.id,
        language=language,
        icon=sheet.icon,
        heading=heading,
        lead=_("Start with number 1. Call before you go."),
        say=_("Say:"),
        steps=fill_leaf(places, sheet.steps, room_below(heading), catalog, language, today),
        help=list_help(catalog, language),
        uncalled=_("Nobody has called these places yet. Things may have changed, so call first."),
        printed=_("Printed %(date)s.") % {"date": format_date(today, "long", locale=language)},
        by_hand=sheet.by_hand,
    )


def fill_leaf(
    places: Iterable[SheetPlace],
    order: Iterable[str],
    room: float,
    catalog: Catalog,
    language: str,
    today: date,
) -> tuple[LeafStep, ...]:
    """Take places in the order in which they deserve room, each whole or not at all."""
    taken: dict[str, list[Placed]] = {}
    for each in places:
        place = present_leaf_place(each, catalog, language, today)
        needed = measure(place)
        if each.step.id not in taken:
            needed += measure_step(say(each.step.aim.say, language).text)
        if needed <= room and sum(map(len, taken.values())) < MOST_PLACES:
            room -= needed
            taken.setdefault(each.step.id, []).append((each, place))
    return tuple(
        present_leaf_step(number, taken[step_id], language)
        for number, step_id in enumerate((each for each in order if each in taken), start=1)
    )


def measure(place: LeafPlace) -> float:
    names = filter(None, (place.name, place.english_name, place.organization))
    name = " ".join(each.text for each in names)
    gives = place.gives.text if place.gives else ""
    facts = " ".join(fact.text for fact in place.facts)
    return measure_place((name, gives, place.address, facts), place.number, place.note)


def present_leaf_step(number: int, found: list[Placed], language: str) -> LeafStep:
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
        english_name=say_in_english(place.choice.service, language),
        organization=card.organization,
        gives=None if place.is_private else card.gives,
        address=card.address,
        facts=tuple(list_facts(place, card, language)),
        number=number,
        note=say_note(place, language),
    )


def list_facts(place: SheetPlace, card: ServiceCard, language: str) -> Iterable[Spoken]:
    _ = translations(language).gettext
    if WALK_IN in place.choice.service.access and card.address:
        yield Spoken(_("Walk in."))
    own = say_if_known(place.choice.service.say, language)
    if own:
        yield Spoken(_("Here say: “%(words)s”") % {"words": own.text})
    hours = say_hours(place.choice.service, language)
    if hours:
        yield Spoken(f"{hours.text.rstrip('.')}.", hours.lang)
    if card.papers:
        yield Spoken(_("Bring %(papers)s.") % {"papers": card.papers})
    yield Spoken(say_age(place, language))


def say_age(place: SheetPlace, language: str) -> str:
    """Say the year of the listing; that all may have changed stands at the foot, once."""
    _ = translations(language).gettext
    last = place.choice.service.source.last
    listed = _("As listed in %(year)s.") % {"year": last[:4]} if last else _("Listed with no date.")
    if place.choice.standing is Standing.CALL_FIRST:
        return f"{listed} {_('Call first: these facts may be old.')}"
    return listed


def say_note(place: SheetPlace, language: str) -> str:
    """Say what to do where the number is not its own."""
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
