"""After too long away: answers are gone, and a calm page says so once."""

from fastapi import APIRouter, Request, Response

from app.errors import SessionEndedError
from app.routes.replies import give_cookie, render
from app.routes.site import CurrentVisit, get_site

router = APIRouter()


async def require_presence(visit: CurrentVisit) -> None:
    """Turn to the page that says so, when answers were there and were left too long."""
    if visit.lost:
        raise SessionEndedError


@router.get("/stay")
async def stay(request: Request, visit: CurrentVisit) -> Response:
    """Count as being here: any page does, and this one without leaving the page one is on.

    A script says which session its page belongs to, and hears when that is gone.
    """
    token = request.headers.get("x-session")
    reply = Response(status_code=204 if token is None or visit.session.accepts(token) else 410)
    give_cookie(reply, get_site(request), visit)
    return reply


@router.get("/away")
async def show_away(request: Request, visit: CurrentVisit) -> Response:
    if not visit.session.at_terminal:
        visit.tell()
    return render(request, "pages/away.html", None)
