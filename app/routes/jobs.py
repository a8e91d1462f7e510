"""A page for each occupation."""

from fastapi import APIRouter, Request, Response

from app.errors import NotFoundError
from app.presenters.jobs import present_job
from app.routes.replies import render
from app.routes.site import CurrentCatalog, Language

router = APIRouter()


@router.get("/jobs/{onet_soc_code}")
async def show_job(
    request: Request, onet_soc_code: str, catalog: CurrentCatalog, language: Language
) -> Response:
    occupation = catalog.occupations.get(onet_soc_code)
    if occupation is None:
        raise NotFoundError
    page = present_job(occupation, catalog, language)
    return render(request, "pages/job.html", page, is_public=True)
