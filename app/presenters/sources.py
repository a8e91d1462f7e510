"""Where facts were read and how old they are, in plain words."""

from datetime import date
from functools import lru_cache

from app.domain.records import Source
from app.i18n import translations
from app.presenters.formats import format_month

OLD_YEARS = 4


@lru_cache(maxsize=1024)
def say_listed(source: Source, language: str, today: date) -> str:
    """Say how old the facts are, and what may follow from it."""
    _ = translations(language).gettext
    if not source.last:
        return _("From a page with no date. It may have changed.")
    is_old = today.year - int(source.last[:4]) >= OLD_YEARS
    old, fresh = _("As listed in %(year)s. It may have changed."), _("As listed in %(year)s.")
    return (old if is_old else fresh) % {"year": source.last[:4]}


def say_when_listed(source: Source, language: str) -> str:
    _ = translations(language).gettext
    if not source.last:
        return _("From a page with no date. Call to check.")
    return _("As listed in %(month)s.") % {"month": format_month(source.last, language)}


def say_checked(checked: date | None, language: str) -> str:
    _ = translations(language).gettext
    if checked is None:
        return _("Nobody has called to check this yet.")
    month = format_month(checked.isoformat(), language)
    return _("A person called to check this in %(month)s.") % {"month": month}
