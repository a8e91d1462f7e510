"""What every handler may need: made once at start, or once a request."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Protocol, cast
from zoneinfo import ZoneInfo

from fastapi import Depends, Request

from app.domain.catalog import Catalog
from app.errors import NoContentError
from app.keeping import Locksmith, SavedPlans, WrongTries
from app.routes.forms import Posted, read_form
from app.session import EndedSessions, Seal, Visit, read_visit
from app.settings import Settings
from app.templating import Assets, Pages

HARTFORD = ZoneInfo("America/New_York")
Clock = Callable[[], datetime]


class Health(StrEnum):
    """`DEGRADED`: the last good content is shown, but something needs a curator or a repair."""

    OK = "ok"
    DEGRADED = "degraded"
    DOWN = "down"


class CatalogSource(Protocol):
    """Where the content comes from. `start` and `stop` frame the life of the process."""

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def refresh(self) -> None:
        """Look for newer content; may wait."""

    def catalog(self) -> Catalog | None:
        """Return the last good content, or None when there never was any."""

    def health(self) -> Health:
        """Look whether the content is good and its store answers; may wait a second."""


@dataclass(frozen=True)
class Site:
    settings: Settings
    source: CatalogSource
    clock: Clock
    seal: Seal
    ended: EndedSessions
    assets: Assets
    pages: Pages
    locksmith: Locksmith
    saved_plans: SavedPlans
    wrong_tries: WrongTries

    @property
    def cookie_name(self) -> str:
        # Over plain HTTP a browser refuses the prefix, which promises that the cookie is Secure.
        return "__Host-session" if self.settings.is_production else "session"


def get_site(request: Request) -> Site:
    return cast(Site, request.app.state.site)


async def get_visit(request: Request) -> Visit:
    if "visit" not in request.scope["state"]:
        form = await read_form(request) if request.method == "POST" else None
        open_session(request, form)
    return cast(Visit, request.state.visit)


def open_session(request: Request, form: Posted | None = None) -> Visit:
    """Read the session of this request once; later readers get the same."""
    if "visit" not in request.scope["state"]:
        site = get_site(request)
        request.state.visit = read_visit(
            request.cookies.get(site.cookie_name),
            form.get("state") if form else None,
            site.seal,
            site.ended,
            int(site.clock().timestamp()),
        )
    return cast(Visit, request.state.visit)


async def get_catalog(request: Request) -> Catalog:
    catalog = get_site(request).source.catalog()
    if catalog is None:
        raise NoContentError
    return catalog


async def get_today(request: Request) -> date:
    return get_site(request).clock().astimezone(HARTFORD).date()


async def get_language(request: Request) -> str:
    return cast(str, request.state.language)


CurrentVisit = Annotated[Visit, Depends(get_visit)]
CurrentCatalog = Annotated[Catalog, Depends(get_catalog)]
Today = Annotated[date, Depends(get_today)]
Language = Annotated[str, Depends(get_language)]
PostedForm = Annotated[Posted, Depends(read_form)]
