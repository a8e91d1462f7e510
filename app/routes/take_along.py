"""Taking the plan along: which steps come, and how they leave the screen."""

from dataclasses import replace

from fastapi import APIRouter, Depends, Request, Response

from app.domain.pathway import Step
from app.domain.taking import list_luggage, take
from app.presenters.calls_to_make import make_calendar
from app.presenters.paper import present_file, present_print
from app.presenters.take_along import present_take, present_text
from app.routes.forgery import CheckedVisit
from app.routes.forms import Posted
from app.routes.pathway import Plan, ShownPlan, list_own_steps
from app.routes.replies import give_cookie, go_on, render
from app.routes.shared_computer import keep_off
from app.routes.site import CurrentVisit, PostedForm, get_site
from app.session import Visit

router = APIRouter()

CALENDAR = "text/calendar; charset=utf-8"
HTML = "text/html; charset=utf-8"
SAVED = "pages/saved.html"
OFF_TERMINALS = [Depends(keep_off)]


@router.get("/plan/take")
async def show_take(request: Request, plan: ShownPlan) -> Response:
    return render_take(request, plan)


def render_take(
    request: Request, plan: Plan, *, is_empty: bool = False, status: int = 200
) -> Response:
    ticks = plan.visit.session.ticks
    page = present_take(list_own_steps(plan), ticks, plan.catalog, plan.language)
    return render(request, "pages/take.html", page, status=status, has_form=True, is_empty=is_empty)


def ask_to_tick(request: Request, plan: Plan) -> Response:
    """Nothing was ticked: nothing leaves the screen, and the page says what to do."""
    return render_take(request, plan, is_empty=True, status=422)


@router.get("/plan/take/print")
@router.get("/plan/take/calendar")
@router.get("/plan/take/file")
async def come_back_to_take(request: Request, visit: CurrentVisit) -> Response:
    """A page that came as the reply to a form, opened again later or in the other language."""
    return go_on(request, visit, "show_take")


@router.post("/plan/take/print")
async def take_on_paper(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    if not keep_ticks(plan, visit, form):
        return ask_to_tick(request, plan)
    return go_on(request, visit, "print_pathway")


@router.post("/plan/take/text", dependencies=OFF_TERMINALS)
async def take_as_text(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    if not keep_ticks(plan, visit, form):
        return ask_to_tick(request, plan)
    return go_on(request, visit, "show_text")


@router.get("/plan/take/text", dependencies=OFF_TERMINALS)
async def show_text(request: Request, plan: ShownPlan) -> Response:
    steps = taken(plan)
    if not steps:
        return render_take(request, plan, is_empty=True)
    page = present_text(steps, plan.language)
    return render(request, "pages/text.html", page, is_slip=False)


@router.post("/plan/take/calendar", dependencies=OFF_TERMINALS)
async def take_to_calendar(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    steps = keep_ticks(plan, visit, form)
    if not steps:
        return ask_to_tick(request, plan)
    calendar = make_calendar(steps, plan.catalog, plan.language, plan.today)
    return give_file(request, visit, Response(calendar, media_type=CALENDAR), "calls.ics")


@router.post("/plan/take/file", dependencies=OFF_TERMINALS)
async def take_as_file(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    """Give one file to keep on one's own phone; the site keeps nothing in the browser."""
    steps = keep_ticks(plan, visit, form)
    if not steps:
        return ask_to_tick(request, plan)
    told = (steps, plan.catalog, plan.language, plan.today)
    context = {"page": present_file(*told), "sheet": present_print(*told)}
    html = get_site(request).pages.render(SAVED, plan.language, context)
    return give_file(request, visit, Response(html, media_type=HTML), "my-plan.html")


def give_file(request: Request, visit: Visit, reply: Response, name: str) -> Response:
    """Give it to be kept, by a neutral name: it stays in the list of what was downloaded."""
    reply.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    give_cookie(reply, get_site(request), visit)
    return reply


def taken(plan: Plan) -> tuple[Step, ...]:
    return take(list_own_steps(plan), plan.visit.session.ticks, plan.catalog)


def keep_ticks(plan: Plan, visit: Visit, form: Posted) -> tuple[Step, ...]:
    """Keep what was ticked and what was not of all that the page showed; return what comes."""
    ticked = frozenset(form.getlist("step"))
    ticks = {
        each.id: each.id in ticked for each in list_luggage(list_own_steps(plan), plan.catalog)
    }
    visit.keep(replace(visit.session, ticks=ticks))
    return taken(plan)
