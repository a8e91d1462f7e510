"""Saving a plan with a code and coming back to it, in a real browser."""

from dataclasses import dataclass

from playwright.sync_api import Page


@dataclass(frozen=True)
class SeenCode:
    """What somebody can write down or photograph."""

    link: str
    number: str


def open_saving(page: Page, language: str) -> None:
    """What will be kept, shown before it is."""
    page.goto(f"/{language}/plan/take")
    page.locator("button[formaction$='/take/code']").click()
    page.locator("ol.kept").wait_for()


def open_code(page: Page, language: str) -> None:
    open_saving(page, language)
    page.locator("form[action$='/take/save'] button").click()
    page.locator(".qr").wait_for()


def open_saved_plan(page: Page, language: str) -> None:
    """A saved plan of which something was said: a place was no good, another was called."""
    open_code(page, language)
    page.goto(f"/{language}/saved/plan")
    page.locator("#step-1 button[value=could_not]").click()
    page.locator("#step-1 .tried").wait_for()
    page.locator("#step-2 button[value=called]").click()
    page.locator("#step-2 .said").wait_for()


def open_mistyped(page: Page, language: str) -> None:
    page.goto(f"/{language}/saved")
    page.locator("#number").fill("1234 5678 9012 3451")
    page.locator("main form .button").click()
    page.locator("[aria-invalid]").wait_for()


def open_no_saved_plan(page: Page, language: str) -> None:
    """A plan that was deleted while another page still had it open."""
    open_code(page, language)
    open_there = page.context.cookies()
    page.locator("form[action$='/saved/end'] button").click()
    page.wait_for_url("**/saved/ended")
    page.context.add_cookies(open_there)
    page.goto(f"/{language}/saved/plan")
    page.locator("a[href$='/saved'].button").wait_for()


def read_code(page: Page) -> SeenCode:
    number = page.locator(".digits").inner_text()
    return SeenCode(page.locator(".address").inner_text(), " ".join(number.split()))
