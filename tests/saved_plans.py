"""Saving a plan with a code and opening it again, as a person does."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from app.domain.check_digit import find_check_digit
from app.main.watched_store import WatchedStore
from tests.browser import Browser, Page, words_of

NEVER_MADE = "123456789012345" + find_check_digit("123456789012345")
NO_LINK = "A" * 22


@dataclass(frozen=True)
class GivenCode:
    page: Page
    link: str
    number: str


def look_first(
    browser: Browser, *steps: str, language: str = "en", page: Page | None = None
) -> Page:
    """Tick these steps of the plan and go to the page that shows what will be kept."""
    shown = page or browser.open(f"/{language}/plan/take")
    form = shown.form(f"/{language}/plan/take/print")
    carried = {name: form[name][-1] for name in ("csrf_token", "state") if name in form}
    ticked = {"step": list(steps) or form["step"]}
    reply = browser.client.post(f"/{language}/plan/take/code", data={**carried, **ticked})
    return browser.follow(reply)


def save(browser: Browser, *steps: str, language: str = "en") -> GivenCode:
    shown = look_first(browser, *steps, language=language)
    return read_code(browser.send(shown, f"/{language}/plan/take/save"))


def read_code(page: Page) -> GivenCode:
    number = "".join(words_of(each) for each in page.all(".digits span"))
    address = words_of(page.document.query_one(".address")) if page.all(".address") else ""
    return GivenCode(page, address.partition("#")[2], number)


def open_plan(browser: Browser, *, language: str = "en", status: int = 200, **code: str) -> Page:
    asked = browser.open(f"/{language}/saved")
    return browser.send(asked, f"/{language}/saved", status=status, **code)


def mark(browser: Browser, page: Page, said: str, step: int = 1, **more: str) -> Page:
    """Press one of the buttons of a step."""
    language = page.path.split("/")[1]
    address = f"/{language}/saved/plan"
    form = next(
        each
        for each in page.all(f"#step-{step} form")
        if not more or each.query_one(f'[name=service][value="{more["service"]}"]')
    )
    service = form.query_one("[name=service]").attrs["value"]
    return browser.send(page, address, step=str(step), service=service, mark=said)


def steps_on(page: Page) -> dict[int, str]:
    """Return the place that stands in each step, by its number."""
    return {
        int(card.attrs["id"].removeprefix("step-")): words_of(
            card.query_one(".who > a, .who > button")
        )
        for card in page.all("li.card[id]")
        if card.query_one(".who")
    }


def count_saved(store: WatchedStore) -> int:
    with closing(sqlite3.connect(store.file.path)) as file:
        return file.execute("select count(*) from saved_plan").fetchone()[0]


def read_store(store: WatchedStore) -> bytes:
    """Return every byte that the store wrote so far, its log too."""
    found = store.file.path.parent.glob(f"{store.file.path.name}*")
    return b"".join(each.read_bytes() for each in found)
