"""No fault that axe finds, on any kind of page, in either language."""

from functools import cache
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import each_language, longer_words_a_day
from tests.journeys.pages import KINDS, Kind

pytestmark = pytest.mark.journey

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


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


@longer_words_a_day
@each_kind
def test_axe_finds_nothing(kind: Kind, language: str, visit: OpenVisitor, answered: object) -> None:
    page = visit(language=language, storage_state=answered)
    kind.open(page, language)

    assert list_violations(page) == []


@pytest.mark.long
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
@each_language
@each_kind
def test_axe_finds_nothing_at_any_width_in_light_and_dark(
    kind: Kind, language: str, width: int, scheme: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=width, color_scheme=scheme, storage_state=answered)
    kind.open(page, language)

    assert list_violations(page) == []
