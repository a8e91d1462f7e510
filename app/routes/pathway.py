"""The plan: shown, changed by the participant, and printed."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from app.domain.arrangement import arrange, list_skipped
from app.domain.pathway import Pathway, build_pathway
from app.domain.questionnaire import build_profile
from app.errors import NotFoundError
from app.presenters.easy_plan import present_easy_plan
from app.presenters.paper import present_print
from app.presenters.pathway import present_one_step, present_pathway
from app.routes.arranging import rearrange
from app.routes.easy import Easy
from app.routes.forgery import CheckedVisit
from app.routes.presence import require_presence
from app.routes.replies import go_on, is_htmx, render, turn_to, wants_part
from app.routes.site import CurrentCatalog, CurrentVisit, Language, PostedForm, Today

router = APIRouter()
present = Depends(require_presence)


async def get_pathway(visit: CurrentVisit, catalog: CurrentCatalog, today: Today) -> Pathway:
    """Build the pathway from the answers, before the participant's own changes."""
    profile = build_profile(catalog.questionnaire, visit.session.answers, catalog.places)
    return build_pathway(profile, catalog, today)


BuiltPathway = Annotated[Pathway, Depends(get_pathway)]


@router.get("/plan", dependencies=[present])
async def show_pathway(
    request: Request,
    pathway: BuiltPathway,
    catalog: CurrentCatalog,
    visit: CurrentVisit,
    language: Language,
    today: Today,
    easy: Easy,
) -> Response:
    changes = visit.session.arrangement
    shown, skipped = arrange(pathway, changes), list_skipped(pathway, changes)
    present_plan = present_easy_plan if easy else present_pathway
    page = present_plan(shown, skipped, catalog, language, today)
    part = "partials/easy_plan.html" if easy else "partials/plan.html"
    template = part if wants_part(request, visit) else "pages/plan.html"
    return render(request, template, page, has_form=True)


@router.get("/plan/steps/{number}", dependencies=[present])
async def show_step(
    request: Request,
    number: int,
    pathway: BuiltPathway,
    catalog: CurrentCatalog,
    visit: CurrentVisit,
    language: Language,
    today: Today,
) -> Response:
    """All of one step: what the easy view leaves for later."""
    shown = arrange(pathway, visit.session.arrangement)
    if not 1 <= number <= len(shown.steps):
        raise NotFoundError
    page = present_one_step(shown, number, catalog, language, today)
    return render(request, "pages/step.html", page, has_form=True)


@router.post("/plan")
async def arrange_pathway(
    request: Request,
    pathway: BuiltPathway,
    visit: CheckedVisit,
    form: PostedForm,
) -> Response:
    visit.keep(rearrange(visit.session, pathway, form))
    if is_htmx(request):
        return turn_to(request, "show_pathway")
    return go_on(request, visit, "show_pathway")


@router.get("/plan/print", dependencies=[present])
async def print_pathway(
    request: Request,
    pathway: BuiltPathway,
    catalog: CurrentCatalog,
    visit: CurrentVisit,
    language: Language,
    today: Today,
) -> Response:
    shown = arrange(pathway, visit.session.arrangement)
    page = present_print(shown, catalog, language, today)
    return render(request, "pages/print.html", page)
