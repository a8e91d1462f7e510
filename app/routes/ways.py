"""Ways to a job for who answered: on a page of its own, so that no other page waits for them."""

from datetime import date

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from app.domain.catalog import Catalog
from app.domain.jobs import JobChoice
from app.domain.ladder.ways import find_ways
from app.domain.pathway import build_pathway
from app.domain.questionnaire import build_profile
from app.domain.records import Occupation
from app.domain.requirements import Profile
from app.errors import NotFoundError
from app.presenters.ways import present_ways
from app.routes.presence import require_presence
from app.routes.replies import render
from app.routes.site import get_catalog, get_language, get_today, get_visit

router = APIRouter()


@router.get("/ways")
async def show_ways_to_work(request: Request) -> Response:
    """Where no job is named: to the jobs that the plan names."""
    return await show(request, None)


@router.get("/jobs/{onet_soc_code}/ways")
async def show_ways(request: Request, onet_soc_code: str) -> Response:
    job = (await get_catalog(request)).occupations.get(onet_soc_code)
    if job is None:
        raise NotFoundError
    return await show(request, job)


def plan_jobs(profile: Profile, catalog: Catalog, today: date) -> tuple[JobChoice, ...]:
    return build_pathway(profile, catalog, today).jobs


async def show(request: Request, job: Occupation | None) -> Response:
    visit, catalog = await get_visit(request), await get_catalog(request)
    await require_presence(visit)
    language, today = await get_language(request), await get_today(request)
    profile = build_profile(catalog.questionnaire, visit.session.answers, catalog.places)
    goals = [job] if job else [each.occupation for each in plan_jobs(profile, catalog, today)]
    found = await run_in_threadpool(find_ways, profile, catalog, goals, today)
    page = present_ways(found, job, profile, catalog, language)
    return render(request, "pages/ways.html", page)
