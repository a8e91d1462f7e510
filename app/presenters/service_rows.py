"""One line of a list of services: what it is, who runs it, what is known, whom to call."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.looking import Found
from app.domain.records import Service
from app.domain.standing import Standing
from app.presenters.asks import list_asks
from app.presenters.cards import name_organization
from app.presenters.directions import keeps_its_place_secret
from app.presenters.facts import list_known
from app.presenters.formats import format_miles
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.spoken import Spoken, say, say_name


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """`where` is the distance or the town; `to_ask` names what it does not say of the things that
    were chosen; `phones` holds one number at most."""

    service_id: str
    name: Spoken
    organization: Spoken | None
    gives: Spoken
    call_first: bool
    known: tuple[Spoken, ...]
    where: str
    to_ask: tuple[str, ...]
    phones: tuple[PhoneLine, ...]


def present_row(
    found: Found, catalog: Catalog, language: str, *, on_its_page: bool = False
) -> ServiceRow:
    """`on_its_page`: it stands on the page of its organization, so nobody needs the name again."""
    service = found.service
    owner = catalog.organizations[service.organization_id]
    return ServiceRow(
        service_id=service.id,
        name=say_name(service, language),
        organization=None if on_its_page else name_organization(service, catalog, language),
        gives=say(service.gives, language),
        call_first=found.standing is Standing.CALL_FIRST,
        known=list_known(service, catalog, language),
        where=say_where(service, found.miles, language),
        to_ask=tuple(ask.short for ask in list_asks(found.asks, language)),
        phones=present_phones((service.phones or owner.phones)[:1]),
    )


def present_rows(found: Iterable[Found], catalog: Catalog, language: str) -> tuple[ServiceRow, ...]:
    return tuple(present_row(each, catalog, language) for each in found)


def say_where(service: Service, miles: float | None, language: str) -> str:
    """Only from a street the distance is sure; where somebody in danger goes is not said at all."""
    if service.place is None or keeps_its_place_secret(service):
        return ""
    is_sure = service.address and miles is not None
    return format_miles(miles or 0.0, language) if is_sure else service.place.town_name
