"""The slip that is handed over at the end: picked by both, written on by hand, printed."""

from dataclasses import replace

from fastapi import APIRouter, Depends, Request, Response

from app.domain.pathway import Pathway
from app.domain.side_by_side import SLIP
from app.domain.slip import Slip, find_step, is_offered, list_for_slip
from app.domain.taking import Luggage
from app.presenters.side_by_side import present_note
from app.presenters.slip import present_picks, present_slip, present_slip_text
from app.routes.codes import present_card
from app.routes.forgery import CheckedVisit
from app.routes.pathway import Plan, ShownPlan, list_own_steps
from app.routes.replies import go_on, render
from app.routes.shared_computer import keep_off
from app.routes.site import PostedForm

router = APIRouter()


@router.get("/together/slip")
async def show_picks(request: Request, plan: ShownPlan) -> Response:
    if not plan.visit.session.together:
        return go_on(request, plan.visit, "show_together")
    return render_picks(request, plan)


@router.post("/together/slip")
async def pick_slip(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    """Keep what was picked; what is not on the lists any more is asked again."""
    slip = Slip(*(form.get(name, "") for name in Slip._fields))
    if not is_offered(slip, list_offered(plan), plan.today):
        return render_picks(request, plan, is_gone=True, status=422)
    visit.keep(replace(visit.session, slip=slip))
    return go_on(request, visit, "show_slip")


@router.get("/together/slip/paper")
async def show_slip(request: Request, plan: ShownPlan) -> Response:
    slip, picked = plan.visit.session.slip, find_ready(plan)
    if picked is None:
        return go_on(request, plan.visit, "show_picks")
    page = present_slip(slip, picked, plan.catalog, plan.language, plan.today)
    saved = plan.visit.session.saved
    code = present_card(request, saved, plan.visit.session) if saved else None
    return render(request, "pages/slip.html", page, has_form=True, code=code)


@router.get("/together/slip/text", dependencies=[Depends(keep_off)])
async def show_slip_text(request: Request, plan: ShownPlan) -> Response:
    slip, picked = plan.visit.session.slip, find_ready(plan)
    if picked is None:
        return go_on(request, plan.visit, "show_picks")
    page = present_slip_text(slip, picked, plan.language)
    return render(request, "pages/text.html", page, is_slip=True)


def render_picks(
    request: Request, plan: Plan, *, is_gone: bool = False, status: int = 200
) -> Response:
    slip, offered = plan.visit.session.slip, list_offered(plan)
    page = present_picks(slip, offered, find_picked(plan), plan.language, plan.today)
    return render(
        request,
        "pages/picks.html",
        page,
        status=status,
        has_form=True,
        is_gone=is_gone,
        beside=present_note(plan.catalog, SLIP),
    )


def list_offered(plan: Plan) -> tuple[Luggage, ...]:
    return list_for_slip(list_own_steps(plan), plan.visit.session.ticks, plan.catalog)


def find_ready(plan: Plan) -> Luggage | None:
    """Return what the slip is about, while all that was picked for it still holds."""
    session = plan.visit.session
    is_ready = session.together and is_offered(session.slip, list_offered(plan), plan.today)
    return find_picked(plan) if is_ready else None


def find_picked(plan: Plan) -> Luggage | None:
    first = Pathway(list_own_steps(plan), ()).first_call
    return find_step(plan.visit.session.slip, list_offered(plan), first.id if first else "")
