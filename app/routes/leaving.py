"""Clearing the answers, and leaving quickly."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from app.routes.forgery import check_press
from app.routes.replies import give_cookie, go_on, render
from app.routes.site import CurrentVisit, PostedForm, get_site
from app.session import Visit

router = APIRouter()

CLEAR_SITE_DATA = '"cache", "cookies", "storage"'


@router.post("/clear")
async def clear(request: Request, visit: CurrentVisit, form: PostedForm) -> Response:
    await check_press(request, visit, form)
    end(request, visit)
    after = "show_terminal" if visit.session.at_terminal else "show_cleared"
    response = go_on(request, visit, after)
    response.headers["Clear-Site-Data"] = CLEAR_SITE_DATA
    return response


def end(request: Request, visit: Visit) -> None:
    """Begin another session; where old pages still carry this one, see that it stays ended."""
    if visit.travels_in_form:
        get_site(request).ended.end(visit.session.secret, visit.now)
    visit.clear()


@router.get("/cleared")
async def show_cleared(request: Request) -> Response:
    return render(request, "pages/cleared.html", None)


@router.get("/exit")
async def leave(request: Request, visit: CurrentVisit) -> Response:
    """Clear and go to a neutral page at once; waits for nothing that a browser may be slow at."""
    end(request, visit)
    site = get_site(request)
    response = RedirectResponse(site.settings.leave_url, 303)
    give_cookie(response, site, visit)
    return response


@router.post("/exit")
async def leave_with_answers(request: Request, visit: CurrentVisit) -> Response:
    """The same where the answers travel in a form, so that they end.

    Our content policy lets no form be sent on to another site: an empty page leads there instead.
    """
    end(request, visit)
    address = get_site(request).settings.leave_url
    response = render(request, "pages/leaving.html", address)
    response.headers["Refresh"] = f"0; url={address}"
    return response
