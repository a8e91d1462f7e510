"""The plan on paper: the steps that come along, or one step alone."""

from dataclasses import replace

from fastapi import APIRouter, Request, Response

from app.domain.pathway import Step
from app.domain.taking import let_leave_alone, may_leave_alone
from app.errors import NotFoundError
from app.presenters.paper import present_print, present_step_on_paper
from app.presenters.take_along import present_alone
from app.routes.forgery import CheckedVisit
from app.routes.pathway import Plan, ShownPlan, list_own_steps
from app.routes.replies import go_on, render
from app.routes.take_along import render_take, taken

router = APIRouter()


@router.get("/plan/print")
async def print_pathway(request: Request, plan: ShownPlan) -> Response:
    """Nobody takes along what is only tried: on paper stands the plan of one's own answers."""
    kept = taken(plan)
    if not kept:
        return render_take(request, plan, is_empty=True)
    page = present_print(kept, plan.catalog, plan.language, plan.today)
    return render(request, "pages/print.html", page)


@router.get("/plan/steps/{number}/print")
async def print_step(request: Request, number: int, plan: ShownPlan) -> Response:
    """A private step first shows what others will see; only then it can be printed."""
    step = find_own_step(plan, number)
    if not may_leave_alone(step, plan.visit.session.ticks, plan.catalog):
        page = present_alone(step, plan.language)
        return render(request, "pages/print_alone.html", page, has_form=True)
    sheet = present_step_on_paper(step, plan.catalog, plan.language, plan.today)
    return render(request, "pages/print.html", sheet)


@router.post("/plan/steps/{number}/print")
async def let_step_be_printed(
    request: Request, number: int, plan: ShownPlan, visit: CheckedVisit
) -> Response:
    step = find_own_step(plan, number)
    ticks = let_leave_alone(step, visit.session.ticks)
    visit.keep(replace(visit.session, ticks=ticks))
    return go_on(request, visit, "print_step", number=number)


def find_own_step(plan: Plan, number: int) -> Step:
    steps = list_own_steps(plan)
    if not 1 <= number <= len(steps):
        raise NotFoundError
    return steps[number - 1]
