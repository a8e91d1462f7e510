"""What somebody meets who has only a keyboard."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.pages import KINDS, Kind
from tests.journeys.walkers import shows_focus

pytestmark = pytest.mark.journey

MOST_STOPS = 400
DESCRIBE_FOCUS = """() => {
    const element = document.activeElement;
    if (element === document.body) return null;
    const seen = element.closest('label') || element;
    const box = seen.getBoundingClientRect();
    const middle = [box.left + box.width / 2, box.top + box.height / 2];
    const over = document.elementFromPoint(...middle);
    const stops = window.stops ||= new Map();
    if (!stops.has(element)) stops.set(element, stops.size);
    return {
        number: stops.get(element),
        name: (element.innerText || element.name || element.tagName).trim().slice(0, 40),
        covered: !over || !(seen.contains(over) || over.contains(seen)),
        cut: box.bottom > innerHeight + 1 && box.height < innerHeight,
    };
}"""


def test_the_first_stop_leads_past_the_top_of_the_page(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/q/1")

    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the page")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_stop_can_be_seen(kind: Kind, visit: OpenVisitor, answered: object) -> None:
    page = visit(storage_state=answered)
    kind.open(page, "en")

    stops = list_stops(page)

    assert stops
    assert [stop for stop in stops if stop["faults"]] == []


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_stop_can_be_seen_at_400_percent(
    kind: Kind, language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=320, height=256, storage_state=answered)
    kind.open(page, language)

    stops = list_stops(page)

    assert [stop for stop in stops if stop["faults"]] == []


def list_stops(page: Page) -> list[dict[str, object]]:
    """Go through the page with Tab until it begins again; tell each stop and its faults."""
    stops: list[dict[str, object]] = []
    page.evaluate("document.activeElement.blur()")
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(DESCRIBE_FOCUS)
        if stop is None or stop["number"] < len(stops):
            return stops
        faults = [fault for fault in ("covered", "cut") if stop[fault]]
        faults += [] if shows_focus(page) else ["not shown"]
        stops.append({"name": stop["name"], "faults": faults})
    raise AssertionError(f"more than {MOST_STOPS} stops")
