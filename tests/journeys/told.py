"""What is told on a page, as the accessibility tree holds it: names, order, landmarks, headings."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise

from playwright.sync_api import Page

from tests.journeys.spoken_tree import Told, list_elements, listen

AROUND_EACH_PAGE = ["banner", "main", "contentinfo"]
BESIDE_IT = ("alert", "complementary")
List = Callable[[list[Told], Page], list[str]]
# Where something stands wholly above, or on the same height left of, what comes before it.
LIST_OUT_OF_ORDER = """() => {
    const texts = "h1, h2, h3, h4, p, label, summary, dt, dd, li, button, a[href]";
    const seen = [...document.querySelectorAll(`main :is(${texts})`)].filter(element =>
        element.checkVisibility() && element.getBoundingClientRect().width > 1
        && getComputedStyle(element).position !== 'absolute' && !element.closest('.dock'));
    return seen.slice(1).filter((element, before) => {
        const here = element.getBoundingClientRect(), there = seen[before].getBoundingClientRect();
        const beside = here.top < there.top - 1 && here.left < there.left;
        return here.bottom <= there.top + 1 || (beside && here.bottom < there.bottom);
    }).map(element => element.innerText.slice(0, 60));
}"""
LIST_WORDS_OF_TWO_LINKS = """() => {
    const leads = {};
    for (const link of document.querySelectorAll('a[href]')) {
        if (!link.checkVisibility()) continue;
        (leads[link.innerText.trim()] ||= new Set()).add(link.getAttribute('href'));
    }
    return Object.keys(leads).filter(words => !words || leads[words].size > 1);
}"""
LIST_OTHER_NAMES = """() => [...document.querySelectorAll('a, button, summary, input')]
    .filter(each => each.ariaLabel || each.title || each.getAttribute('aria-labelledby'))
    .map(each => each.outerHTML)"""


def list_nameless(told: list[Told], _: Page) -> list[str]:
    named = [each for each in told if each.is_control or each.role in {"heading", "navigation"}]
    return [f"{each} within {each.within[-3:]}" for each in named if not each.name]


def list_out_of_order(told: list[Told], page: Page) -> list[str]:
    """The HTML's own order is compared with what is seen by `LIST_OUT_OF_ORDER`."""
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
    alike: dict[tuple[str, str, str], list[Told]] = defaultdict(list)
    for each in (each for each in told if each.role in {"button", "link"}):
        alike[each.role, each.name, each.description].append(each)
    several = {words: them for words, them in alike.items() if len(them) > 1}
    does = {words: {*list_deeds(them, page)} for words, them in several.items()}
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


def list_wrongly_told(page: Page) -> list[str]:
    told = listen(page)
    assert len(told) > 10, page.url
    return [f"{look.__name__}: {wrong}" for look in LOOKS for wrong in look(told, page)]
