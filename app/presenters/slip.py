"""The slip that is handed over: what can be picked, and the paper in one or two languages."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from babel.dates import format_date, format_skeleton

from app.domain.catalog import Catalog
from app.domain.slip import CALL, TIMES, VISIT, Slip, list_days
from app.domain.taking import Luggage
from app.i18n import DEFAULT_LANGUAGE, translations
from app.presenters.calls import present_script_on_paper
from app.presenters.cards import ServiceCard, present_card
from app.presenters.formats import format_month
from app.presenters.paper import say_note
from app.presenters.phones import present_phones
from app.presenters.spoken import Spoken, say, say_name
from app.presenters.take_along import TextPage, make_text_page

NOON = 12
NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Pick:
    """`more` stands below in small; `group` is what it is one of."""

    group: str
    id: str
    text: Spoken
    more: Spoken | None
    icon: str
    checked: bool


@dataclass(frozen=True, slots=True)
class PicksPage:
    steps: tuple[Pick, ...]
    ways: tuple[Pick, ...]
    days: tuple[Pick, ...]
    times: tuple[Pick, ...]


@dataclass(frozen=True, slots=True)
class SlipLine:
    """What is empty is a line to write on."""

    label: str
    said: str


@dataclass(frozen=True, slots=True)
class SlipSide:
    """The slip in one language."""

    language: str
    title: Spoken
    card: ServiceCard
    lines: tuple[SlipLine, ...]
    say: str
    opener: Spoken
    bring: str


@dataclass(frozen=True, slots=True)
class Label:
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class SlipPage:
    """`by_hand` are empty lines, each named in all languages of the slip."""

    sides: tuple[SlipSide, ...]
    by_hand: tuple[tuple[Label, ...], ...]
    month: str


def present_picks(
    slip: Slip, offered: Iterable[Luggage], picked: Luggage | None, language: str, today: date
) -> PicksPage:
    """`picked` is the step that stands on the slip unless another is chosen."""
    ways = ways_in(language)
    return PicksPage(
        steps=tuple(present_step(each, each == picked, language) for each in offered),
        ways=tuple(make_pick("way", way, ways[way], slip.way, WAY_ICONS[way]) for way in ways),
        days=tuple(
            make_pick("day", day.isoformat(), say_day(day, language, today), slip.day)
            for day in list_days(today)
        ),
        times=tuple(
            make_pick("time", each.isoformat("minutes"), say_time(each), slip.time)
            for each in TIMES
        ),
    )


def present_step(luggage: Luggage, checked: bool, language: str) -> Pick:
    step = luggage.step
    title, name = say(step.aim.title, language), say_name(step.first_choice.service, language)
    return Pick("step", luggage.id, title, name, step.aim.icon, checked)


def make_pick(group: str, pick_id: str, text: str, chosen: str, icon: str = "") -> Pick:
    return Pick(group, pick_id, Spoken(text), None, icon, pick_id == chosen)


WAY_ICONS = {CALL: "phone", VISIT: "map-pin"}


def ways_in(language: str) -> dict[str, str]:
    _ = translations(language).gettext
    return {CALL: _("By phone"), VISIT: _("In person")}


def say_day(day: date, language: str, today: date) -> str:
    """Return "Thu, Mar 5" as the language writes it; of today, that it is."""
    if day == today:
        return translations(language).gettext("Today")
    short = str(format_skeleton("MMMEd", day, locale=language))
    return short.replace(" ", NO_BREAK).replace(f",{NO_BREAK}", ", ")


def say_time(each: time) -> str:
    """Return "10:30 a.m.", as both languages write it in Hartford."""
    half = "a.m." if each.hour < NOON else "p.m."
    return f"{(each.hour - 1) % NOON + 1}:{each.minute:02} {half}"


def present_slip(
    slip: Slip, luggage: Luggage, catalog: Catalog, language: str, today: date
) -> SlipPage:
    """Present it in the person's language, and in English for whoever helps next."""
    languages = tuple(dict.fromkeys((language, DEFAULT_LANGUAGE)))
    return SlipPage(
        sides=tuple(present_side(slip, luggage, catalog, each, today) for each in languages),
        by_hand=tuple(zip(*(list_by_hand(each) for each in languages), strict=True)),
        month=format_month(today.isoformat(), language),
    )


def present_slip_text(slip: Slip, luggage: Luggage, language: str) -> TextPage:
    """Present what was agreed and no more, as a text: whom to call or see, and when."""
    choice = luggage.step.first_choice
    phones = present_phones(choice.contact.phones, language)
    name = say_name(choice.service, language).text
    by_name = say_note(choice, language)
    return make_text_page(
        "\n".join(
            [
                translations(language).gettext("My next step"),
                f"{name}: {phones[0].shown}" if phones else name,
                *([by_name] if by_name else []),
                *(f"{each.label}: {each.said}" for each in list_lines(slip, language) if each.said),
            ]
        )
    )


def present_side(
    slip: Slip, luggage: Luggage, catalog: Catalog, language: str, today: date
) -> SlipSide:
    _ = translations(language).gettext
    step = luggage.step
    card = present_card(step.first_choice.service, catalog, language, today)
    return SlipSide(
        language=language,
        title=say(step.aim.title, language),
        card=card,
        lines=list_lines(slip, language),
        say=_("Say:"),
        opener=present_script_on_paper(step, language).opener,
        bring=_("Bring %(papers)s.") % {"papers": card.papers} if card.papers else "",
    )


def list_lines(slip: Slip, language: str) -> tuple[SlipLine, ...]:
    _ = translations(language).gettext
    day = date.fromisoformat(slip.day) if slip.day else None
    at = time.fromisoformat(slip.time) if slip.time else None
    return (
        SlipLine(_("Day"), say_whole_day(day, language) if day else ""),
        SlipLine(_("Time"), say_time(at) if at else ""),
        SlipLine(_("How"), ways_in(language).get(slip.way, "")),
    )


def say_whole_day(day: date, language: str) -> str:
    """Return "Thursday, March 5": on paper, today will soon be another day."""
    return translations(language).gettext("%(weekday)s, %(month)s %(day)s") % {
        "weekday": format_date(day, "EEEE", locale=language),
        "month": format_date(day, "MMMM", locale=language),
        "day": day.day,
    }


def list_by_hand(language: str) -> tuple[Label, ...]:
    _ = translations(language).gettext
    labels = (_("My name"), _("My helper"), _("Phone of my helper"))
    return tuple(Label(language, label) for label in labels)
