"""The plan: shown, and changed by the participant."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from starlette.concurrency import run_in_threadpool

from app.domain.arrangement import Arrangement, arrange, list_skipped
from app.domain.catalog import Catalog
from app.domain.changes import Change, find_answers, find_change
from app.domain.explaining import Explanation, explain
from app.domain.pathway import Pathway, Step, build_pathway
from app.domain.questionnaire import build_profile
from app.domain.requirements import NOTHING, Profile
from app.domain.trying import compare
from app.errors import NotFoundError
from app.presenters.easy_plan import EasyPlan, present_easy_plan
from app.presenters.how_chosen import present_how_chosen
from app.presenters.named_places import Told
from app.presenters.pathway import (
    ROOM,
    ROOM_BESIDE_A_HELPER,
    PlanPage,
    present_one_step,
    present_pathway,
)
from app.presenters.places_looked_at import present_places_looked_at
from app.presenters.side_by_side import BesideView, present_note_of_plan
from app.presenters.trying import TrialView, present_trial
from app.routes.arranging import rearrange
from app.routes.easy import is_easy
from app.routes.forgery import CheckedVisit
from app.routes.presence import require_presence
from app.routes.replies import go_on, is_htmx, render, turn_to, wants_part
from app.routes.site import (
    PostedForm,
    get_catalog,
    get_language,
    get_site,
    get_today,
    get_visit,
)
from app.routes.wishes import Asked
from app.session import Visit

router = APIRouter()


@dataclass(frozen=True)
class Plan:
    """The pathway before it is arranged, and all that is needed to show it. While something is
    tried, the pathway and its `arrangement` are those of the try; `profile` is what was answered.
    """

    pathway: Pathway
    arrangement: Arrangement
    profile: Profile
    tried: Change | None
    visit: Visit
    catalog: Catalog
    language: str
    today: date


async def get_plan(request: Request) -> Plan:
    """Look everything up in one go: the framework takes longer over each dependency than we do."""
    visit, catalog = await get_visit(request), await get_catalog(request)
    language, today = await get_language(request), await get_today(request)
    session = visit.session
    profile = build_profile(catalog.questionnaire, session.answers, catalog.places)
    tried = find_tried(session.trying, profile, catalog)
    pathway = build_pathway(tried.apply(profile) if tried else profile, catalog, today)
    arrangement = session.tried if tried else session.arrangement
    return Plan(pathway, arrangement, profile, tried, visit, catalog, language, today)


def find_tried(trying: str, profile: Profile, catalog: Catalog) -> Change | None:
    """Return what is tried, unless it changes nothing any more: then the plan is one's own."""
    change = find_change(trying, catalog.changes)
    return change if change and change.applies_to(profile) else None


async def get_plan_of_somebody_present(request: Request) -> Plan:
    await require_presence(await get_visit(request))
    return await get_plan(request)


def build_own(plan: Plan) -> Pathway:
    return build_pathway(plan.profile, plan.catalog, plan.today)


def list_own_steps(plan: Plan) -> tuple[Step, ...]:
    """Return the plan of one's own answers: nobody takes along what is only tried."""
    pathway = build_own(plan) if plan.tried else plan.pathway
    return arrange(pathway, plan.visit.session.arrangement).steps


def show_trial(tried: Change, plan: Plan) -> TrialView:
    catalog = plan.catalog
    told = (catalog.questionnaire, plan.visit.session.answers, catalog.places)
    can_keep = find_answers(tried, *told) is not None
    news = compare(build_own(plan), plan.pathway)
    return present_trial(tried, news, plan.language, can_keep=can_keep)


BuiltPlan = Annotated[Plan, Depends(get_plan)]
ShownPlan = Annotated[Plan, Depends(get_plan_of_somebody_present)]


@router.get("/plan")
async def show_pathway(request: Request, plan: ShownPlan) -> Response:
    changes = plan.arrangement
    shown, skipped = arrange(plan.pathway, changes), list_skipped(plan.pathway, changes)
    easy = is_easy(get_site(request), plan.visit)
    page = present_plan(plan, shown, skipped, easy)
    part = "partials/easy_plan.html" if easy else "partials/plan.html"
    template = part if wants_part(request, plan.visit) else "pages/plan.html"
    beside = find_note(plan, shown)
    return render(request, template, page, has_form=True, beside=beside)


def present_plan(
    plan: Plan, shown: Pathway, skipped: Iterable[Step], easy: bool
) -> EasyPlan | PlanPage:
    told = (shown, skipped, plan.catalog, plan.language, plan.today)
    room = ROOM_BESIDE_A_HELPER if plan.visit.session.together else ROOM
    page = present_easy_plan(*told) if easy else present_pathway(*told, room)
    return replace(page, trial=show_trial(plan.tried, plan)) if plan.tried else page


def find_note(plan: Plan, shown: Pathway) -> BesideView | None:
    """Return what the helper sees beside the plan; None while the person is alone."""
    if not plan.visit.session.together:
        return None
    return present_note_of_plan(plan.catalog, shown, plan.language)


@router.get("/plan/steps/{number}")
async def show_step(request: Request, number: int, plan: ShownPlan) -> Response:
    """All of one step: what the easy view leaves for later."""
    shown = arrange(plan.pathway, plan.arrangement)
    find_step(shown, number)
    page = present_one_step(shown, number, plan.catalog, plan.language, plan.today)
    if plan.tried:
        page = replace(page, trial=show_trial(plan.tried, plan))
    return render(request, "pages/step.html", page, has_form=True)


@router.get("/plan/steps/{number}/why")
async def show_how_chosen(request: Request, number: int, plan: ShownPlan) -> Response:
    """How a step was decided: worked out only here, so that no plan waits for it."""
    page = present_how_chosen(await explain_step(number, plan), tell_of(plan))
    return render(request, "pages/how_chosen.html", page)


@router.get("/plan/steps/{number}/why/all")
async def show_places_looked_at(request: Request, number: int, plan: ShownPlan) -> Response:
    """Everybody who was looked at and is none of the choices, page after page."""
    found = await explain_step(number, plan)
    page = present_places_looked_at(found, Asked(request).page, tell_of(plan))
    return render(request, "pages/places_looked_at.html", page)


async def explain_step(number: int, plan: Plan) -> Explanation:
    step = find_step(arrange(plan.pathway, plan.arrangement), number)
    return await run_in_threadpool(explain, step, plan.pathway)


def tell_of(plan: Plan) -> Told:
    tried = plan.tried.terms if plan.tried else NOTHING
    return Told(plan.visit.session.answers, plan.catalog, plan.language, plan.today, tried)


def find_step(shown: Pathway, number: int) -> Step:
    if not 1 <= number <= len(shown.steps):
        raise NotFoundError
    return shown.steps[number - 1]


@router.post("/plan")
async def arrange_pathway(
    request: Request,
    plan: BuiltPlan,
    visit: CheckedVisit,
    form: PostedForm,
) -> Response:
    visit.keep(rearrange(visit.session, plan.pathway, form, is_tried=plan.tried is not None))
    if is_htmx(request):
        return turn_to(request, "show_pathway")
    return go_on(request, visit, "show_pathway")
