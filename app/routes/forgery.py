"""Refusing forms that did not come from a page of ours in the same browser."""

from typing import Annotated

from fastapi import Depends, Request

from app.errors import ForgedRequestError, SessionEndedError
from app.routes.forms import Posted
from app.routes.site import CurrentVisit, PostedForm, get_site
from app.session import Visit, from_bytes

OWN_PAGES = {"same-origin", "none"}
NOWHERE = "null"


async def check_form(request: Request, visit: CurrentVisit, form: PostedForm) -> Visit:
    """Let a form pass that our own page sent and that carries this session's secret."""
    if not comes_from_us(request):
        raise ForgedRequestError
    if visit.ended:
        raise SessionEndedError
    if not visit.session.accepts(form.get("csrf_token", "")):
        refuse_other_session(request, visit, form)
    return visit


def refuse_other_session(request: Request, visit: Visit, form: Posted) -> None:
    if visit.session.at_terminal:
        # A window that was open when somebody finished in another one.
        raise SessionEndedError
    if not is_first_page(request, form):
        raise ForgedRequestError


async def check_press(request: Request, visit: Visit, form: Posted) -> None:
    """One press is enough, on an old page too: the browser's word that it is ours lets it pass.

    For what gives nothing away, as clearing. Where nothing is held there is nothing to protect: a
    second press is as good as the first.
    """
    if is_plainly_ours(request):
        return
    if visit.session.has_answers:
        await check_form(request, visit, form)
    elif not comes_from_us(request):
        raise ForgedRequestError


def is_first_page(request: Request, form: Posted) -> bool:
    """Tell whether it is a first page of ours, opened when there was no cookie yet: of two such
    tabs one has the other's cookie. It carries an empty session; nothing can be brought back."""
    site = get_site(request)
    plain = site.seal.open(form.get("state", ""))
    if plain is None or not is_plainly_ours(request):
        return False
    carried = from_bytes(plain)
    return carried.accepts(form.get("csrf_token", "")) and not carried.has_answers


def comes_from_us(request: Request) -> bool:
    """Ask the browser where the form came from; if it says nothing, the token decides."""
    return is_plainly_ours(request) or not says_from_where(request)


def is_plainly_ours(request: Request) -> bool:
    """Tell whether the browser itself says that a page of ours sent this."""
    fetch_site = request.headers.get("sec-fetch-site")
    if fetch_site is not None:
        return fetch_site in OWN_PAGES
    return is_own(request.headers.get("origin", NOWHERE), request)


def says_from_where(request: Request) -> bool:
    headers = request.headers
    return "sec-fetch-site" in headers or headers.get("origin", NOWHERE) != NOWHERE


def is_own(origin: str, request: Request) -> bool:
    """Compare with the configured address, else with the host that was asked for, over HTTPS too:
    behind a proxy only the browser knows that it was spoken."""
    configured = get_site(request).settings.public_origin
    if configured:
        return origin == configured
    host = request.headers.get("host", "")
    return origin in {f"{request.url.scheme}://{host}", f"https://{host}"}


CheckedVisit = Annotated[Visit, Depends(check_form)]
