"""The part of the week a class takes: weekdays and weekend, by part of the day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.requirements import DAYTIME, Session
from app.i18n import translations
from app.presenters.facts import DAY_PARTS, capitalize
from app.presenters.spoken import say_list

WEEKDAY_ROWS = ("morning", "afternoon", "evening")
DAY = "day"
WEEKEND = "weekend"
DRAWN = frozenset({*WEEKDAY_ROWS, DAY, WEEKEND})
ICONS = {"morning": "sunrise", "afternoon": "sun", "evening": "moon"}
ALONE = "✓"


@dataclass(frozen=True, slots=True)
class WeekCell:
    """`mark` is empty where no class is; else a check, or the numbers of the ways to take it.

    `rows` is how many parts of the day the cell spans, where it is not known which of them.
    """

    mark: str
    rows: int = 1


@dataclass(frozen=True, slots=True)
class WeekRow:
    icon: str
    label: str
    cells: tuple[WeekCell, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """`rows` are empty where no way of taking the class has a time of its own."""

    rows: tuple[WeekRow, ...]
    lead: str
    ways: tuple[str, ...]


def present_week(sessions: Sequence[Session], catalog: Catalog, language: str) -> Week | None:
    if not any(sessions):
        return None
    is_drawn = any(DRAWN & session for session in sessions)
    return Week(
        rows=draw_rows(sessions, language) if is_drawn else (),
        lead=say_lead(sessions, language),
        ways=tuple(name_way(session, catalog, language) for session in sessions),
    )


def say_lead(sessions: Sequence[Session], language: str) -> str:
    _ = translations(language).gettext
    if len(sessions) > 1:
        return _("You come at one of these times. Ask which one has room.")
    return _("You come at all of these times.") if len(sessions[0]) > 1 else ""


def name_way(session: Session, catalog: Catalog, language: str) -> str:
    names = catalog.words.terms.get("day_part", {})
    ordered = [part for part in DAY_PARTS if part in session]
    return capitalize(say_list(names, ordered, language)) + "."


def draw_rows(sessions: Sequence[Session], language: str) -> tuple[WeekRow, ...]:
    _ = translations(language).gettext
    labels = {"morning": _("Morning"), "afternoon": _("Afternoon"), "evening": _("Evening")}
    weekend = WeekCell(mark_of({WEEKEND}, sessions), len(WEEKDAY_ROWS))
    weekdays = draw_weekdays(sessions)
    return tuple(
        WeekRow(
            icon=ICONS[part],
            label=labels[part],
            cells=(*weekdays.get(part, ()), *([weekend] if part == WEEKDAY_ROWS[0] else ())),
        )
        for part in WEEKDAY_ROWS
    )


def draw_weekdays(sessions: Sequence[Session]) -> Mapping[str, tuple[WeekCell, ...]]:
    """Return the cells of each row; "in the daytime" is one cell over morning and afternoon,
    unless another way of taking the class tells these apart."""
    evening = (WeekCell(mark_of({"evening"}, sessions)),)
    if any(DAY in each for each in sessions) and not any(DAYTIME & each for each in sessions):
        return {"morning": (WeekCell(mark_of({DAY}, sessions), len(DAYTIME)),), "evening": evening}
    parts = {part: mark_of({part, DAY}, sessions) for part in DAYTIME}
    return {part: (WeekCell(mark),) for part, mark in parts.items()} | {"evening": evening}


def mark_of(parts: Iterable[str], sessions: Sequence[Session]) -> str:
    numbers = [number for number, each in enumerate(sessions, 1) if each.intersection(parts)]
    if len(sessions) == 1:
        return ALONE if numbers else ""
    return " ".join(str(number) for number in numbers)
