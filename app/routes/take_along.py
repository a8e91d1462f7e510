"""Taking the plan along: which steps come, and how they leave the screen."""

from dataclasses import replace

from fastapi import APIRouter, Request, Response

from app.domain.arrangement import arrange
from app.domain.pathway import Pathway
from app.domain.taking import Ticks, take
from app.presenters.calls_to_make import make_calendar
from app.presenters.take_along import present_take, present_text
from app.routes.forgery import CheckedVisit
from app.routes.forms import Posted
from app.routes.pathway import Plan, ShownPlan, build_own
from app.routes.replies import give_cookie, go_on, render
from app.routes.site import PostedForm, get_site
from app.session import Visit

router = APIRouter()

CALENDAR = "text/calendar; charset=utf-8"


@router.get("/plan/take")
async def show_take(request: Request, plan: ShownPlan) -> Response:
    page = present_take(own(plan), plan.visit.session.ticks, plan.catalog, plan.language)
    return render(request, "pages/take.html", page, has_form=True)


@router.post("/plan/take/print")
async def take_on_paper(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    keep_ticks(visit, form, own(plan))
    return go_on(request, visit, "print_pathway")


@router.post("/plan/take/text")
async def take_as_text(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    keep_ticks(visit, form, own(plan))
    return go_on(request, visit, "show_text")


@router.get("/plan/take/text")
async def show_text(request: Request, plan: ShownPlan) -> Response:
    page = present_text(own(plan), plan.visit.session.ticks, plan.catalog, plan.language)
    return render(request, "pages/text.html", page)


@router.post("/plan/take/calendar")
async def take_to_calendar(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    ticks = keep_ticks(visit, form, own(plan))
    steps = take(own(plan), ticks, plan.catalog)
    reply = Response(make_calendar(steps, plan.language, plan.today), media_type=CALENDAR)
    # A neutral name: it stays in the list of what was downloaded.
    reply.headers["Content-Disposition"] = 'attachment; filename="calls.ics"'
    give_cookie(reply, get_site(request), visit)
    return reply


def own(plan: Plan) -> Pathway:
    """Return the plan of one's own answers: nobody takes along what is only tried."""
    pathway = build_own(plan) if plan.tried else plan.pathway
    return arrange(pathway, plan.visit.session.arrangement)


def keep_ticks(visit: Visit, form: Posted, shown: Pathway) -> Ticks:
    """Keep what was ticked and what was not, of the steps that the page showed."""
    ticked = frozenset(form.getlist("step"))
    ticks = {step.id: step.id in ticked for step in shown.steps}
    visit.keep(replace(visit.session, ticks=ticks))
    return ticks
