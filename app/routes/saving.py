"""Saving the plan with a code: what will be kept is shown first, then kept, then the code."""

import json
from functools import partial
from typing import NamedTuple

from fastapi import APIRouter, Request, Response

from app.domain.saved_plan import save
from app.keeping import Code, Opened, make_code
from app.presenters.saving import present_saving
from app.routes.codes import ask_store, present_card, stretch, with_open_plan
from app.routes.forgery import CheckedVisit
from app.routes.pathway import Plan, ShownPlan
from app.routes.presence import require_presence
from app.routes.replies import go_on, render
from app.routes.site import CurrentVisit, PostedForm, get_site
from app.routes.take_along import ask_to_tick, keep_ticks, taken
from app.session import Seal, Session

router = APIRouter()

PURPOSE = "code to be given"


class Once(NamedTuple):
    """The code that a page will give, and the session that it was made for."""

    session: str
    link: str
    number: str


@router.post("/plan/take/code")
async def take_a_code(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    if not keep_ticks(plan, visit, form):
        return ask_to_tick(request, plan)
    return go_on(request, visit, "show_saving")


@router.get("/plan/take/code")
async def show_saving(request: Request, plan: ShownPlan) -> Response:
    """Show exactly what whoever has the code will see."""
    steps = taken(plan)
    if not steps:
        return ask_to_tick(request, plan)
    page = present_saving(steps, seal_once(request, plan.visit.session), plan.language)
    return render(request, "pages/saving.html", page, has_form=True)


@router.post("/plan/take/save")
async def save_plan(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    """Keep it. Sent twice, the page brings the same code, so that one plan is kept."""
    code, steps = open_once(request, visit.session, form.get("once", "")), taken(plan)
    if code is None or not steps:
        return go_on(request, visit, "show_saving")
    opened = await keep(request, plan, code)
    visit.keep(with_open_plan(visit.session, opened))
    return go_on(request, visit, "show_code")


async def keep(request: Request, plan: Plan, code: Code) -> Opened:
    saved = save(taken(plan), plan.catalog, plan.language, plan.today)
    way = await stretch(request, code.number)
    plans = get_site(request).saved_plans
    return await ask_store(partial(plans.save, saved, code, way, plan.today))


@router.get("/plan/take/save")
async def come_back_to_saving(request: Request, visit: CurrentVisit) -> Response:
    return go_on(request, visit, "show_saving")


@router.get("/saved/code")
async def show_code(request: Request, visit: CurrentVisit) -> Response:
    """Show it as often as it is asked for: it stands in the sealed session, never in an address."""
    await require_presence(visit)
    saved = visit.session.saved
    if saved is None:
        return go_on(request, visit, "ask_for_code")
    page = present_card(request, saved, visit.session)
    return render(request, "pages/code.html", page, has_form=True)


def seal_once(request: Request, session: Session) -> str:
    once = Once(session.secret, *make_code())
    return make_seal(request).close(json.dumps(once).encode())


def open_once(request: Request, session: Session, sealed: str) -> Code | None:
    """Return the code that a page of this session brought; None for any other."""
    plain = make_seal(request).open(sealed)
    once = Once(*json.loads(plain)) if plain else None
    return Code(once.link, once.number) if once and session.accepts(once.session) else None


def make_seal(request: Request) -> Seal:
    return Seal(get_site(request).settings.read_secret(), PURPOSE)
