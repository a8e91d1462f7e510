"""After too long away: answers are gone, and a calm page says so once."""

from fastapi import APIRouter, Request, Response

from app.errors import SessionEndedError
from app.routes.replies import render
from app.routes.site import CurrentVisit

router = APIRouter()


async def require_presence(visit: CurrentVisit) -> None:
    """Turn to the page that says so, when answers were there and were left too long."""
    if visit.lost:
        raise SessionEndedError


@router.get("/away")
async def show_away(request: Request) -> Response:
    return render(request, "pages/away.html", None)
