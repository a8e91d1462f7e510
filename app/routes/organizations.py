"""Organizations from A to Z, and a page for each."""

from fastapi import APIRouter, Request, Response

from app.errors import NotFoundError
from app.presenters.organizations import present_organization, present_organization_list
from app.routes.replies import render
from app.routes.site import CurrentCatalog, Language, Today

router = APIRouter()


@router.get("/organizations")
async def list_organizations(request: Request, catalog: CurrentCatalog) -> Response:
    page = present_organization_list(catalog)
    return render(request, "pages/organizations.html", page, is_public=True)


@router.get("/organizations/{organization_id}")
async def show_organization(
    request: Request,
    organization_id: str,
    catalog: CurrentCatalog,
    language: Language,
    today: Today,
) -> Response:
    organization = catalog.organizations.get(organization_id)
    if organization is None:
        raise NotFoundError
    page = present_organization(organization, catalog, language, today)
    return render(request, "pages/organization.html", page, is_public=True)
