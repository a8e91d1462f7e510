"""Saving the plan with a code: what will be kept is shown first, then kept, then the code."""

import json
from functools import partial
from hashlib import sha256
from typing import NamedTuple

from fastapi import APIRouter, Request, Response

from app.domain.saved_plan import save
from app.keeping import Code, Opened, make_code
from app.presenters.saving import present_saving
from app.routes.codes import ask_store, name_of, present_card, stretch, with_open_plan
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
    """The code that a page will give, the session that it was made for, and what the page shows."""

    session: str
    link: str
    number: str
    shown: str

    @property
    def code(self) -> Code:
        return Code(self.link, self.number)


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
    if not taken(plan):
        return ask_to_tick(request, plan)
    return render_saving(request, plan)


def render_saving(request: Request, plan: Plan, *, is_changed: bool = False) -> Response:
    once = seal_once(request, plan)
    page = present_saving(taken(plan), once, plan.language)
    return render(request, "pages/saving.html", page, has_form=True, is_changed=is_changed)


@router.post("/plan/take/save")
async def save_plan(
    request: Request, plan: ShownPlan, visit: CheckedVisit, form: PostedForm
) -> Response:
    """Keep it. Sent twice, the page brings the same code, so that one plan is kept. Where the plan
    is not as the page showed it, as after a change in another window, it is shown once more."""
    once, steps = open_once(request, visit.session, form.get("once", "")), taken(plan)
    if once is None or not steps:
        return go_on(request, visit, "show_saving")
    if once.shown != digest(plan):
        return render_saving(request, plan, is_changed=True)
    opened = await keep(request, plan, once.code)
    visit.keep(with_open_plan(visit.session, opened))
    return go_on(request, visit, "show_code")


def anybody() -> None:
    """Who saves a plan tries no code."""


async def keep(request: Request, plan: Plan, code: Code) -> Opened:
    saved = save(taken(plan), plan.catalog, plan.language, plan.today)
    way = await stretch(request, code.number, anybody)
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
    return render(request, "pages/code.html", page, has_form=True, shown=name_of(saved))


def seal_once(request: Request, plan: Plan) -> str:
    once = Once(plan.visit.session.secret, *make_code(), digest(plan))
    return make_seal(request).close(json.dumps(once).encode())


def digest(plan: Plan) -> str:
    """Return what tells whether two pages show the same steps and places, in the same order."""
    shown = [(step.id, *(each.service.id for each in step.choices)) for step in taken(plan)]
    return sha256(json.dumps(shown).encode()).hexdigest()


def open_once(request: Request, session: Session, sealed: str) -> Once | None:
    """Return what a page of this session brought; None for any other."""
    plain = make_seal(request).open(sealed)
    once = Once(*json.loads(plain)) if plain else None
    return once if once and session.accepts(once.session) else None


def make_seal(request: Request) -> Seal:
    return Seal(get_site(request).settings.read_secret(), PURPOSE)
