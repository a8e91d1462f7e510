"""The plan on paper: how many pages it takes is said first, and one step can be printed alone."""

import pytest

from tests.browser import words_of
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])


def test_the_page_says_first_how_many_pages_will_come(browser):
    page = browser.open("/en/plan/print")

    [side] = page.all(".side")
    assert page.text.index("This prints on 1 page.") < page.text.index('class="side')
    assert words_of(side.query_one("h1")) == "My plan"


def test_in_spanish_english_stands_beside_it(browser):
    page = browser.open("/es/plan/print")

    beside = page.all(".words > [lang=en]")
    assert beside
    assert words_of(beside[0]).startswith("Say:")
    assert not browser.open("/en/plan/print").all(".side [lang]")


@each_language
def test_a_step_can_be_printed_alone_from_the_page_to_take_it_along(browser, language):
    walk(browser, EVERYTHING, language=language)
    take = browser.open(f"/{language}/plan/take")
    links = [link.attrs["href"] for link in take.all("main details a")]

    pages = [browser.open(link) for link in links]

    sheets = [page for page in pages if page.all(".sheet")]
    assert len(sheets) == len(pages) - 1
    assert all(len(page.all(".sheet > li")) == 1 for page in sheets)


def test_a_step_can_be_printed_alone_from_its_own_page(browser):
    step = browser.open("/en/plan/steps/2")

    assert step.all('a[href="/en/plan/steps/2/print"]')


@pytest.mark.parametrize("number", [0, 99])
def test_a_step_that_is_not_there_is_told_plainly(browser, number):
    browser.open(f"/en/plan/steps/{number}/print", status=404)


def test_with_cookies_blocked_a_private_step_is_asked_for_and_printed_too(cookieless):
    plan = walk(cookieless, EVERYTHING)[-1]
    take = cookieless.send(plan, "/en/turn", to="/en/plan/take")
    [address] = [
        button.attrs["value"]
        for button in take.all("main details button")
        if "record_clearing" in words_of(button)
    ]
    asked = cookieless.send(take, "/en/turn", to=address)
    assert asked.title == "This step is more private"

    sheet = cookieless.send(asked, address)

    assert [words_of(each) for each in sheet.all(".sheet h2")] == ["Do record_clearing"]
