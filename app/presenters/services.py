"""A service's own page: every fact, known or not, with where it was read and when."""

from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.choice import find_contact
from app.domain.records import Service
from app.domain.standing import Standing
from app.domain.unknowns import may_ask_for_papers
from app.i18n import translations
from app.presenters.cards import name_organization, say_address, say_whose_number
from app.presenters.facts import FactRow, list_facts, name_languages
from app.presenters.links import Link, present_link, present_links
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.sources import say_checked, say_when_listed
from app.presenters.spoken import (
    Spoken,
    say,
    say_if_known,
    say_in_english,
    say_list,
    say_name,
    say_named,
)
from app.presenters.weeks import Week, present_week


@dataclass(frozen=True, slots=True)
class ServicePage:
    """`notice` says why to call first or that the place takes nobody now; empty when neither.

    `english_name` is to ask for it by, where the page calls it otherwise.
    """

    name: Spoken
    english_name: Spoken | None
    organization: Spoken | None
    category: Spoken
    gives: Spoken
    who: Spoken | None
    start: Spoken | None
    notice: Spoken | None
    phones: tuple[PhoneLine, ...]
    phone_note: str
    address: str
    website: Link | None
    email: str
    languages: str
    languages_note: Spoken | None
    facts: tuple[FactRow, ...]
    week: Week | None
    papers: str
    asks_for_papers: bool
    credential: Spoken | None
    sources: tuple[Link, ...]
    listed: str
    checked: str


def present_service(service: Service, catalog: Catalog, language: str, today: date) -> ServicePage:
    contact = find_contact(service, catalog)
    organization = catalog.organizations[service.organization_id]
    return ServicePage(
        name=say_name(service, language),
        english_name=say_in_english(service, language),
        organization=name_organization(service, catalog, language),
        category=say_named(catalog.words.categories, service.category, language),
        gives=say(service.gives, language),
        who=say_if_known(service.who, language),
        start=say_if_known(service.start, language),
        notice=say_notice(catalog.standing_of(service, today), language),
        phones=present_phones(contact.phones, language),
        phone_note=say_whose_number(contact, service, catalog, language),
        address=say_address(service),
        website=present_link(service.website or organization.website),
        email=service.email or "",
        languages=name_languages(service, catalog, language),
        languages_note=say_if_known(service.languages_note, language),
        facts=list_facts(service, language),
        week=present_week(service.sessions, catalog, language),
        papers=say_list(catalog.words.papers, service.papers, language),
        asks_for_papers=may_ask_for_papers(service),
        credential=say_if_known(service.credential, language),
        sources=present_links(service.source.urls),
        listed=say_when_listed(service.source, language),
        checked=say_checked(service.source.checked_date, language),
    )


def say_notice(standing: Standing, language: str) -> Spoken | None:
    _ = translations(language).gettext
    return {
        Standing.OFFERED: None,
        Standing.CALL_FIRST: Spoken(_("These facts may be old. Call first.")),
        Standing.NOT_OFFERED: Spoken(
            _("This place may not take people now. Call 2-1-1 for another place.")
        ),
    }[standing]
