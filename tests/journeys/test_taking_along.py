"""The plan leaves the screen: a step on paper, a text, a file that opens with no signal."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from app.i18n import translate
from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import each_language, longer_words_a_day
from tests.journeys.printing import PAPERS, count_pages
from tests.journeys.walkers import KeyboardWalker, Walker

pytestmark = pytest.mark.journey

ways = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
SHARES = "navigator.share = told => { window.shared = told.text; return Promise.resolve(); }"
LACKS_SHARING = "Object.defineProperty(navigator, 'share', { value: undefined })"
BOX = "main input[name=step]"


@ways
@longer_words_a_day
def test_a_plan_is_printed_with_what_was_ticked(
    language: str, script: bool, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, script=script, storage_state=answered)
    page.goto(f"/{language}/plan")
    walker = Walker(page, language)
    walker.go_on("Take it with you")
    for box in [each for each in page.locator(BOX).all() if each.is_checked()][2:]:
        box.uncheck()

    walker.go_on("See it as a sheet to print")

    expect(page.locator(".sheet > li")).to_have_count(2)
    assert page.title() == translate("My plan", language)
    assert count_pages(page) == 1


@ways
@longer_words_a_day
def test_a_private_step_is_printed_alone_after_a_page_that_shows_it(
    language: str, script: bool, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, script=script, storage_state=answered)
    page.goto(f"/{language}/plan/take")
    walker = Walker(page, language)
    page.locator("main summary").click()
    page.locator("main details a").first.click()

    expect(page.locator("main h1")).to_have_text(translate("This step is more private", language))
    assert page.locator(".sheet").count() == 0
    walker.go_on("Show me the sheet to print")

    expect(page.locator(".sheet > li")).to_have_count(1)
    assert "Safe Connect" in page.locator(".sheet").inner_text()
    assert count_pages(page) == 1


@each_language
def test_all_of_it_is_done_with_the_keyboard(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, storage_state=answered)
    page.goto(f"/{language}/plan/take")
    walker = KeyboardWalker(page, language)
    first = page.locator(BOX).first
    walker.reach(first)
    page.keyboard.press("Space")

    walker.go_on("See it as a sheet to print")
    assert "Safe Connect" in page.locator(".sheet").first.inner_text()
    walker.go_on("Choose the steps")
    walker.reach(page.locator("main summary"))
    page.keyboard.press("Enter")
    walker.reach(page.locator("main details a").nth(2))
    with page.expect_navigation():
        page.keyboard.press("Enter")

    expect(page.locator(".sheet > li")).to_have_count(1)


@ways
@longer_words_a_day
def test_a_text_opens_in_the_phones_own_app_and_says_nothing_personal(
    language: str, script: bool, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, script=script, storage_state=answered)
    page.goto(f"/{language}/plan/take")

    Walker(page, language).go_on("Text it")

    address = page.locator("main a.button").get_attribute("href")
    assert address
    assert address.startswith("sms:?&body=")
    assert "Safe%20Connect" not in address


def test_the_share_sheet_of_the_phone_gets_the_same_text(
    visit: OpenVisitor, answered: object
) -> None:
    page = visit(storage_state=answered)
    page.add_init_script(SHARES)
    page.goto("/en/plan/take/text")

    page.get_by_role("button", name="Share it another way").click()

    shown = page.locator("main .card").inner_text().split()
    assert page.evaluate("window.shared").split() == shown


def test_without_a_share_sheet_there_is_no_button_for_it(
    visit: OpenVisitor, answered: object
) -> None:
    page = visit(storage_state=answered)
    page.add_init_script(LACKS_SHARING)
    page.goto("/en/plan/take/text")

    expect(page.get_by_text("Share it another way")).to_be_hidden()


def save(page: Page, language: str, folder: Path) -> Path:
    page.goto(f"/{language}/plan/take")
    with page.expect_download() as saving:
        Walker(page, language).press("Save it on this phone")
    assert saving.value.suggested_filename == "my-plan.html"
    file = folder / "my-plan.html"
    saving.value.save_as(file)
    return file


@ways
@longer_words_a_day
def test_the_saved_file_opens_with_no_signal_and_prints(
    language: str, script: bool, visit: OpenVisitor, answered: object, tmp_path: Path
) -> None:
    file = save(visit(language=language, storage_state=answered), language, tmp_path)
    page = visit(language=language, script=script, width=320)
    page.context.set_offline(True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto(file.as_uri())

    assert asked == [file.as_uri()]
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("main .sheet > li").count() > 10
    number = page.locator("main .sheet .big a").nth(1)
    expect(number).to_be_visible()
    assert (number.get_attribute("href") or "").startswith("tel:")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 320
    assert [count_pages(page, paper) for paper in PAPERS] == [2, 2]


def test_the_saved_file_leads_to_the_map_only_where_the_place_may_be_shown(
    visit: OpenVisitor, answered: object, tmp_path: Path
) -> None:
    page = visit(storage_state=answered)
    page.goto("/en/plan/take")
    page.locator(BOX).first.check()
    Walker(page, "en").go_on("See it as a sheet to print")
    file = save(page, "en", tmp_path)
    page.goto(file.as_uri())

    assert page.locator("main a.way").count() > 1
    private = page.locator("main .sheet > li", has_text="Safe Connect")
    assert private.count() == 1
    assert private.locator("a.way").count() == 0
