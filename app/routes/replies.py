"""Replies: a page or a part of one, or the way to the next page, with the session on board."""

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from app.i18n import LANGUAGES, split_language
from app.routes.easy import is_easy
from app.routes.idling import find_idle, refresh
from app.routes.site import Site, get_site, open_session
from app.session import Arrived, Visit

RETURNING = "return_to=answers"
LONGEST_PATH = 200


class Carried(NamedTuple):
    """What every form of a page carries; `state` is the sealed session where no cookie holds it."""

    csrf_token: str
    state: str | None


class Turned(Response):
    """The page at an address of ours, given at once: for browsers that keep no cookie."""

    def __init__(self, request: Request, address: str) -> None:
        super().__init__()
        self.request = request
        self.address = address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        parts = urlsplit(self.address)
        language, path = split_language(parts.path)
        if language:
            scope["state"]["language"] = language
        inner = {key: value for key, value in scope.items() if key != "path_params"}
        inner |= {"method": "GET", "path": path, "raw_path": path.encode()}
        inner |= {"query_string": parts.query.encode()}
        await self.request.app.router(inner, receive, send)


def render(
    request: Request,
    template: str,
    page: object,
    *,
    status: int = 200,
    has_form: bool = False,
    is_public: bool = False,
    query: str = "",
    **more: object,
) -> HTMLResponse:
    """Show a page. `has_form`: it holds a form, so it needs a session for the form's secret.

    `query` is what stays in the address when the language is changed.
    """
    site, visit = get_site(request), open_session(request)
    if has_form:
        visit.hold()
    request.state.is_public = is_public
    idle = find_idle(request, visit, template)
    context = {
        **shared_context(site, visit, has_form),
        "languages": in_each_language(request, status, query),
        "page": page,
        "idle": idle,
        **more,
    }
    html = site.pages.render(
        template,
        request.state.language,
        context,
        turns_by_form=visit.travels_in_form,
        opens_apps=not visit.session.at_terminal,
    )
    response = HTMLResponse(html, status, headers={"Vary": "HX-Request", **refresh(idle)})
    give_cookie(response, site, visit)
    if visit.travels_in_form and is_htmx(request):
        # Every form of the page carries the answers, so all of them have to be new.
        response.headers.update({"HX-Retarget": "body", "HX-Reswap": "innerHTML"})
    return response


def shared_context(site: Site, visit: Visit, has_form: bool) -> Mapping[str, object]:
    unknown = has_form and visit.arrived is Arrived.NOT and not visit.session.at_terminal
    carries = visit.travels_in_form or unknown
    return {
        "carried": Carried(visit.session.secret, visit.seal_with(site.seal) if carries else None),
        "blocks_cookies": visit.arrived is Arrived.IN_FORM,
        "easy": is_easy(site, visit),
        "has_answers": visit.session.has_answers,
        "lost": visit.lost,
        "at_terminal": visit.session.at_terminal,
        "together": visit.session.together,
    }


def in_each_language(request: Request, status: int, query: str) -> tuple[tuple[str, str, str], ...]:
    """Return code, own name and address of this page in each language."""
    has_address = request.method == "GET" or status in {200, 422}
    asked = quote(request.scope["path"]) if has_address else "/"
    path = asked if len(asked) <= LONGEST_PATH else "/"
    address = f"{path}?{query}" if query else path
    return tuple((code, name, f"/{code}{address}") for code, name in LANGUAGES.items())


def returns_to_answers(request: Request) -> bool:
    """Tell whether the page was opened to change one answer."""
    return bool(request.scope["query_string"] == RETURNING.encode())


def go_on(
    request: Request, visit: Visit, name: str, *, returning: bool = False, **values: object
) -> Response:
    """Send the browser to the next page, or give the page itself when cookies are blocked."""
    site = get_site(request)
    address = site.pages.path_for(request.state.language, name, **values)
    return go_to(request, visit, f"{address}?{RETURNING}" if returning else address)


def go_to(request: Request, visit: Visit, address: str) -> Response:
    if visit.travels_in_form:
        return Turned(request, address)
    response = RedirectResponse(address, 303)
    give_cookie(response, get_site(request), visit)
    return response


def turn_to(request: Request, name: str) -> Turned:
    """Give a page of ours at once, without sending the browser there."""
    return Turned(request, get_site(request).pages.path_for(request.state.language, name))


def give_cookie(response: Response, site: Site, visit: Visit) -> None:
    if visit.needs_cookie:
        response.set_cookie(
            site.cookie_name,
            visit.seal_with(site.seal),
            path="/",
            secure=site.settings.is_production,
            httponly=True,
            samesite="lax",
        )


def is_htmx(request: Request) -> bool:
    return request.headers.get("hx-request") == "true"


def wants_part(request: Request, visit: Visit) -> bool:
    """Tell whether to give the part of a page that htmx swaps, rather than the page."""
    restoring = "hx-history-restore-request" in request.headers
    return is_htmx(request) and not restoring and not visit.travels_in_form
