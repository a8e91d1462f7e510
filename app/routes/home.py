"""The first page, and the pages that are the same for everybody."""

from fastapi import APIRouter, Request, Response

from app.presenters.crisis import present_crisis
from app.presenters.home import present_home
from app.routes.replies import render
from app.routes.site import CurrentCatalog, Language

router = APIRouter()


@router.get("/")
async def show_home(request: Request, catalog: CurrentCatalog, language: Language) -> Response:
    page = present_home(catalog, language)
    return render(request, "pages/home.html", page, is_public=True)


@router.get("/help-now")
async def show_crisis(request: Request, catalog: CurrentCatalog, language: Language) -> Response:
    page = present_crisis(catalog, language)
    return render(request, "pages/crisis.html", page, is_public=True)


@router.get("/privacy")
async def show_privacy(request: Request) -> Response:
    return render(request, "pages/privacy.html", None, is_public=True)
