"""B1, B4 to B6: a saved plan at a computer that many people share."""

import pytest

from tests.browser import Browser
from tests.safety.terminals import begin, is_shared, walk_at_terminal
from tests.saved_plans import look_first, open_plan, save

each_language = pytest.mark.parametrize("language", ["en", "es"])
PAGES = ("/saved/plan", "/saved/code", "/saved", "/plan/take/code")


@each_language
def test_b1_b4_b5_b6_each_page_of_it_is_of_a_shared_computer(saving, browser, language):
    walk_at_terminal(browser, language)
    save(browser, language=language)

    for path in PAGES:
        page = browser.open(f"/{language}{path}")
        assert is_shared(page), path
        assert page.find_form(f"/{language}/clear")
        assert page.response.headers["refresh"].startswith("180; url=")
        ways = [link.attrs["href"] for link in page.all("a[href]")]
        assert [each for each in ways if not each.startswith(("/", "#", "https://"))] == []
        assert not page.all("[data-share], .address, a[href*='saved#']")


@each_language
@pytest.mark.parametrize("way_out", ["clear", "leave", "time"])
def test_b2_once_it_is_cleared_no_page_shows_it(saving, browser, clock, language, way_out):
    walk_at_terminal(browser, language)
    page = save(browser, language=language).page
    if way_out == "clear":
        browser.send(page, f"/{language}/clear")
    elif way_out == "leave":
        browser.client.get(f"/{language}/exit")
    else:
        clock.pass_minutes(5.1)

    for path in PAGES:
        after = browser.open(f"/{language}{path}")
        assert not after.all("li.card, .digits, ol.kept"), path
        assert is_shared(after)


def test_b5_there_a_link_opens_nothing_and_the_number_does(saving, browser, app, new_client):
    code = save(Browser(new_client(app)))
    begin(browser)

    for fields in ({"link": code.link}, {"number": f"https://example.org/saved#{code.link}"}):
        page = open_plan(browser, status=422, **fields)
        assert code.link not in page.text

    assert open_plan(browser, number=code.number).heading == "Your saved plan"


def test_b7_the_next_person_finds_no_saved_plan(saving, browser):
    begin(browser)
    browser.send(browser.open("/en/together"), "/en/together")
    look_first(browser, page=browser.open("/en/plan/take"))
    page = save(browser).page

    browser.send(page, "/en/together/next")

    assert not browser.open("/en/saved/plan").all("li.card")
