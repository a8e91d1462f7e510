"""Walking through the questionnaire as a person does: one screen after the other to the plan."""

import re
from collections.abc import Mapping, Sequence

from tests.browser import Browser, Page, action_of

QUESTION_ADDRESS = re.compile(r"^/(en|es)/q/\d+$")
EVERYTHING: Mapping[str, Sequence[str]] = {
    "goal": ["job_soon", "english"],
    "place": ["06106"],
    "need": ["food_today", "ride"],
    "day_part": ["morning", "evening"],
    "children": ["school_age"],
    "childcare": ["need_care"],
    "after_school": ["wanted"],
    "record": ["yes"],
}


def question_action(page: Page) -> str | None:
    """Return where the question on this page is sent, or None when it asks none."""
    actions = (action_of(form) for form in page.all("form"))
    return next((each for each in actions if QUESTION_ADDRESS.match(each)), None)


def walk(
    browser: Browser, answers: Mapping[str, Sequence[str]], *, language: str = "en"
) -> list[Page]:
    """Return the pages seen, the plan last. What is not among the answers is skipped."""
    pages = [browser.open(f"/{language}/q/1")]
    while action := question_action(pages[-1]):
        pages.append(browser.send(pages[-1], action, **fields_for(pages[-1], answers)))
    return pages


def fields_for(page: Page, answers: Mapping[str, Sequence[str]]) -> dict[str, object]:
    names = {field.attrs.get("name") for field in page.all("main input")}
    chosen = {name: list(said) for name, said in answers.items() if name in names}
    return chosen or {"skip": "1"}


def answers_on(browser: Browser, number: int) -> dict[str, list[str]]:
    """Return what stands answered on a screen."""
    fields = browser.open(f"/en/q/{number}").form(f"/en/q/{number}")
    return {name: said for name, said in fields.items() if name not in {"csrf_token", "state"}}
