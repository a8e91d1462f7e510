"""The list of jobs, and a page for each occupation."""

from fastapi import APIRouter, Request, Response

from app.errors import NotFoundError
from app.presenters.around import present_around_job
from app.presenters.job_list import present_job_list
from app.presenters.jobs import present_job
from app.routes.replies import render, wants_part
from app.routes.site import CurrentCatalog, CurrentVisit, Language, Today
from app.routes.wishes import Asked, read_job_wish

router = APIRouter()


@router.get("/jobs")
async def list_jobs(
    request: Request, visit: CurrentVisit, catalog: CurrentCatalog, language: Language
) -> Response:
    asked = Asked(request)
    page = present_job_list(read_job_wish(asked, catalog), asked.page, catalog, language)
    template = "partials/job_list.html" if wants_part(request, visit) else "pages/jobs.html"
    return render(request, template, page, is_public=True, query=page.query)


@router.get("/jobs/{onet_soc_code}")
async def show_job(
    request: Request, onet_soc_code: str, catalog: CurrentCatalog, language: Language, today: Today
) -> Response:
    occupation = catalog.occupations.get(onet_soc_code)
    if occupation is None:
        raise NotFoundError
    page = present_job(occupation, catalog, language)
    around = present_around_job(occupation, catalog, language, today)
    return render(request, "pages/job.html", page, is_public=True, around=around)
