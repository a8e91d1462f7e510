"""Services named in a list on another page, each with a way to reach it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.choice import find_contact
from app.domain.directory import sort_name
from app.domain.records import Service
from app.domain.standing import Standing
from app.presenters.cards import name_organization
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.spoken import Spoken, say_name


@dataclass(frozen=True, slots=True)
class ServiceLink:
    """`phones` holds one number at most: its own or its organization's."""

    service_id: str
    name: Spoken
    organization: Spoken | None
    phones: tuple[PhoneLine, ...]
    call_first: bool


def link_services(
    services: Iterable[Service], catalog: Catalog, language: str, today: date
) -> tuple[ServiceLink, ...]:
    """Link each by its name, those whose facts may be old behind the others."""
    links = [
        ServiceLink(
            each.id,
            say_name(each, language),
            name_organization(each, catalog, language),
            find_number(each, catalog),
            catalog.standing_of(each, today) is Standing.CALL_FIRST,
        )
        for each in sorted(services, key=lambda each: sort_name(each, language))
    ]
    return tuple(sorted(links, key=lambda link: link.call_first))


def find_number(service: Service, catalog: Catalog) -> tuple[PhoneLine, ...]:
    """2-1-1 is not repeated at each program without a number: it stands below all of them."""
    contact = find_contact(service, catalog)
    return present_phones(contact.phones[:1]) if contact.through != "211" else ()
