"""A plan saved with a code here, and opened again elsewhere."""

from dataclasses import replace
from time import time
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from app.session import Seal, start_session
from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import longer_words_a_day, ways_and_languages
from tests.journeys.people import IN_A_HURRY
from tests.journeys.running_site import RunningSite
from tests.journeys.saving import open_code, open_saving, read_code
from tests.journeys.walkers import KeyboardWalker, Walker

pytestmark = pytest.mark.journey

ways = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
HELD = """() => [localStorage.length, sessionStorage.length, document.cookie]"""
PLACE = "#step-1 .who :is(a, button)"


def type_number(page: Page, language: str, number: str) -> None:
    page.goto(f"/{language}/saved")
    page.locator("#number").fill(number)
    page.locator("main form .button").click()
    page.locator("#step-1").wait_for()


@ways_and_languages
def test_a_plan_saved_in_one_browser_is_gone_on_with_in_another(
    language: str, script: bool, visit: OpenVisitor
) -> None:
    here = visit(language=language, script=script)
    walker = Walker(here, language)
    walker.walk(IN_A_HURRY)
    open_saving(here, language)
    places = here.locator("ol.kept").inner_text()
    here.locator("form[action$='/take/save'] button").click()
    code = read_code(here)

    there = visit(language=language, script=script)
    type_number(there, language, code.number)
    first = there.locator(PLACE).inner_text()
    there.locator("#step-1 button[value=could_not]").click()
    there.locator("#step-1 .tried").wait_for()
    second = there.locator(PLACE).inner_text()
    there.locator("#step-1 button[value=waiting]").click()
    there.locator("#step-1 .said").wait_for()

    assert first != second
    assert first in places
    assert second in places
    here.goto(f"/{language}/saved/plan")
    expect(here.locator(PLACE)).to_have_text(second)
    expect(here.locator("#step-1 [aria-pressed=true]")).to_have_count(1)

    there.locator("form[action$='/saved/end'] button").click()
    there.wait_for_url("**/saved/ended")
    here.reload()
    expect(here.locator("h1")).to_have_text(walker.say("We find no plan with this code"))


def test_d2_a_link_opens_it_and_its_code_leaves_the_address(visit: OpenVisitor) -> None:
    here = visit()
    open_code(here, "en")
    code = read_code(here)
    asked: list[str] = []
    there = visit()
    there.on("request", lambda request: asked.append(request.url + str(request.headers)))

    there.goto(code.link)
    key = urlsplit(code.link).fragment
    assert urlsplit(there.url)[2:] == ("/saved", "", "")
    expect(there.locator("#number")).to_be_hidden()
    there.get_by_role("button", name="Open my plan").click()
    there.locator("#step-1").wait_for()

    assert there.url.endswith("/en/saved/plan")
    assert len(key) == 22
    # A browser itself never sends what stands behind the #; the form sends it in its body.
    assert not [each for each in asked if key in each.partition("#")[0]]
    assert there.evaluate(HELD) == [0, 0, ""]


def test_a_link_opened_on_the_page_itself_is_taken_as_well(visit: OpenVisitor) -> None:
    here = visit()
    open_code(here, "en")
    link = read_code(here).link
    page = visit()
    page.goto("/saved")

    page.evaluate("hash => { location.hash = hash; }", urlsplit(link).fragment)
    expect(page.locator("#number")).to_be_hidden()

    assert urlsplit(page.url).fragment == ""


def test_the_way_past_the_top_is_no_code(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/saved#main")

    expect(page.locator("#number")).to_be_visible()
    assert page.url.endswith("#main")


@longer_words_a_day
def test_without_script_the_page_of_a_link_asks_for_the_number(
    language: str, visit: OpenVisitor
) -> None:
    here = visit(language=language)
    open_code(here, language)
    code = read_code(here)
    there = visit(language=language, script=False)

    there.goto(code.link)
    there.locator("#number").fill(code.number)
    there.locator("main form .button").click()

    there.locator("#step-1").wait_for()


def test_x16_back_and_reload_ask_nobody_to_send_a_form_again(
    visit_remembering: OpenVisitor,
) -> None:
    page = visit_remembering()
    open_code(page, "en")
    code = read_code(page)
    page.reload()
    assert read_code(page) == code
    type_number(page, "en", code.number)
    page.locator("#step-1 button[value=called]").click()
    page.locator("#step-1 .said").wait_for()

    page.reload()
    page.go_back()
    page.go_forward()

    expect(page.locator("#step-1 .said")).to_have_count(1)


def test_the_keyboard_alone_saves_opens_and_marks(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/plan/take")
    keys = KeyboardWalker(page, "en")
    keys.go_on("Save it with a code")
    keys.go_on("Save and get a code")
    code = read_code(page)
    there = visit()
    there.goto("/en/saved")
    keys = KeyboardWalker(there, "en")
    keys.reach(there.locator("#number"))
    there.keyboard.type(code.number)
    with there.expect_navigation():
        there.keyboard.press("Enter")

    keys.reach(there.locator("#step-1 button[value=not_for_me]"))
    with there.expect_navigation():
        there.keyboard.press("Space")

    expect(there.locator("#step-1 .tried")).to_have_count(1)
    keys.go_on("Delete my saved plan now")
    assert there.url.endswith("/en/saved/ended")


@ways
def test_x14_with_cookies_blocked_it_opens_as_well(
    script: bool, visit: OpenVisitor, visit_without_cookies: OpenVisitor
) -> None:
    here = visit()
    open_code(here, "en")
    code = read_code(here)
    page = visit_without_cookies(script=script)
    page.goto("/en/saved")
    # Nobody knows that cookies are blocked before something was sent once.
    for typed in (code.number, code.link):
        page.locator("#number").fill(typed)
        page.locator("main form .button").click()

    page.locator("#step-1 button[value=called]").click()
    expect(page.locator("#step-1 .said")).to_have_text("I called")


def test_b5_where_many_share_the_computer_a_link_opens_nothing(
    visit: OpenVisitor, site: RunningSite
) -> None:
    here = visit()
    open_code(here, "en")
    code = read_code(here)
    seal = Seal((site.folder / "secret_key").read_text().strip(), "session")
    shared = replace(start_session(int(time())), at_terminal=True)
    page = visit()
    page.context.add_cookies(
        [{"name": "session", "value": seal.close(shared.to_bytes()), "url": site.origin}]
    )

    page.goto(code.link)

    expect(page.locator("#number")).to_be_visible()
    assert urlsplit(page.url).fragment == ""
    assert page.locator("[data-link]").input_value() == ""
    page.locator("#number").fill(code.number)
    page.locator("main form .button").click()
    page.locator("#step-1").wait_for()
    page.goto("/en/saved/code")
    expect(page.locator(".digits")).to_have_text(code.number)
    assert page.locator(".address").count() == 0
