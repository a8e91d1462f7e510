"""Pictures of all kinds of pages: python -m tests.journeys.screenshots [FOLDER]."""

import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.journeys.chromium import describe_visitor, launch, open_page
from tests.journeys.outside import run_neutral_page
from tests.journeys.pages import KINDS
from tests.journeys.people import ALL_BARRIERS
from tests.journeys.plans import show_all_words
from tests.journeys.running_site import RunningSite, run_site
from tests.journeys.walkers import Walker

FOLDER = Path("screenshots")
WIDTHS = (320, 390, 768, 1280)
OTHER_WIDTH = 390
TALLEST = 4000
SIZE = """() => [document.documentElement.clientWidth, document.documentElement.scrollHeight]"""
# A sheet of letter paper, in CSS pixels.
PAPER: ViewportSize = {"width": 816, "height": 1056}
ON_PAPER = {
    "print",
    "step to print",
    "sheet",
    "slip together",
    "stack of sheets",
    "guide",
    "program",
    "service",
    "job",
    "crisis",
    "poster",
}


def take_all(browser: Browser, site: RunningSite, folder: Path) -> int:
    """Take every picture, and return how many there are."""
    looks: list[tuple[str, dict[str, Any]]] = [
        *((str(width), {"width": width}) for width in WIDTHS),
        (f"{OTHER_WIDTH} dark", {"width": OTHER_WIDTH, "color_scheme": "dark"}),
        (f"{OTHER_WIDTH} contrast", {"width": OTHER_WIDTH, "contrast": "more"}),
    ]
    for language in ("en", "es"):
        answers = walk(browser, site, language)
        for name, look in looks:
            here = folder / f"{language} {name}"
            take_each_kind(browser, site, here, language, {**look, "storage_state": answers})
        take_paper(browser, site, folder, language, answers)
    return len(list(folder.rglob("*.png")))


def walk(browser: Browser, site: RunningSite, language: str) -> Any:
    page = open_visitor(browser, site, language=language)
    Walker(page, language).walk(ALL_BARRIERS)
    show_all_words(page)
    state = page.context.storage_state()
    page.context.close()
    return state


def take_each_kind(
    browser: Browser, site: RunningSite, folder: Path, language: str, look: dict[str, Any]
) -> None:
    page = open_visitor(browser, site, language=language, **look)
    for kind in KINDS:
        kind.open(page, language)
        page.evaluate("scrollTo(0, 0)")
        name = kind.name.replace(" ", "-")
        take(page, folder / f"{name}.png")
    page.context.close()


def take_paper(
    browser: Browser, site: RunningSite, folder: Path, language: str, answers: Any
) -> None:
    page = open_visitor(browser, site, language=language, storage_state=answers)
    for kind in KINDS:
        if kind.name in ON_PAPER:
            kind.open(page, language)
            print_page(page, folder / f"{language} paper", kind.name.replace(" ", "-"))
    page.context.close()


def print_page(page: Page, folder: Path, name: str) -> None:
    """Take it as it will lie on paper: as one picture, and as the pages of a document."""
    on_screen = page.viewport_size
    assert on_screen
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    take(page, folder / f"{name}.png")
    page.pdf(path=folder / f"{name}.pdf", format="Letter")
    page.emulate_media(media="screen")
    page.set_viewport_size(on_screen)


def take(page: Page, file: Path) -> None:
    """Take the whole page; a long one in parts, which can be looked at and never fail."""
    width, height = page.evaluate(SIZE)
    tops = range(0, height, TALLEST)
    for part, top in enumerate(tops, start=1):
        name = f"{file.stem}-{part}" if len(tops) > 1 else file.stem
        clip = {"x": 0, "y": top, "width": width, "height": min(TALLEST, height - top)}
        page.screenshot(
            path=file.with_stem(name),
            full_page=True,
            clip=clip,
            animations="disabled",
        )


def open_visitor(browser: Browser, site: RunningSite, **visitor: Any) -> Page:
    context = browser.new_context(**describe_visitor(origin=site.origin, **visitor))
    return open_page(context, [])


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    with ExitStack() as stack:
        browser = launch(stack.enter_context(sync_playwright()))
        stack.callback(browser.close)
        temporary = Path(stack.enter_context(TemporaryDirectory()))
        leave_url = stack.enter_context(run_neutral_page())
        site = stack.enter_context(run_site(temporary, leave_url))
        print(f"{take_all(browser, site, folder)} pictures in {folder}/")


if __name__ == "__main__":
    main()
