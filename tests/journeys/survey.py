"""All pages looked at in one walk: what is at fault on a page of each kind, look by look."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

from app.i18n import translate
from tests.journeys.axe import list_violations
from tests.journeys.chromium import HEIGHT, WIDTH
from tests.journeys.leave import DESCRIBE_LEAVE, DESCRIBE_LOOK
from tests.journeys.pages import KINDS
from tests.journeys.stops import list_faulty_stops
from tests.journeys.told import (
    LIST_OTHER_NAMES,
    LIST_OUT_OF_ORDER,
    LIST_WORDS_OF_TWO_LINKS,
    list_wrongly_told,
)
from tests.journeys.views import VIEWS

Look = Callable[[Page], list[Any]]
Survey = dict[str, dict[str, list[Any]]]
"""What was found, by the name of each look and then of the kind of page, if anything was."""

TO_THE_TOP = "() => { document.activeElement.blur(); scrollTo(0, 0); }"
SMALLEST_PHONE = {"width": 320, "height": 568}
USUAL_PHONE = {"width": WIDTH, "height": HEIGHT}


def list_scripted(script: str) -> Look:
    return lambda page: list(page.evaluate(script))


def list_wrong_of_leave(page: Page) -> list[str]:
    page.set_viewport_size(SMALLEST_PHONE)
    page.evaluate(TO_THE_TOP)
    described: dict[str, bool] = page.evaluate(DESCRIBE_LEAVE)
    return [name for name, holds in described.items() if not holds]


def read_look_of_leave(page: Page) -> list[str]:
    page.evaluate(TO_THE_TOP)
    return [page.evaluate(DESCRIBE_LOOK)]


def miss_clearing(language: str) -> Look:
    words = translate("Clear my answers", language)
    return lambda page: (
        [] if page.get_by_role("button", name=words).is_visible() else ["no button to clear"]
    )


def list_looks(language: str) -> dict[str, Look]:
    """The last ones move what they look at: the stops scroll, axe unfastens the bar."""
    return {
        "told": list_wrongly_told,
        "order": list_scripted(LIST_OUT_OF_ORDER),
        "links": list_scripted(LIST_WORDS_OF_TWO_LINKS),
        "names": list_scripted(LIST_OTHER_NAMES),
        "clear": miss_clearing(language),
        "look of leave": read_look_of_leave,
        "leave": list_wrong_of_leave,
        "stops": list_faulty_stops,
        "axe": list_violations,
    }


def survey(page: Page, language: str) -> Survey:
    """`page` is that of somebody who has answered all questions, and wants all the words."""
    looks = list_looks(language)
    found: Survey = {name: {} for name in [*(view.name for view in VIEWS), *looks]}
    for kind in KINDS:
        page.set_viewport_size(USUAL_PHONE)
        kind.open(page, language)
        for view in VIEWS:
            note(found, view.name, kind.name, view.list_misfits(page, kind.name))
        for name, look in looks.items():
            page.set_viewport_size(USUAL_PHONE)
            note(found, name, kind.name, look(page))
    return found


def note(found: Survey, look: str, kind: str, listed: list[Any]) -> None:
    if listed:
        found[look][kind] = listed
