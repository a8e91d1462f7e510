import pytest

from tests.browser import words_of
from tests.catalogs import make_catalog, make_guide, make_service
from tests.walks import EVERYTHING, walk

GUIDE = "/en/guides/example-papers"


def links_of(page):
    return {link.attrs["href"] for link in page.all("main a")}


def test_the_list_leads_to_each_guide(browser):
    page = browser.open("/en/guides")

    assert GUIDE in {link.attrs.get("href") for link in page.all("main a")}


def test_without_guides_the_list_is_still_a_page(browser, source):
    source.held = make_catalog(guides=[])

    assert browser.open("/en/guides").heading == "Short guides"


def test_every_line_leads_to_its_sources_and_each_source_has_its_date(browser):
    page = browser.open(GUIDE)

    lines = page.all("main .lines li")
    marks = [[mark.attrs["href"] for mark in line.query("a")] for line in lines]
    assert marks == [["#source-1"], ["#source-2", "#source-1"]]
    assert [words_of(source) for source in page.all("#sources li")] == [
        "example.org/old-rule No date.",
        "example.org/rule From September 2024.",
    ]


def test_what_has_an_order_is_numbered(browser):
    page = browser.open(GUIDE)

    assert [each.name for each in page.all("main .lines")] == ["ol", "ul"]


def test_a_guide_ends_with_people_to_call_and_says_that_it_is_no_legal_advice(browser):
    page = browser.open(GUIDE)

    called = [link.attrs["href"] for link in page.all("main .card a.button")]
    assert called == ["tel:211", "tel:8605550100"]
    assert words_of(page.all("main p")[-1]) == "This is information, not legal advice."


def test_a_guide_ends_with_the_way_to_a_plan(browser):
    first = {link.attrs["href"] for link in browser.open(GUIDE).all("main a.button")}
    walk(browser, EVERYTHING)
    later = {link.attrs["href"] for link in browser.open(GUIDE).all("main a.button")}

    assert "/en/q/1" in first - later
    assert "/en/plan" in later - first


def test_the_page_of_a_service_leads_to_the_guides_on_it(browser, source):
    guide = make_guide(explains=frozenset({"papers"}))
    source.held = make_catalog(make_service("x", "papers"), guides=[guide])

    assert links_of(browser.open("/en/services/x")) >= {GUIDE}
    assert GUIDE not in links_of(browser.open("/en/services/example-bus"))


def test_every_plan_leads_to_all_guides_and_to_none_of_them(browser):
    walk(browser, EVERYTHING)
    linked = links_of(browser.open("/en/plan"))

    assert "/en/guides" in linked
    assert not {each for each in linked if each.startswith("/en/guides/")}


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_guide_that_ships_is_a_sound_page(browser, source, shipped, language):
    source.held = shipped

    for guide in shipped.guides.values():
        page = browser.open(f"/{language}/guides/{guide.id}")
        assert page.heading == guide.title[language]
        assert len(page.all("main .lines li")) == sum(len(each.lines) for each in guide.sections)


@pytest.mark.parametrize("path", ["/", "/q/1", "/plan", "/help-now", "/nothing/here"])
def test_every_page_leads_to_what_the_site_says_of_itself(browser, path):
    page = browser.open(f"/en{path}", status=404 if path == "/nothing/here" else 200)

    links = {link.attrs.get("href") for link in page.all("footer a")}
    said = {"guides", "how-we-choose", "privacy", "accessibility", "about"}
    assert {f"/en/{each}" for each in said} <= links


def test_without_cookies_the_answers_come_along_to_a_guide(cookieless):
    page = cookieless.open("/en/q/1")
    page = cookieless.send(page, "/en/q/1", goal="english")

    there = cookieless.send(page, "/en/turn", to=GUIDE)

    assert there.heading == "Example papers"
    assert there.find_form("/en/turn")
