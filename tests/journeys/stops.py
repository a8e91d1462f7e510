"""The stops of somebody who goes through a page with Tab."""

from playwright.sync_api import Page

from tests.journeys.walkers import HAS_OUTLINE

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
    const faults = {
        covered: !over || !(seen.contains(over) || over.contains(seen)),
        cut: box.bottom > innerHeight + 1 && box.height < innerHeight,
        'not shown': !(%s)(),
    };
    return {
        number: stops.get(element),
        name: (element.innerText || element.name || element.tagName).trim().slice(0, 40),
        faults: Object.keys(faults).filter(name => faults[name]),
    };
}""".replace("%s", HAS_OUTLINE)


def list_stops(page: Page) -> list[dict[str, object]]:
    """Go through the page with Tab until it begins again; tell each stop and its faults."""
    stops: list[dict[str, object]] = []
    page.evaluate("document.activeElement.blur()")
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(DESCRIBE_FOCUS)
        if stop is None or stop["number"] < len(stops):
            return stops
        stops.append(stop)
    raise AssertionError(f"more than {MOST_STOPS} stops")


def list_faulty_stops(page: Page) -> list[object]:
    """A page without any stop is at fault too."""
    stops = list_stops(page)
    return [stop for stop in stops if stop["faults"]] if stops else ["nothing to reach"]
