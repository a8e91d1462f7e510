"""Refusing forms that did not come from a page of ours in the same browser."""

from typing import Annotated

from fastapi import Depends, Request

from app.errors import ForgedRequestError, SessionEndedError
from app.routes.site import CurrentVisit, PostedForm, get_site
from app.session import Visit

OWN_PAGES = {"same-origin", "none"}


async def check_form(request: Request, visit: CurrentVisit, form: PostedForm) -> Visit:
    """Let a form pass that our own page sent and that carries this session's secret."""
    if not comes_from_us(request):
        raise ForgedRequestError
    if visit.ended:
        raise SessionEndedError
    if not visit.session.accepts(form.get("csrf_token", "")):
        raise ForgedRequestError
    return visit


def comes_from_us(request: Request) -> bool:
    """Ask the browser where the form came from; if it says nothing, the token decides."""
    fetch_site = request.headers.get("sec-fetch-site")
    if fetch_site is not None:
        return fetch_site in OWN_PAGES
    origin = request.headers.get("origin", "null")
    return origin == "null" or origin == own_origin(request)


def own_origin(request: Request) -> str:
    configured = get_site(request).settings.public_origin
    return configured or f"{request.url.scheme}://{request.headers.get('host', '')}"


CheckedVisit = Annotated[Visit, Depends(check_form)]
