"""Coming back to a saved plan: today's facts, what became of each step, and its end."""

import re
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
from app.routes.codes import ask_store, name_of, render_no_plan, way_of, with_open_plan
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

NAME = re.compile(r"[0-9a-f]{64}")
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
        return close_plan(request, visit)
    met = meet_today(opened.plan, catalog, today)
    page = present_saved_plan(opened.plan, met, opened.ends, catalog, language, today)
    shown = name_of(saved)
    return render(request, "pages/saved_plan.html", page, has_form=True, shown=shown)


@router.post("/saved/plan")
async def mark_saved(
    request: Request,
    visit: CheckedVisit,
    form: PostedForm,
    catalog: CurrentCatalog,
    language: Language,
    today: Today,
) -> Response:
    """Keep what is said of a place, once; on a page of before another plan was opened, nothing."""
    saved = visit.session.saved
    if saved is None or form.get("shown") != name_of(saved):
        return go_on(request, visit, "show_saved" if saved else "ask_for_code")
    said = read_mark(form)
    alter = partial(put_mark, form=form, said=said, catalog=catalog, language=language, today=today)
    use = partial(get_site(request).saved_plans.use, way_of(saved), today, alter, count_as(said))
    opened = await ask_store(use)
    if opened is None:
        return close_plan(request, visit)
    visit.keep(with_open_plan(visit.session, opened))
    return go_on(request, visit, "show_saved")


def close_plan(request: Request, visit: Visit) -> Response:
    """The plan that was open is gone from the store: it ended, or was deleted elsewhere."""
    visit.keep(replace(visit.session, saved=None))
    return render_no_plan(request)


def read_mark(form: Posted) -> Mark | None:
    said = form.get("mark", "")
    if said == TAKEN_BACK:
        return None
    if said not in set(Mark):
        raise WrongValueError
    return Mark(said)


def count_as(said: Mark | None) -> str:
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
async def end_saved(
    request: Request, visit: CurrentVisit, form: PostedForm, today: Today
) -> Response:
    """Remove the plan that the page showed at once; no page of before can keep it again under the
    same code. Where that plan is not open any more, nothing is removed, and nothing else is said.
    """
    await check_press(request, visit, form)
    saved, shown = visit.session.saved, read_name(form)
    plans = get_site(request).saved_plans
    if saved and name_of(saved) == shown.hex():
        await ask_store(partial(plans.end, way_of(saved)))
        forget(request, visit)
    elif await ask_store(partial(plans.is_kept, shown, today)):
        return render_ask(request, visit, status=409, is_still_kept=True)
    return go_on(request, visit, "show_ended")


def read_name(form: Posted) -> bytes:
    shown = form.get("shown", "")
    if not NAME.fullmatch(shown):
        raise WrongValueError
    return bytes.fromhex(shown)


def forget(request: Request, visit: Visit) -> None:
    if visit.travels_in_form:
        get_site(request).ended.end(visit.session.secret, visit.now)
    visit.keep(replace(visit.session, saved=None, secret=secrets.token_urlsafe(16)))


@router.get("/saved/end")
async def come_back_to_end(request: Request, visit: CurrentVisit) -> Response:
    return go_on(request, visit, "show_saved")


@router.get("/saved/ended")
async def show_ended(request: Request, visit: CurrentVisit) -> Response:
    if visit.session.saved:
        return go_on(request, visit, "show_saved")
    return render(request, "pages/saved_ended.html", None)
