"""Guides in plain words: the list, and a page for each."""

from fastapi import APIRouter, Request, Response

from app.errors import NotFoundError
from app.presenters.guides import present_guide, present_guides
from app.routes.replies import render
from app.routes.site import CurrentCatalog, Language, Today

router = APIRouter()


@router.get("/guides")
async def list_guides(request: Request, catalog: CurrentCatalog, language: Language) -> Response:
    page = present_guides(catalog, language)
    return render(request, "pages/guides.html", page, is_public=True)


@router.get("/guides/{guide_id}")
async def show_guide(
    request: Request, guide_id: str, catalog: CurrentCatalog, language: Language, today: Today
) -> Response:
    guide = catalog.guides.get(guide_id)
    if guide is None:
        raise NotFoundError
    page = present_guide(guide, catalog, language, today)
    return render(request, "pages/guide.html", page, is_public=True)
