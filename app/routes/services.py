"""The lists of programs and of help, and a page for each of them."""

from datetime import date

from fastapi import APIRouter, Request, Response

from app.domain.catalog import Catalog
from app.domain.looking import SUPPORT, TRAINING
from app.errors import NotFoundError
from app.presenters.around import present_around_service
from app.presenters.service_list import present_service_list
from app.presenters.services import present_service
from app.routes.replies import render, wants_part
from app.routes.site import CurrentCatalog, CurrentVisit, Language, Today
from app.routes.wishes import Asked, read_service_wish
from app.session import Visit

router = APIRouter()


@router.get("/programs")
async def list_programs(
    request: Request,
    visit: CurrentVisit,
    catalog: CurrentCatalog,
    language: Language,
    today: Today,
) -> Response:
    return show_list(request, visit, TRAINING, catalog, language, today)


@router.get("/services")
async def list_services(
    request: Request,
    visit: CurrentVisit,
    catalog: CurrentCatalog,
    language: Language,
    today: Today,
) -> Response:
    return show_list(request, visit, SUPPORT, catalog, language, today)


def show_list(
    request: Request, visit: Visit, kind: str, catalog: Catalog, language: str, today: date
) -> Response:
    asked = Asked(request)
    wish = read_service_wish(kind, asked, catalog)
    page = present_service_list(wish, asked.town, asked.page, catalog, language, today)
    template = "partials/service_list.html" if wants_part(request, visit) else "pages/services.html"
    return render(request, template, page, is_public=True, query=page.query)


@router.get("/services/{service_id}")
async def show_service(
    request: Request, service_id: str, catalog: CurrentCatalog, language: Language, today: Today
) -> Response:
    service = catalog.services.get(service_id)
    if service is None:
        raise NotFoundError
    page = present_service(service, catalog, language, today)
    around = present_around_service(service, catalog, language, today)
    return render(request, "pages/service.html", page, is_public=True, around=around)
