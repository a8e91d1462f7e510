"""Changing from all the words to pictures with few words, and back, on any page."""

from fastapi import APIRouter, Request, Response

from app.errors import NotFoundError, WrongValueError
from app.i18n import split_language
from app.routes.easy import VIEWS
from app.routes.forgery import check_press
from app.routes.replies import go_on, go_to
from app.routes.site import CurrentVisit, PostedForm
from app.routes.turning import is_ours

router = APIRouter()


@router.post("/view")
async def switch_view(request: Request, visit: CurrentVisit, form: PostedForm) -> Response:
    """Keep the choice in the session, never in an address, and come back to the same place."""
    await check_press(request, visit, form)
    view, address = form.get("view", ""), form.get("to", "")
    if view not in VIEWS:
        raise WrongValueError
    if not is_ours(address) or split_language(address)[0] is None:
        raise NotFoundError
    visit.choose_view(view)
    return go_to(request, visit, address)


@router.get("/view")
async def come_back(request: Request, visit: CurrentVisit) -> Response:
    """A page that came as the reply to a form, opened again later."""
    return go_on(request, visit, "show_home")
