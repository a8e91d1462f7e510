"""Looking through a list: quicker with script, the same without, and Back goes where one was."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.reading import go_back, read

pytestmark = pytest.mark.journey


def choose(page: Page) -> None:
    page.get_by_label("Kind of help").select_option(label="Food")
    page.get_by_label("Town or ZIP code").fill("hartfrod")
    page.get_by_role("button", name="Show help").click()


def count(page: Page) -> str:
    return page.locator("[data-count] h2").inner_text()


def test_a_list_is_filtered_on_the_page_and_the_count_is_announced(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/services")
    page.evaluate("document.body.dataset.stays = 'yes'")

    choose(page)

    expect(page.locator("#found")).to_contain_text("Near Hartford first.")
    assert page.evaluate("document.body.dataset.stays") == "yes"
    assert count(page) in page.locator("[role=status]").inner_text()
    assert page.evaluate("document.activeElement.textContent") == "Show help"
    assert "kind=food" in page.url
    assert "town=hartfrod" in page.url


def test_without_script_the_same_list_comes_as_a_page(visit: OpenVisitor) -> None:
    lists = []
    for script in (True, False):
        page = visit(script=script)
        page.goto("/en/services")
        choose(page)
        expect(page.locator("#found")).to_contain_text("Near Hartford first.")
        lists.append(page.locator("#found").inner_text())

    assert lists[0] == lists[1]


def test_back_shows_the_list_as_it_was(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/services")
    whole = count(page)
    choose(page)
    expect(page.locator("#found")).to_contain_text("Near Hartford first.")
    chosen = count(page)

    page.locator("#found h3 a").first.click()
    page.wait_for_url("**/services/*")
    go_back(page)
    expect(page.locator("[data-count] h2")).to_have_text(chosen)

    page.evaluate("history.back()")
    expect(page.locator("[data-count] h2")).to_have_text(whole)
    expect(page.get_by_label("Town or ZIP code")).to_have_value("")


def test_the_other_language_shows_what_was_chosen_last(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/services")
    choose(page)
    expect(page.locator("#found")).to_contain_text("Near Hartford first.")

    page.get_by_role("link", name="Español").click()

    expect(page.locator("#found")).to_contain_text("Primero, lo que queda cerca de Hartford.")


def test_when_htmx_does_not_arrive_the_form_still_works(visit: OpenVisitor) -> None:
    page = visit()
    page.route("**/htmx.min.js", lambda route: route.abort())
    page.goto("/en/services")

    choose(page)

    expect(page.locator("#found")).to_contain_text("Near Hartford first.")


def test_nothing_is_kept_in_the_browser(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/services")
    choose(page)
    expect(page.locator("#found")).to_contain_text("Near Hartford first.")

    stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
    assert stored == [0, 0, ""]
    assert page.context.cookies() == []


def test_with_cookies_blocked_a_list_is_filtered_and_the_plan_stays(
    visit_without_cookies: OpenVisitor,
) -> None:
    page = visit_without_cookies()
    page.goto("/en/q/1")
    page.locator("main .choice input").first.check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Look at all programs, help and jobs").click()
    page.get_by_role("button", name="Help", exact=True).click()

    choose(page)

    expect(page.locator("#found")).to_contain_text("Near Hartford first.")
    assert "cookies" in read(page)
    expect(page.get_by_role("button", name="Clear my answers")).to_be_visible()
