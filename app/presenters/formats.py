"""Money, dates and distances, as a person reads them."""

from calendar import month_name
from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton

from app.i18n import translations

MONTHS = tuple(name.lower() for name in month_name)
"""January is at 1, so a place is a month's number."""


def format_money(dollars: float, *, hourly: bool = True) -> str:
    return f"${dollars:,.2f}" if hourly else f"${dollars:,.0f}"


@lru_cache(maxsize=512)
def format_month(text: str, language: str) -> str:
    """Return "September 2024" for 2024-09, 2024-09-04 or May 2024; a year, or else, as it is."""
    year, month = read_month(text)
    if not month:
        return year
    return str(format_skeleton("yMMMM", date(int(year), month, 1), locale=language))


@lru_cache(maxsize=512)
def format_day(day: date, language: str) -> str:
    """Return "March 4, 2026" as the language writes it."""
    return str(format_date(day, format="long", locale=language))


def read_month(text: str) -> tuple[str, int]:
    """Return the year and the number of the month, 0 when no month is said."""
    parts = text.split("-")
    if len(parts) > 1 and parts[0].isdigit() and parts[1].isdigit():
        return parts[0], int(parts[1])
    words = text.lower().split()
    if len(words) == 2 and words[0] in MONTHS and words[1].isdigit():
        return words[1], MONTHS.index(words[0])
    return text, 0


def format_miles(miles: float, language: str) -> str:
    count = round(miles)
    say = translations(language)
    if count < 1:
        return say.gettext("Less than 1 mile away")
    text = say.ngettext("About %(count)d mile away", "About %(count)d miles away", count)
    return text % {"count": count}
