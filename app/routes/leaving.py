"""Clearing the answers, and leaving quickly."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from app.errors import ForgedRequestError
from app.routes.forgery import check_form, comes_from_us
from app.routes.replies import give_cookie, go_on, render
from app.routes.site import CurrentVisit, PostedForm, get_site

router = APIRouter()

CLEAR_SITE_DATA = '"cache", "cookies", "storage"'


@router.post("/clear")
async def clear(request: Request, visit: CurrentVisit, form: PostedForm) -> Response:
    # Where nothing is held there is nothing to protect: a second press is as good as the first.
    if visit.session.has_answers:
        await check_form(request, visit, form)
    elif not comes_from_us(request):
        raise ForgedRequestError
    visit.clear()
    response = go_on(request, visit, "show_cleared")
    response.headers["Clear-Site-Data"] = CLEAR_SITE_DATA
    return response


@router.get("/cleared")
async def show_cleared(request: Request) -> Response:
    return render(request, "pages/cleared.html", None)


@router.get("/exit")
async def leave(request: Request, visit: CurrentVisit) -> Response:
    """Clear and go to a neutral page at once; waits for nothing that a browser may be slow at."""
    visit.clear()
    site = get_site(request)
    response = RedirectResponse(site.settings.leave_url, 303)
    give_cookie(response, site, visit)
    return response
