"""Sheets to print and hand out: the list, one of them for a town, and several at once."""

from collections.abc import Iterable
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response

from app.domain.catalog import Catalog
from app.domain.places import Place, find_place
from app.domain.sheets import Sheet
from app.errors import NotFoundError
from app.i18n import LANGUAGES
from app.presenters.filters import make_query
from app.presenters.sheets import present_leaf, present_sheets
from app.routes.replies import render
from app.routes.site import CurrentCatalog, Language, Today
from app.routes.wishes import Asked

router = APIRouter()

MOST_TICKED = 50


@router.get("/sheets")
async def list_sheets(request: Request, catalog: CurrentCatalog, language: Language) -> Response:
    return show_list(request, catalog, language)


@router.get("/sheets/{sheet_id}")
async def show_sheet(
    request: Request, sheet_id: str, catalog: CurrentCatalog, language: Language, today: Today
) -> Response:
    sheet, home = catalog.sheets.get(sheet_id), find_home(request, catalog)
    if sheet is None:
        raise NotFoundError
    if home is None:
        return show_list(request, catalog, language)
    leaf = present_leaf(sheet, home, catalog, language, today)
    both = make_query({"town": Asked(request).town, "sheet": sheet.id, "both": "1"})
    return show(request, "pages/sheet.html", leaf, both_query=both)


@router.get("/stack")
async def show_stack(
    request: Request, catalog: CurrentCatalog, language: Language, today: Today
) -> Response:
    """Show the sheets that were ticked, one after the other, each on a page of its own."""
    home, sheets = find_home(request, catalog), find_sheets(request, catalog)
    if home is None or not sheets:
        return show_list(request, catalog, language)
    asked = Asked(request)
    spoken = list_languages(language, both=asked.read("both") == "1")
    leaves = [present_leaf(each, home, catalog, code, today) for each in sheets for code in spoken]
    return show(request, "pages/stack.html", leaves, near=home.town_name)


def show_list(request: Request, catalog: Catalog, language: str) -> Response:
    """Show the list also where the town is still to be said."""
    home = find_home(request, catalog)
    page = present_sheets(catalog, Asked(request).town, home, language)
    return show(request, "pages/sheets.html", page)


def show(
    request: Request, template: str, page: object, *, near: str = "", both_query: str = ""
) -> Response:
    """Keep what was chosen when the language is changed; `town_query` leads to the list."""
    asked = Asked(request)
    chosen = [("town", asked.town), ("both", asked.read("both"))]
    ticked = [("sheet", each) for each in request.query_params.getlist("sheet")[:MOST_TICKED]]
    return render(
        request,
        template,
        page,
        is_public=True,
        query=urlencode([pair for pair in (*chosen, *ticked) if pair[1]]),
        town_query=make_query({"town": asked.town}),
        near=near,
        both_query=both_query,
    )


def find_home(request: Request, catalog: Catalog) -> Place | None:
    return catalog.places.get(find_place(Asked(request).town, catalog.places) or "")


def find_sheets(request: Request, catalog: Catalog) -> list[Sheet]:
    ticked = frozenset(request.query_params.getlist("sheet"))
    return [sheet for sheet in catalog.sheets.values() if sheet.id in ticked]


def list_languages(language: str, *, both: bool) -> Iterable[str]:
    """Return the language of the page, then the others where both sides are printed."""
    return sorted(LANGUAGES, key=lambda code: code != language) if both else [language]
