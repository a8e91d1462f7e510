"""Crisis help: the few lines that answer now, with their numbers from the content."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.domain.catalog import Catalog
from app.domain.records import TWO_ONE_ONE, Service
from app.i18n import translations
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.spoken import Spoken, say, say_if_known, say_name

CRISIS_988 = "crisis-988"


@dataclass(frozen=True, slots=True)
class CrisisLine:
    id: str
    title: str
    name: Spoken
    gives: Spoken
    start: Spoken | None
    hours: Spoken | None
    phones: tuple[PhoneLine, ...]


@dataclass(frozen=True, slots=True)
class CrisisPage:
    lines: tuple[CrisisLine, ...]


@cache
def titles_in(language: str) -> Mapping[str, str]:
    """By service id, in the order of the page: what somebody in need looks for, not a name."""
    _ = translations(language).gettext
    return {
        CRISIS_988: _("You feel you cannot go on"),
        TWO_ONE_ONE: _("You need food, a bed or any help"),
        "dv-safe-connect": _("You are not safe at home"),
        "dv-sexual-assault": _("Someone hurt you in a sexual way"),
        "crisis-action-line": _("Life feels too hard right now"),
        "crisis-youth-mobile": _("A child or teen is in crisis"),
        "su-access-line": _("You want help with alcohol or drugs"),
    }


def present_crisis(catalog: Catalog, language: str) -> CrisisPage:
    lines = (present_line(catalog, each, language) for each in titles_in(language))
    return CrisisPage(lines=tuple(line for line in lines if line))


def present_line(catalog: Catalog, service_id: str, language: str) -> CrisisLine | None:
    service = catalog.services.get(service_id)
    if service is None or not service.phones:
        return None
    return CrisisLine(
        id=service.id,
        title=titles_in(language)[service_id],
        name=say_name(service, language),
        gives=say(service.gives, language),
        start=say_if_known(service.start, language),
        hours=say_hours(service, language),
        phones=present_phones(service.phones, language),
    )


def say_hours(service: Service, language: str) -> Spoken | None:
    known = service.facts.get("hours")
    return say_if_known(known.detail, language) if known else None
