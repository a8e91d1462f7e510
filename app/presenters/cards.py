"""One choice for a step, as a card shows it: what, who, what is known, whom to call."""

from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from app.domain.catalog import Catalog
from app.domain.choice import Choice, Contact, find_contact
from app.domain.fit import Fit
from app.domain.records import Service
from app.domain.standing import Standing
from app.i18n import translations
from app.presenters.asks import list_asks
from app.presenters.facts import list_known
from app.presenters.formats import format_miles
from app.presenters.links import Link, present_link
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.sources import say_listed
from app.presenters.spoken import Spoken, say, say_if_known, say_list, say_name, say_official

MOST_ASKED_ON_CARD = 2


@dataclass(frozen=True, slots=True, eq=False)
class ServiceCard:
    """What a card says of a service whoever reads it; the same object for all of them."""

    service_id: str
    name: Spoken
    organization: Spoken | None
    gives: Spoken
    start: Spoken | None
    listed: str
    known: tuple[Spoken, ...]
    phones: tuple[PhoneLine, ...]
    phone_note: str
    address: str
    website: Link | None
    papers: str


@dataclass(frozen=True, slots=True)
class ChoiceCard:
    """A service as one participant's choice. `near` is empty or says how far it is."""

    card: ServiceCard
    fit: str
    is_good: bool
    call_first: bool
    near: str
    to_ask: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OtherCard:
    """A further choice, said shortly. `fit` is empty for a good match."""

    card: ServiceCard
    fit: str
    call_first: bool
    near: str
    warnings: tuple[str, ...]


def present_choice(choice: Choice, catalog: Catalog, language: str, today: date) -> ChoiceCard:
    asks = list_asks(choice.questions, language)
    return ChoiceCard(
        card=present_card(choice.service, catalog, language, today),
        fit=say_fit(choice.fit, language),
        is_good=choice.fit is Fit.GOOD_MATCH,
        call_first=choice.standing is Standing.CALL_FIRST,
        near=say_near(choice, language),
        to_ask=tuple(dict.fromkeys([ask.short for ask in asks]))[:MOST_ASKED_ON_CARD],
        warnings=say_warnings(choice, catalog, language),
    )


def present_other(choice: Choice, catalog: Catalog, language: str, today: date) -> OtherCard:
    return OtherCard(
        card=present_card(choice.service, catalog, language, today),
        fit="" if choice.fit is Fit.GOOD_MATCH else say_fit(choice.fit, language),
        call_first=choice.standing is Standing.CALL_FIRST,
        near=say_near(choice, language),
        warnings=say_warnings(choice, catalog, language),
    )


@lru_cache(maxsize=4096)
def present_card(service: Service, catalog: Catalog, language: str, today: date) -> ServiceCard:
    contact = find_contact(service, catalog)
    return ServiceCard(
        service_id=service.id,
        name=say_name(service, language),
        organization=name_organization(service, catalog, language),
        gives=say(service.gives, language),
        start=say_if_known(service.start, language),
        listed=say_listed(service.source, language, today),
        known=list_known(service, catalog, language),
        phones=present_phones(contact.phones, language),
        phone_note=say_whose_number(contact, service, catalog, language),
        address=say_address(service),
        website=present_link(service.website or website_of_organization(service, catalog)),
        papers=say_list(catalog.words.papers, service.papers, language),
    )


def name_organization(service: Service, catalog: Catalog, language: str) -> Spoken | None:
    """Return nothing when the service already carries its organization's name."""
    name = catalog.organizations[service.organization_id].name
    is_said = name.lower() in service.name_in(language).lower()
    return None if is_said else say_official(name, language)


def website_of_organization(service: Service, catalog: Catalog) -> str | None:
    return catalog.organizations[service.organization_id].website


@cache
def say_fit(fit: Fit, language: str) -> str:
    _ = translations(language).gettext
    return {
        Fit.GOOD_MATCH: _("Good match"),
        Fit.ASK_FIRST: _("Ask first"),
        Fit.NOT_NOW: _("Later"),
    }[fit]


def say_near(choice: Choice, language: str) -> str:
    is_known = choice.miles is not None and choice.service.address
    return format_miles(choice.miles or 0.0, language) if is_known else ""


def say_warnings(choice: Choice, catalog: Catalog, language: str) -> tuple[str, ...]:
    return tuple([say_warning(each.id, catalog, language) for each in choice.warnings])


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
