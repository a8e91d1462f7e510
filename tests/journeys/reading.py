"""What can be read on a page, and what somebody who never was here would read there."""

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Error, Page

ReadAsAStranger = Callable[[str], str]


# A page that is still coming may have no body yet: then it reads as nothing.
READ = """() => [document.title, document.body ? document.body.innerText : '',
    ...[...document.querySelectorAll('main input:not([type=hidden])')]
        .map(each => each.type === 'text' ? each.value : each.checked),
].join('\\n')"""
LONGEST_WAIT = 10.0
GONE = "context was destroyed"


def read(page: Page) -> str:
    """Return all that can be read on the page, what stands in its fields included."""
    return str(page.evaluate(READ))


def assert_reads(page: Page, expected: str) -> None:
    """Wait until the page, which may still be coming, reads like this and no other way."""
    deadline = time.monotonic() + LONGEST_WAIT
    while (found := ask(page, READ)) != expected:
        assert time.monotonic() < deadline, f"{page.url} reads: {found}"


def ask(page: Page, script: str) -> Any:
    """Ask a page that may be loading itself again: what it says once it stays long enough."""
    deadline = time.monotonic() + LONGEST_WAIT
    while True:
        try:
            page.wait_for_load_state("networkidle")
            return page.evaluate(script)
        except Error as error:
            if GONE not in error.message or time.monotonic() > deadline:
                raise


def go_back(page: Page) -> None:
    travel(page, -1)


def go_forward(page: Page) -> None:
    travel(page, 1)


def travel(page: Page, steps: int) -> None:
    """Go through the history as the browser's own buttons do, whatever it kept of the page."""
    with page.expect_event("framenavigated"):
        try:
            page.evaluate("steps => history.go(steps)", steps)
        except Error as error:
            # It may be gone before it has answered.
            if GONE not in error.message:
                raise
