"""One choice for a step, as a card shows it: what, who, what is known, whom to call."""

from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.choice import Choice, Contact
from app.domain.fit import Fit
from app.domain.records import Service
from app.domain.standing import Standing
from app.i18n import translations
from app.presenters.asks import Ask, list_asks
from app.presenters.facts import list_known
from app.presenters.formats import format_miles
from app.presenters.links import Link, present_link
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.sources import say_listed
from app.presenters.spoken import Spoken, say, say_if_known, say_list

MOST_ASKED_ON_CARD = 2


@dataclass(frozen=True, slots=True)
class ChoiceCard:
    service_id: str
    name: str
    organization: str
    gives: Spoken
    start: Spoken | None
    fit: str
    is_good: bool
    listed: str
    call_first: bool
    known: tuple[Spoken, ...]
    to_ask: tuple[str, ...]
    asks: tuple[Ask, ...]
    warnings: tuple[str, ...]
    phones: tuple[PhoneLine, ...]
    phone_note: str
    address: str
    website: Link | None
    papers: str


def present_choice(choice: Choice, catalog: Catalog, language: str, today: date) -> ChoiceCard:
    service = choice.service
    asks = list_asks(choice.questions, language)
    return ChoiceCard(
        service_id=service.id,
        name=service.name,
        organization=name_organization(service, catalog),
        gives=say(service.gives, language),
        start=say_if_known(service.start, language),
        fit=say_fit(choice.fit, language),
        is_good=choice.fit is Fit.GOOD_MATCH,
        listed=say_listed(service.source, language, today),
        call_first=choice.standing is Standing.CALL_FIRST,
        known=(*list_known(service, catalog, language), *list_near(choice, language)),
        to_ask=tuple(dict.fromkeys(ask.short for ask in asks))[:MOST_ASKED_ON_CARD],
        asks=asks,
        warnings=tuple(say_warning(each.id, catalog, language) for each in choice.warnings),
        phones=present_phones(choice.contact.phones),
        phone_note=say_whose_number(choice.contact, service, catalog, language),
        address=say_address(service),
        website=present_link(service.website or website_of_organization(service, catalog)),
        papers=say_list(catalog.words.papers, service.papers, language),
    )


def name_organization(service: Service, catalog: Catalog) -> str:
    """Return nothing when the service already carries its organization's name."""
    name = catalog.organizations[service.organization_id].name
    return "" if name.lower() in service.name.lower() else name


def website_of_organization(service: Service, catalog: Catalog) -> str | None:
    return catalog.organizations[service.organization_id].website


def say_fit(fit: Fit, language: str) -> str:
    _ = translations(language).gettext
    return {
        Fit.GOOD_MATCH: _("Good match"),
        Fit.ASK_FIRST: _("Ask first"),
        Fit.NOT_NOW: _("Later"),
    }[fit]


def list_near(choice: Choice, language: str) -> tuple[Spoken, ...]:
    near = choice.miles is not None and choice.service.address
    return (Spoken(format_miles(choice.miles or 0.0, language)),) if near else ()


def say_address(service: Service) -> str:
    town = service.place.town_name if service.place else ""
    if not service.address:
        return ""
    return service.address if town in service.address else f"{service.address}, {town}"


def say_whose_number(contact: Contact, service: Service, catalog: Catalog, language: str) -> str:
    _ = translations(language).gettext
    if contact.through == "organization":
        name = catalog.organizations[service.organization_id].name
        return _("This is the main number of %(name)s. Ask for this service by name.") % {
            "name": name
        }
    if contact.through == "211":
        return _("We have no number for this place. Call 2-1-1 and ask for it by name.")
    return ""


def say_warning(warning_id: str, catalog: Catalog, language: str) -> str:
    _ = translations(language).gettext
    rule = catalog.record_rules.get(warning_id)
    if rule:
        return say(rule.text, language).text
    return _("They may check records. Ask them before you apply. You can still call.")
