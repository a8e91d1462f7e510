"""Somebody helps who sits beside the person: begin together, go on alone, and the next person."""

from dataclasses import replace

from fastapi import APIRouter, Request, Response

from app.domain.catalog import Catalog
from app.domain.side_by_side import WISH
from app.errors import NotFoundError
from app.i18n import split_language
from app.presenters.side_by_side import present_note, present_together
from app.routes.forgery import check_press
from app.routes.leaving import end
from app.routes.replies import go_on, go_to, render
from app.routes.site import CurrentCatalog, CurrentVisit, PostedForm
from app.routes.turning import is_ours
from app.session import Visit

router = APIRouter()

# Not the cookies: the new one, which holds that somebody helps, came with the same reply.
CLEAR_SITE_DATA = '"cache", "storage"'
OWN_PAGES = "/together"


@router.get("/together")
async def show_together(request: Request, catalog: CurrentCatalog, visit: CurrentVisit) -> Response:
    page = present_together(catalog, visit.session.answers)
    return render(request, "pages/together.html", page, has_form=True)


@router.post("/together")
async def begin_together(
    request: Request, catalog: CurrentCatalog, visit: CurrentVisit, form: PostedForm
) -> Response:
    """Begin with what the person wants; or go on where they left off alone."""
    await check_press(request, visit, form)
    visit.tell()
    visit.keep(replace(visit.session, together=True))
    if not visit.session.answers:
        return go_on(request, visit, "show_wish")
    return go_where_they_were(request, visit, catalog)


@router.get("/together/wish")
async def show_wish(request: Request, catalog: CurrentCatalog, visit: CurrentVisit) -> Response:
    if not visit.session.together:
        return go_on(request, visit, "show_together")
    beside = present_note(catalog, WISH)
    return render(request, "pages/wish.html", None, has_form=True, beside=beside)


@router.post("/together/alone")
async def go_on_alone(
    request: Request, catalog: CurrentCatalog, visit: CurrentVisit, form: PostedForm
) -> Response:
    """Leave the helper's view with all that was answered, and stay at the same place."""
    await check_press(request, visit, form)
    address = form.get("to", "")
    language, path = split_language(address)
    if not is_ours(address) or language is None:
        raise NotFoundError
    visit.keep(replace(visit.session, together=False))
    if path.startswith(OWN_PAGES):
        return go_where_they_were(request, visit, catalog)
    return go_to(request, visit, address)


@router.post("/together/next")
async def next_person(request: Request, visit: CurrentVisit, form: PostedForm) -> Response:
    """Clear everything and begin anew, for the next person beside the same helper."""
    await check_press(request, visit, form)
    end(request, visit)
    visit.keep(replace(visit.session, together=True))
    response = go_on(request, visit, "show_together")
    response.headers["Clear-Site-Data"] = CLEAR_SITE_DATA
    return response


@router.get("/together/alone")
@router.get("/together/next")
async def come_back(request: Request, visit: CurrentVisit) -> Response:
    """A page that came as the reply to a form, opened again later."""
    return go_on(request, visit, "show_together")


def go_where_they_were(request: Request, visit: Visit, catalog: Catalog) -> Response:
    number = catalog.questionnaire.number_to_go_on(visit.session.answers)
    if number is None:
        return go_on(request, visit, "show_pathway")
    return go_on(request, visit, "show_screen", number=number)
