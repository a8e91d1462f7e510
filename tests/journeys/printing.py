"""Sheets of made-up people, printed to PDF by a real browser without the site around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, Route

from app.domain.catalog import Catalog
from app.domain.pathway import build_pathway
from app.domain.requirements import Profile
from app.domain.taking import list_luggage, take
from app.main import create_app
from app.presenters.paper import PrintPage, present_print
from app.routes.site import Site
from app.settings import Settings
from benchmarks.parts import FRAME, TODAY

PAGE_OF_PDF = re.compile(rb"/Type\s*/Page\b(?!s)")
PAPERS = ("Letter", "A4")
SHEET = "http://sheets.example/sheet"


@dataclass(frozen=True)
class Printed:
    """A sheet as it is told and as it is printed: pages on each kind of paper."""

    page: PrintPage
    pages: tuple[int, ...]


class Press:
    """Shows the page to print as the site gives it, in a browser that reaches nothing else."""

    def __init__(self, page: Page, catalog: Catalog, folder: Path) -> None:
        self.page = page
        self.catalog = catalog
        self.site: Site = create_app(Settings(data_folder=folder)).state.site
        self.html = ""
        page.emulate_media(media="print")
        page.route("http://sheets.example/**", self.answer)

    def answer(self, route: Route) -> None:
        path = route.request.url.removeprefix("http://sheets.example")
        asset = self.site.assets.by_address.get(path)
        if asset:
            route.fulfill(body=asset.plain, content_type=asset.media_type)
        else:
            route.fulfill(body=self.html, content_type="text/html; charset=utf-8")

    def print_all(self, profile: Profile) -> Iterator[Printed]:
        """Print a person's sheet in both languages, as it starts and with every box ticked."""
        steps = build_pathway(profile, self.catalog, TODAY).steps
        every = {each.id: True for each in list_luggage(steps, self.catalog)}
        for ticks in ({}, every):
            kept = take(steps, ticks, self.catalog)
            for language in ("en", "es"):
                yield self.print(present_print(kept, self.catalog, language, TODAY), language)

    def print(self, page: PrintPage, language: str) -> Printed:
        context = {**FRAME, "page": page}
        self.html = self.site.pages.render("pages/print.html", language, context)
        self.page.goto(SHEET)
        return Printed(page, tuple(count_pages(self.page, paper) for paper in PAPERS))


def count_pages(page: Page, paper: str = "Letter") -> int:
    return len(PAGE_OF_PDF.findall(page.pdf(format=paper, prefer_css_page_size=True)))
