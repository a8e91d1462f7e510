"""The running site, the browser and its visitors."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.journeys.chromium import (
    describe_visitor,
    launch,
    launch_remembering,
    launch_without_cookies,
    open_page,
)
from tests.journeys.clocked_site import ClockedSite, run_clocked_site
from tests.journeys.outside import run_neutral_page
from tests.journeys.people import ALL_BARRIERS, Person
from tests.journeys.plans import Plan, read_plan, show_all_words
from tests.journeys.reading import ReadAsAStranger, read
from tests.journeys.running_site import RunningSite, run_site
from tests.journeys.terminals import open_there
from tests.journeys.walkers import Walker

OpenVisitor = Callable[..., Page]


# Playwright's loop is at work while it is open: it ends with this folder, before other tests.
@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="package")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = launch(playwright)
    yield browser
    browser.close()


@pytest.fixture(scope="package")
def remembering_chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = launch_remembering(playwright)
    yield browser
    browser.close()


@pytest.fixture(scope="package")
def neutral_page() -> Iterator[str]:
    with run_neutral_page() as address:
        yield address


@pytest.fixture(scope="package")
def site(neutral_page: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    with run_site(tmp_path_factory.mktemp("site"), neutral_page) as running:
        yield running


@pytest.fixture
def troubles() -> Iterator[list[str]]:
    """What went wrong in the pages of this walk: nothing may."""
    noted: list[str] = []
    yield noted
    assert noted == []


@pytest.fixture
def visit(chromium: Browser, site: RunningSite, troubles: list[str]) -> Iterator[OpenVisitor]:
    """Open a page for a new visitor, who comes with nothing."""
    with ExitStack() as stack:
        yield partial(open_visitor, stack, chromium, site, troubles)


@pytest.fixture
def visit_remembering(
    remembering_chromium: Browser, site: RunningSite, troubles: list[str]
) -> Iterator[OpenVisitor]:
    with ExitStack() as stack:
        yield partial(open_visitor, stack, remembering_chromium, site, troubles)


def open_visitor(
    stack: ExitStack, browser: Browser, site: RunningSite, troubles: list[str], **visitor: Any
) -> Page:
    context = browser.new_context(**describe_visitor(origin=site.origin, **visitor))
    stack.callback(context.close)
    return open_page(context, troubles)


@pytest.fixture(scope="package")
def read_as_a_stranger(chromium: Browser, site: RunningSite) -> ReadAsAStranger:
    @cache
    def read_there(address: str) -> str:
        context = chromium.new_context(**describe_visitor(origin=site.origin))
        page = open_page(context, [])
        page.goto(address)
        text = read(page)
        context.close()
        return text

    return read_there


@pytest.fixture
def visit_without_cookies(
    playwright: Playwright, site: RunningSite, tmp_path: Path, troubles: list[str]
) -> Iterator[OpenVisitor]:
    """Open a page for a visitor whose browser blocks cookies."""
    with ExitStack() as stack:

        def visit(**visitor: Any) -> Page:
            settings = describe_visitor(origin=site.origin, **visitor)
            blocking = launch_without_cookies(playwright, tmp_path / "browser", settings)
            return open_page(stack.enter_context(blocking), troubles)

        yield visit


@pytest.fixture(scope="package")
def answered(chromium: Browser, site: RunningSite) -> Any:
    """The cookies of somebody who answered all questions and wants all the words."""
    context = chromium.new_context(**describe_visitor(origin=site.origin))
    page = open_page(context, [])
    Walker(page, "en").walk(ALL_BARRIERS)
    show_all_words(page)
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture(scope="module")
def library(neutral_page: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClockedSite]:
    """The site as shared computers use it: their 5 minutes pass when a test says so."""
    with run_clocked_site(tmp_path_factory.mktemp("library"), neutral_page) as site:
        yield site


@pytest.fixture
def sit_down(chromium: Browser, library: ClockedSite, troubles: list[str]) -> Iterator[OpenVisitor]:
    with ExitStack() as stack:
        yield partial(open_there, stack, chromium, library, troubles)


@dataclass(frozen=True)
class Walked:
    """How a person's first walk went: in English, with script, by touch."""

    plan: Plan
    taps: int
    address: str


@pytest.fixture(scope="package")
def walked(chromium: Browser, site: RunningSite) -> Callable[[Person], Walked]:
    @cache
    def walked(person: Person) -> Walked:
        context = chromium.new_context(**describe_visitor(origin=site.origin))
        walker = Walker(open_page(context, []), "en")
        walker.walk(person)
        result = Walked(read_plan(walker.page), walker.taps, walker.page.url)
        context.close()
        return result

    return walked
