"""Sitting down at a shared computer."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, Route

from tests.journeys.chromium import describe_visitor, open_page
from tests.journeys.clocked_site import ClockedSite
from tests.journeys.people import ALL_BARRIERS
from tests.journeys.walkers import Walker


def open_there(
    stack: ExitStack, browser: Browser, site: ClockedSite, troubles: list[str], **visitor: Any
) -> Page:
    context = browser.new_context(**describe_visitor(origin=site.origin, **visitor))
    stack.callback(context.close)
    return open_page(context, troubles)


def begin(page: Page, language: str = "en") -> Walker:
    page.goto(f"/{language}/terminal")
    walker = Walker(page, language)
    walker.go_on("Begin")
    assert walker.number() == 1
    return walker


def walk_there(page: Page, language: str = "en") -> None:
    """Answer all questions, from the start page of the computer to the plan."""
    walker = begin(page, language)
    while (number := walker.number()) is not None:
        walker.answer(ALL_BARRIERS, number)


@contextmanager
def quicken(page: Page) -> Iterator[None]:
    """Let the browser wait one second wherever a header tells it to wait for minutes."""
    page.context.route("**/*", answer_quickly)
    yield
    page.context.unroute("**/*", answer_quickly)


def answer_quickly(route: Route) -> None:
    if route.request.resource_type != "document":
        route.continue_()
        return
    reply = route.fetch(max_redirects=0)
    headers = {**reply.headers}
    if "refresh" in headers:
        headers["refresh"] = re.sub(r"^\d+", "1", headers["refresh"])
    route.fulfill(response=reply, headers=headers)
