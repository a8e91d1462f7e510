"""What the site says of itself: who is behind it, how it chooses, who can use it."""

from fastapi import APIRouter, Request, Response

from app.presenters.rules import present_rules
from app.routes.replies import render
from app.routes.site import CurrentCatalog, Language

router = APIRouter()


@router.get("/about")
async def show_about(request: Request) -> Response:
    return render(request, "pages/about.html", None, is_public=True)


@router.get("/how-we-choose")
async def show_how_we_choose(
    request: Request, catalog: CurrentCatalog, language: Language
) -> Response:
    page = present_rules(catalog, language)
    return render(request, "pages/how_we_choose.html", page, is_public=True)


@router.get("/accessibility")
async def show_accessibility(request: Request) -> Response:
    return render(request, "pages/accessibility.html", None, is_public=True)
