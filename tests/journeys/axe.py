"""The faults that axe finds on a page."""

from functools import cache
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}


@cache
def get_axe() -> Axe:
    return Axe()


def list_violations(page: Page) -> list[str]:
    # What lies under the bar at the foot of the screen can be scrolled from there; axe does not.
    page.evaluate(
        "document.querySelectorAll('.dock').forEach(bar => bar.style.position = 'static')"
    )
    found: dict[str, Any] = get_axe().run(page, options=OPTIONS).response
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
