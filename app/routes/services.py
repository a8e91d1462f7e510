"""A page for each service."""

from fastapi import APIRouter, Request, Response

from app.errors import NotFoundError
from app.presenters.services import present_service
from app.routes.replies import render
from app.routes.site import CurrentCatalog, Language, Today

router = APIRouter()


@router.get("/services/{service_id}")
async def show_service(
    request: Request, service_id: str, catalog: CurrentCatalog, language: Language, today: Today
) -> Response:
    service = catalog.services.get(service_id)
    if service is None:
        raise NotFoundError
    page = present_service(service, catalog, language, today)
    return render(request, "pages/service.html", page, is_public=True)
