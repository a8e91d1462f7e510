"""Computers that many people share: the start page, the question if anybody is there, the end."""

from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response

from app.i18n import split_language
from app.presenters.terminal import present_librarians, present_poster, present_start
from app.routes.forgery import check_press
from app.routes.replies import go_on, go_to, render
from app.routes.site import CurrentVisit, Language, PostedForm, get_site
from app.routes.turning import is_ours
from app.session import Arrived, start_at_terminal, start_session

router = APIRouter()


@router.get("/terminal")
async def show_terminal(request: Request, visit: CurrentVisit, language: Language) -> Response:
    """The bookmark of a library: ends whatever was there before, and sets how the site behaves."""
    visit.keep(start_at_terminal(visit.now))
    page = present_start(get_site(request).pages.path_for, language)
    return render(request, "pages/terminal.html", page)


@router.get("/terminal/begin")
async def begin_at_terminal(request: Request, visit: CurrentVisit) -> Response:
    """Begin clean. Here it shows whether the cookie came back: without one nothing begins."""
    if not visit.session.at_terminal:
        return render(request, "pages/no_cookies.html", None)
    visit.clear()
    visit.tell()
    return go_on(request, visit, "show_screen", number=1)


@router.get("/terminal/still")
async def ask_if_there(request: Request, visit: CurrentVisit) -> Response:
    """Opened by the browser after 3 minutes, and again when the time is over, where no script asks.

    Whoever goes on in another window is left alone: the time since the last page decides.
    """
    back = find_back(request)
    if visit.ended or visit.arrived is Arrived.NOT:
        return go_on(request, visit, "show_terminal")
    if not visit.session.at_terminal:
        return go_to(request, visit, back)
    visit.unattended = True
    query = urlencode({"to": back})
    response = render(request, "pages/still.html", back, query=query)
    left = visit.session.idle_seconds - (visit.now - visit.session.seen)
    response.headers["Refresh"] = str(left + 1)
    return response


def find_back(request: Request) -> str:
    asked = request.query_params.get("to", "")
    is_known = is_ours(asked) and split_language(asked)[0] is not None
    home = get_site(request).pages.path_for(request.state.language, "show_home")
    return asked if is_known else home


@router.post("/terminal/own")
async def leave_terminal(request: Request, visit: CurrentVisit, form: PostedForm) -> Response:
    """It is one's own phone or computer: the site is as everywhere, and begins clean."""
    await check_press(request, visit, form)
    visit.keep(start_session(visit.now))
    return go_on(request, visit, "show_home")


@router.get("/terminal/own")
async def come_back_to_start(request: Request, visit: CurrentVisit) -> Response:
    """A page that came as the reply to a form, opened again later."""
    return go_on(request, visit, "show_home")


@router.get("/librarians")
async def show_librarians(request: Request) -> Response:
    page = present_librarians(get_site(request).settings.public_origin)
    return render(request, "pages/librarians.html", page, is_public=True)


@router.get("/librarians/poster")
async def show_poster(request: Request, language: Language) -> Response:
    page = present_poster(get_site(request).settings.public_origin, language)
    return render(request, "pages/poster.html", page, is_public=True)
