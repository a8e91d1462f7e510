"""How each step of a plan was decided, on a page of its own."""

import pytest

from tests.browser import words_of
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])


def read(page):
    return words_of(page.document.query_one("main"))


@each_language
def test_each_card_of_the_plan_leads_to_how_it_was_chosen(browser, language):
    page = browser.open(f"/{language}/plan")

    links = [each.attrs["href"] for each in page.all("main form.card a[href$='/why']")]

    assert links
    for link in links:
        assert browser.open(link).all("main .card")


@each_language
def test_every_step_of_everybody_can_be_explained(shipped, browser, source, language):
    source.held = shipped
    walk(browser, EVERYTHING)
    count = len(browser.open(f"/{language}/plan").all("main h3[id^=t]"))

    for number in range(1, count + 1):
        page = browser.open(f"/{language}/plan/steps/{number}/why")
        assert page.all("#place-1")


def test_a_step_that_is_not_there_is_not_found(browser):
    browser.open("/en/plan/steps/99/why", status=404)


def test_the_choice_one_made_oneself_is_told_as_such(browser):
    plan = browser.open("/en/plan")
    other = next(each for each in plan.all("button[name=service]"))
    card = other.parent
    while card.name != "form":
        card = card.parent
    step = next(each.attrs["value"] for each in card.query("input[name=step]"))
    number = card.attrs["id"].removeprefix("step-")
    browser.send(plan, "/en/plan", action="swap", step=step, service=other.attrs["value"])

    said = read(browser.open(f"/en/plan/steps/{number}/why"))

    assert "You put the one above first." in said


def test_the_page_says_what_to_do_when_nothing_fits(browser):
    page = browser.open("/en/plan/steps/1/why")

    assert page.all("main a[href='tel:211']")
    assert page.all("main a[href='/en/answers']")
    assert page.all("main a[href='/en/how-we-choose']")


def test_nothing_of_an_answer_is_in_the_title_or_the_address(browser):
    walk(browser, EVERYTHING)
    page = browser.open("/en/plan/steps/1/why")

    assert page.title.startswith("How we chose")


def test_with_cookies_blocked_the_way_there_is_a_button_of_the_form(cookieless):
    page = walk(cookieless, EVERYTHING)[-1]
    there = [each.attrs["value"] for each in page.all("main button[form=turn]")]
    address = next(each for each in there if each.endswith("/why"))

    assert cookieless.send(page, "/en/turn", to=address).all("#place-1")
