"""What would open more doors, on a page of its own; and trying one of them in the plan."""

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from app.domain.catalog import Catalog
from app.domain.changes import Change, find_answers, find_change
from app.domain.doors import find_doors
from app.domain.questionnaire import build_profile
from app.errors import WrongValueError
from app.presenters.doors import present_doors
from app.routes.forgery import CheckedVisit
from app.routes.forms import Posted
from app.routes.presence import require_presence
from app.routes.replies import go_on, render
from app.routes.site import (
    CurrentCatalog,
    CurrentVisit,
    PostedForm,
    get_catalog,
    get_language,
    get_today,
    get_visit,
)
from app.session import Visit

router = APIRouter()


@router.get("/plan/doors")
async def show_doors(request: Request) -> Response:
    visit, catalog = await get_visit(request), await get_catalog(request)
    await require_presence(visit)
    language, today = await get_language(request), await get_today(request)
    profile = build_profile(catalog.questionnaire, visit.session.answers, catalog.places)
    # It takes as long as many plans: nobody else waits for it.
    doors = await run_in_threadpool(find_doors, profile, catalog, today)
    page = present_doors(doors, visit.session.trying, catalog, language)
    return render(request, "pages/doors.html", page, has_form=True)


@router.post("/plan/try")
async def try_door(
    request: Request, catalog: CurrentCatalog, visit: CheckedVisit, form: PostedForm
) -> Response:
    """Begin a try, end it, or take it as an answer: only the last changes an answer."""
    action = form.get("action", "")
    if action == "keep":
        return keep(request, visit, catalog)
    if action == "stop":
        visit.keep(visit.session.with_own_plan())
    else:
        visit.keep(visit.session.with_try(read_door(form, catalog).id))
    return go_on(request, visit, "show_pathway")


@router.get("/plan/try")
async def come_back(request: Request, visit: CurrentVisit) -> Response:
    """A page that came as the reply to a form, opened again later."""
    return go_on(request, visit, "show_pathway")


def read_door(form: Posted, catalog: Catalog) -> Change:
    change = find_change(form.get("door", ""), catalog.changes)
    if change is None:
        raise WrongValueError
    return change


def keep(request: Request, visit: Visit, catalog: Catalog) -> Response:
    """Say the change by answers; where they cannot, show the answers to change them by hand."""
    change = find_change(visit.session.trying, catalog.changes)
    told = (catalog.questionnaire, visit.session.answers, catalog.places)
    answers = find_answers(change, *told) if change else None
    if answers is None:
        return go_on(request, visit, "show_answers")
    visit.keep(visit.session.with_answers(answers))
    return go_on(request, visit, "show_pathway")
