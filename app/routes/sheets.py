"""Sheets to print and hand out: the list, one of them for a town, and several at once."""

from collections.abc import Iterable

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
    town = Asked(request).town
    query = make_query({"town": town})
    both = make_query({"town": town, "sheet": sheet.id, "both": "1"})
    more = {"query": query, "list_query": query, "both_query": both}
    return render(request, "pages/sheet.html", leaf, is_public=True, **more)


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
    query = make_query({"town": asked.town})
    whole = request.scope["query_string"].decode("ascii", "ignore")
    more = {"query": whole, "list_query": query, "near": home.town_name}
    return render(request, "pages/stack.html", leaves, is_public=True, **more)


def show_list(request: Request, catalog: Catalog, language: str) -> Response:
    """Show the list also where the town is still to be said."""
    town = Asked(request).town
    page = present_sheets(catalog, town, find_home(request, catalog), language)
    query = make_query({"town": town})
    more = {"query": query, "list_query": query}
    return render(request, "pages/sheets.html", page, is_public=True, **more)


def find_home(request: Request, catalog: Catalog) -> Place | None:
    return catalog.places.get(find_place(Asked(request).town, catalog.places) or "")


def find_sheets(request: Request, catalog: Catalog) -> list[Sheet]:
    ticked = frozenset(request.query_params.getlist("sheet"))
    return [sheet for sheet in catalog.sheets.values() if sheet.id in ticked]


def list_languages(language: str, *, both: bool) -> Iterable[str]:
    """Return the language of the page, then the others where both sides are printed."""
    return sorted(LANGUAGES, key=lambda code: code != language) if both else [language]
