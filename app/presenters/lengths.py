"""How long something takes, said in the words people use, and never closer than it is known."""

from app.domain.ladder.tolls import Length
from app.domain.records import Weeks
from app.i18n import translations

WEEKS_A_YEAR = 52
MONTHS_A_YEAR = 12
SAID_IN_WEEKS = 26
"""Longer than half a year nobody counts in weeks."""


def say_length(length: Length, language: str) -> str:
    """Say "usually" where only the length of most such classes is known."""
    _ = translations(language).gettext
    if length.weeks is None:
        return _("We do not know how long. Ask.")
    if length.usual:
        about, at_most = _("Usually about %(time)s."), _("Usually up to %(time)s.")
    else:
        about, at_most = _("About %(time)s."), _("Up to %(time)s.")
    return say_span(length.weeks, about, at_most, language)


def say_span(weeks: Weeks, about: str, at_most: str, language: str) -> str:
    """Put the time into the sentence for about so long, or for so long at most."""
    time = {"time": say_time(weeks, language)}
    return (about if weeks.least else at_most) % time


def say_time(weeks: Weeks, language: str) -> str:
    """Return "6 weeks", "6 to 12 months" or "2 years"; of "up to" only the most."""
    words = translations(language)
    if weeks.most % WEEKS_A_YEAR == weeks.least % WEEKS_A_YEAR == 0:
        counts = (weeks.least // WEEKS_A_YEAR, weeks.most // WEEKS_A_YEAR)
        said = words.ngettext("%(count)s year", "%(count)s years", counts[1])
    elif weeks.most > SAID_IN_WEEKS:
        counts = (in_months(weeks.least), in_months(weeks.most))
        said = words.ngettext("%(count)s month", "%(count)s months", counts[1])
    else:
        counts = weeks.least, weeks.most
        said = words.ngettext("%(count)s week", "%(count)s weeks", counts[1])
    return said % {"count": say_count(*counts, language)}


def say_count(least: int, most: int, language: str) -> str:
    if least in {0, most}:
        return str(most)
    between = translations(language).gettext("%(least)d to %(most)d")
    return between % {"least": least, "most": most}


def in_months(weeks: int) -> int:
    return round(weeks * MONTHS_A_YEAR / WEEKS_A_YEAR)
