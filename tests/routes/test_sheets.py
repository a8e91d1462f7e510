"""Sheets to print: chosen by town, the same for everybody, with a way on from any address."""

import pytest

from tests.browser import words_of
from tests.catalogs import make_catalog

FOOD = "/en/sheets/example-food"
DAYS = "/en/sheets/example-private"


def links_of(page, selector="main a"):
    return {link.attrs.get("href") for link in page.all(selector)}


@pytest.mark.parametrize("path", ["/", "/q/1", "/plan", "/help-now"])
def test_the_sheets_are_found_from_every_page(browser, path):
    assert "/en/sheets" in links_of(browser.open(f"/en{path}"), "footer a")


@pytest.mark.parametrize("typed", ["hartford", "06106", "hartfrod", "Hartford, CT"])
def test_a_town_leads_to_its_sheets_whatever_way_it_is_written(browser, typed):
    page = browser.open(f"/en/sheets?town={typed}")

    assert "Sheets for Hartford" in page.text
    assert len([link for link in links_of(page) if link.startswith(f"{FOOD}?town=")]) == 1


def test_without_a_town_the_list_asks_for_one(browser):
    page = browser.open("/en/sheets")

    assert page.all("main input[name=town]")
    assert "Example food" in page.text
    assert not page.all("main input[name=sheet]")


@pytest.mark.parametrize("path", [FOOD, "/en/sheets", "/en/stack"])
def test_a_town_nobody_knows_gets_the_question_again(browser, path):
    page = browser.open(f"{path}?town=Atlantis")

    assert "We do not know this place." in page.text
    assert page.all("main input[name=town]")[0].attrs["value"] == "Atlantis"


def test_a_sheet_without_a_town_asks_for_one(browser):
    assert browser.open(FOOD).heading == "Sheets to print"


def test_a_need_nobody_knows_is_a_calm_page_with_a_way_on(browser):
    page = browser.open("/en/sheets/no-such-need?town=hartford", status=404)

    assert "/en/" in {link.attrs.get("href") for link in page.all("a")}


def test_a_sheet_is_one_page_with_a_neutral_title_that_nobody_finds_by_searching(browser):
    page = browser.open(f"{DAYS}?town=hartford")

    assert page.title.startswith("Example days: Hartford")
    assert len(page.all(".leaf")) == 1
    assert page.document.query_one("meta[name=robots]").attrs["content"] == "noindex"


def test_the_list_of_private_sheets_says_how_to_give_them(browser):
    assert "Give it by hand." in browser.open(f"{DAYS}?town=hartford").text
    assert "Give it by hand." not in browser.open(f"{FOOD}?town=hartford").text


def test_private_sheets_start_without_a_mark(browser):
    page = browser.open("/en/sheets?town=hartford")

    ticked = {box.attrs["value"]: "checked" in box.attrs for box in page.all("input[name=sheet]")}
    assert ticked == {"example-food": True, "example-private": False}


def test_several_sheets_come_each_on_its_own_page(browser):
    page = browser.open("/en/stack?town=hartford&sheet=example-private&sheet=example-food")

    assert [words_of(each) for each in page.all(".leaf h2")] == [
        "Example food: Hartford",
        "Example days: Hartford",
    ]
    assert page.heading == "Sheets for Hartford"


def test_both_languages_come_one_after_the_other_each_marked_as_such(browser):
    page = browser.open("/es/stack?town=hartford&sheet=example-food&both=1")

    assert [leaf.attrs.get("lang") for leaf in page.all(".leaf")] == [None, "en"]


def test_what_was_chosen_stays_when_the_language_changes(browser):
    page = browser.open("/en/stack?town=hartford&sheet=example-food&both=1")

    assert "/es/stack?town=hartford&both=1&sheet=example-food" in links_of(page, "header a")


@pytest.mark.parametrize("query", ["town=hartford", "town=hartford&sheet=nobody", "sheet=nobody"])
def test_a_stack_of_nothing_is_the_list(browser, query):
    assert browser.open(f"/en/stack?{query}").heading == "Sheets to print"


def test_without_sheets_the_list_is_still_a_page(browser, source):
    source.held = make_catalog(sheets=[])

    assert browser.open("/en/sheets?town=hartford").heading == "Sheets to print"


def test_a_sheet_says_that_nobody_has_called_yet_and_when_it_was_printed(browser):
    foot = words_of(browser.open(f"{FOOD}?town=hartford").all(".leaf-foot")[0])

    assert "Nobody has called these places yet." in foot
    assert "Printed March 4, 2026." in foot
    assert "2-1-1" in foot
    assert "988" in foot


def test_answers_choose_nothing_on_a_sheet(browser):
    before = browser.open(f"{FOOD}?town=hartford").all(".leaf")[0].to_html()
    page = browser.open("/en/q/1")
    browser.send(page, "/en/q/1", goal="english")

    assert browser.open(f"{FOOD}?town=hartford").all(".leaf")[0].to_html() == before


def test_without_cookies_the_answers_come_along_to_a_sheet(cookieless):
    page = cookieless.open("/en/q/1")
    page = cookieless.send(page, "/en/q/1", goal="english")
    page = cookieless.send(page, "/en/turn", to="/en/sheets", town="hartford")

    there = cookieless.send(page, "/en/turn", to=f"{FOOD}?town=hartford")

    assert there.heading == "Example food: Hartford"
    assert there.find_form("/en/turn")


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_sheet_that_ships_is_a_sound_page_and_so_are_all_at_once(
    browser, source, shipped, language
):
    source.held = shipped
    for sheet in shipped.sheets.values():
        page = browser.open(f"/{language}/sheets/{sheet.id}?town=hartford")
        assert page.heading == f"{sheet.title[language]}: Hartford"
        assert page.all(".leaf-place")

    ticked = "&".join(f"sheet={each}" for each in shipped.sheets)
    page = browser.open(f"/{language}/stack?town=hartford&{ticked}")
    assert len(page.all(".leaf")) == len(shipped.sheets)
