"""Coming back to a saved plan: today's facts, what became of each step, and its end."""

import secrets
from dataclasses import replace
from datetime import date
from functools import partial

from fastapi import APIRouter, Request, Response

from app.domain.catalog import Catalog
from app.domain.coming_back import meet_today
from app.domain.saved_plan import Mark, SavedPlan
from app.errors import WrongValueError
from app.presenters.saved_plan import present_saved_plan
from app.routes.codes import ask_store, render_no_plan, way_of, with_open_plan
from app.routes.forgery import CheckedVisit, check_press
from app.routes.forms import Posted
from app.routes.opening import render_ask
from app.routes.presence import require_presence
from app.routes.replies import go_on, render
from app.routes.site import (
    CurrentCatalog,
    CurrentVisit,
    Language,
    PostedForm,
    Today,
    get_site,
)
from app.session import Visit

router = APIRouter()

TAKEN_BACK = "none"
"""Sent instead of a mark: nothing was said of the place after all."""


@router.get("/saved/plan")
async def show_saved(
    request: Request, visit: CurrentVisit, catalog: CurrentCatalog, language: Language, today: Today
) -> Response:
    await require_presence(visit)
    saved = visit.session.saved
    if saved is None:
        return render_ask(request, visit, is_sent_back=True)
    plans = get_site(request).saved_plans
    opened = await ask_store(partial(plans.read, way_of(saved), today))
    if opened is None:
        return render_no_plan(request, visit)
    met = meet_today(opened.plan, catalog, today)
    page = present_saved_plan(opened.plan, met, opened.ends, catalog, language, today)
    return render(request, "pages/saved_plan.html", page, has_form=True)


@router.post("/saved/plan")
async def mark_saved(
    request: Request,
    visit: CheckedVisit,
    form: PostedForm,
    catalog: CurrentCatalog,
    language: Language,
    today: Today,
) -> Response:
    """Keep what is said of one place; the same said twice is said once."""
    saved = visit.session.saved
    if saved is None:
        return go_on(request, visit, "ask_for_code")
    said = read_mark(form)
    alter = partial(put_mark, form=form, said=said, catalog=catalog, language=language, today=today)
    use = partial(get_site(request).saved_plans.use, way_of(saved), today, alter, name_of(said))
    opened = await ask_store(use)
    if opened is None:
        return render_no_plan(request, visit)
    visit.keep(with_open_plan(visit.session, opened))
    return go_on(request, visit, "show_saved")


def read_mark(form: Posted) -> Mark | None:
    said = form.get("mark", "")
    if said == TAKEN_BACK:
        return None
    if said not in set(Mark):
        raise WrongValueError
    return Mark(said)


def name_of(said: Mark | None) -> str:
    return said.value if said else ""


def put_mark(
    plan: SavedPlan,
    form: Posted,
    said: Mark | None,
    catalog: Catalog,
    language: str,
    today: date,
) -> SavedPlan:
    """Take only what the page offered: a step of the plan, and a place that stands in it."""
    steps = meet_today(plan, catalog, today).steps
    step = next((each for each in steps if str(each.number) == form.get("step")), None)
    service = form.get("service", "")
    if step is None or service not in step.offered:
        raise WrongValueError
    return replace(plan.with_mark(step.number, service, said), language=language)


@router.post("/saved/end")
async def end_saved(request: Request, visit: CurrentVisit, form: PostedForm) -> Response:
    """Remove it at once; no page of before can keep it again under the same code."""
    await check_press(request, visit, form)
    saved = visit.session.saved
    if saved:
        await ask_store(partial(get_site(request).saved_plans.end, way_of(saved)))
        forget(request, visit)
    return go_on(request, visit, "show_ended")


def forget(request: Request, visit: Visit) -> None:
    if visit.travels_in_form:
        get_site(request).ended.end(visit.session.secret, visit.now)
    visit.keep(replace(visit.session, saved=None, secret=secrets.token_urlsafe(16)))


@router.get("/saved/end")
async def come_back_to_end(request: Request, visit: CurrentVisit) -> Response:
    return go_on(request, visit, "show_ended")


@router.get("/saved/ended")
async def show_ended(request: Request) -> Response:
    return render(request, "pages/saved_ended.html", None)
