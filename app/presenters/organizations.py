"""Organizations from A to Z, and each one's own page: how to reach it, all it gives, and where."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from app.domain.catalog import Catalog
from app.domain.directory import directory_of, fold, sort_name
from app.domain.looking import TRAINING, Found
from app.domain.records import TWO_ONE_ONE, Organization, Service, Source
from app.domain.standing import Standing
from app.i18n import translations
from app.presenters.cards import say_address
from app.presenters.directions import find_directions
from app.presenters.links import Link, present_link, present_links
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.service_rows import ServiceRow, present_row
from app.presenters.sources import say_when_listed

DIGITS = "0–9"


@dataclass(frozen=True, slots=True)
class OrganizationLink:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Letter:
    """`id` is what a link on the same page can point to."""

    id: str
    shown: str
    organizations: tuple[OrganizationLink, ...]


@dataclass(frozen=True, slots=True)
class OrganizationListPage:
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Door:
    """An address and, where it is sure and safe, the link to the way there."""

    address: str
    directions: str


@dataclass(frozen=True, slots=True)
class ReadPages:
    """The pages of one date on which something of an organization was read."""

    listed: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class OrganizationPage:
    """`other_phones` is 2-1-1, only where the organization takes nobody now."""

    name: str
    legal_status: str
    phones: tuple[PhoneLine, ...]
    other_phones: tuple[PhoneLine, ...]
    website: Link | None
    programs: tuple[ServiceRow, ...]
    services: tuple[ServiceRow, ...]
    doors: tuple[Door, ...]
    sources: tuple[ReadPages, ...]


def present_organization_list(catalog: Catalog) -> OrganizationListPage:
    listed = directory_of(catalog).organizations
    return OrganizationListPage(
        tuple(
            Letter(f"letter-{letter}".lower(), letter, link_all(same))
            for letter, same in groupby(listed, find_letter)
        )
    )


def find_letter(organization: Organization) -> str:
    first = fold(organization.name)[:1].upper()
    return first if first.isalpha() else DIGITS


def link_all(organizations: Iterable[Organization]) -> tuple[OrganizationLink, ...]:
    return tuple(OrganizationLink(each.id, each.name) for each in organizations)


def present_organization(
    organization: Organization, catalog: Catalog, language: str, today: date
) -> OrganizationPage:
    services = directory_of(catalog).of_organization.get(organization.id, ())
    fallback = catalog.services.get(TWO_ONE_ONE)
    is_closed = not services and fallback is not None
    return OrganizationPage(
        name=organization.name,
        legal_status=say_legal_status(organization, language) if services else "",
        phones=present_phones(organization.phones) if services else (),
        other_phones=present_phones(fallback.phones) if fallback and is_closed else (),
        website=present_link(organization.website),
        programs=list_rows(services, catalog, language, today, training=True),
        services=list_rows(services, catalog, language, today, training=False),
        doors=list_doors(services),
        sources=list_sources(list_read(organization, services, catalog), language),
    )


def say_legal_status(organization: Organization, language: str) -> str:
    """Say of what it lives; nothing where no source says it."""
    _ = translations(language).gettext
    said = {
        "for_profit": _("This place is a business. Ask the full price before you sign."),
        "nonprofit": _("This place is not run for profit."),
        "government": _("This place is a part of the government."),
    }
    return said.get(organization.legal_status, "")


def list_rows(
    services: Iterable[Service], catalog: Catalog, language: str, today: date, *, training: bool
) -> tuple[ServiceRow, ...]:
    """Return what is offered before what has to be called first, each by name."""
    found = [
        Found(each, catalog.standing_of(each, today), None, ())
        for each in services
        if (each.kind == TRAINING) is training
    ]
    ordered = sorted(
        found,
        key=lambda each: (
            each.standing is not Standing.OFFERED,
            sort_name(each.service, language),
        ),
    )
    return tuple(present_row(each, catalog, language, on_its_page=True) for each in ordered)


def list_all(organization: Organization, catalog: Catalog) -> list[Service]:
    """Return what an organization gave, also where it takes nobody now."""
    return [each for each in catalog.services.values() if each.organization_id == organization.id]


def list_read(
    organization: Organization, services: Iterable[Service], catalog: Catalog
) -> list[Source]:
    """Return where its services were read, and what says whether it is run for profit."""
    read = [each.source for each in services or list_all(organization, catalog)]
    return [*read, organization.legal_source] if organization.legal_source else read


def list_sources(read: Iterable[Source], language: str) -> tuple[ReadPages, ...]:
    """Return the pages that were read, the newest first and those without a date last."""
    ordered = sorted(read, key=date_of, reverse=True)
    return tuple(
        ReadPages(listed, present_links(url for each in same for url in each.urls))
        for listed, same in groupby(ordered, lambda each: say_when_listed(each, language))
    )


def date_of(source: Source) -> str:
    return source.last or ""


def list_doors(services: Iterable[Service]) -> tuple[Door, ...]:
    doors = (Door(say_address(each), find_directions(each)) for each in services if each.address)
    return tuple(dict.fromkeys(doors))
