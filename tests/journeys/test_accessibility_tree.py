"""What the accessibility tree holds on each kind of page: names, order, landmarks, headings."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Page

from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import one_language_a_day
from tests.journeys.pages import KINDS
from tests.journeys.spoken_tree import Told, list_elements, listen

pytestmark = pytest.mark.journey

AROUND_EACH_PAGE = ["banner", "main", "contentinfo"]
BESIDE_IT = ("alert", "complementary")
List = Callable[[list[Told], Page], list[str]]


def list_nameless(told: list[Told], _: Page) -> list[str]:
    named = [each for each in told if each.is_control or each.role in {"heading", "navigation"}]
    return [f"{each} within {each.within[-3:]}" for each in named if not each.name]


def list_out_of_order(told: list[Told], page: Page) -> list[str]:
    """The HTML's own order is compared with what is seen in `test_what_is_told.py`."""
    place = {element: number for number, element in enumerate(list_elements(page))}
    placed = [each for each in told if each.element in place]
    return [
        f"{after} told after {before}"
        for before, after in pairwise(placed)
        if place[after.element] < place[before.element]
    ]


def list_lost(told: list[Told], _: Page) -> list[str]:
    """What stands in no landmark; the link past the top of the page comes before all of them."""
    first, *others = [each for each in told if each.is_control]
    outside = [each for each in others if not {*AROUND_EACH_PAGE, *BESIDE_IT} & {*each.within}]
    landmarks = [each.role for each in told if each.role in AROUND_EACH_PAGE]
    wrong = [] if landmarks == AROUND_EACH_PAGE else [f"landmarks {landmarks}"]
    return [*wrong, *map(str, outside), *([] if first.role == "link" else [f"first is {first}"])]


def list_wrong_headings(told: list[Told], _: Page) -> list[str]:
    """One heading of level 1, none more than one below the one before; an error's comes first."""
    headings = [each for each in told if each.role == "heading"]
    levels = [1, *(int(each.properties["level"]) for each in headings)]
    jumps = [f"{below} after {above}" for above, below in pairwise(levels) if below > above + 1]
    return jumps + ([] if levels[1:].count(1) == 1 else [f"{levels[1:].count(1)} of level 1"])


def list_alike(told: list[Told], page: Page) -> list[str]:
    """Links told alike that lead to two places, and buttons told alike that do two things."""
    does: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    acting = [each for each in told if each.role in {"button", "link"}]
    for each, deed in zip(acting, list_deeds(acting, page), strict=True):
        does[each.role, each.name, each.description].add(deed)
    return [f"{words}: {sorted(deeds)}" for words, deeds in does.items() if len(deeds) > 1]


# Where a link leads, or what a button sends: its form's fields and its own value.
DEED = """function () {
    if (this.href) return this.href;
    const form = this.form;
    if (!form) return this.outerHTML;
    const sent = [...new FormData(form, this.type === 'submit' ? this : undefined)].sort();
    return JSON.stringify([this.formAction, sent]);
}"""


def list_deeds(acting: list[Told], page: Page) -> Iterator[str]:
    session = page.context.new_cdp_session(page)
    for each in acting:
        found = session.send("DOM.resolveNode", {"backendNodeId": each.element})["object"]
        call = {"functionDeclaration": DEED, "objectId": found["objectId"]}
        yield str(session.send("Runtime.callFunctionOn", call)["result"].get("value"))
    session.detach()


LOOKS = (list_nameless, list_out_of_order, list_lost, list_wrong_headings, list_alike)


@one_language_a_day
def test_the_tree_names_orders_and_nests_all_there_is(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, storage_state=answered)
    found = {}
    for kind in KINDS:
        kind.open(page, language)
        told = listen(page)
        assert len(told) > 10, kind.name
        for look in LOOKS:
            if wrong := look(told, page):
                found[f"{kind.name}: {look.__name__}"] = wrong

    assert found == {}
