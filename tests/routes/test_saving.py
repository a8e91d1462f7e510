"""Saving the plan with a code, opening it elsewhere, ending it."""

from dataclasses import replace

import pytest
from fastapi import Request

from app.routes.codes import address_of_link
from app.settings import Environment
from tests.browser import Browser, words_of
from tests.saved_plans import look_first, open_plan, read_code, save, steps_on
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])


@each_language
def test_a_plan_saved_here_opens_elsewhere_by_its_number(saving, browser, elsewhere, language):
    walk(browser, EVERYTHING, language=language)
    code = save(browser, "person", "english", language=language)

    page = open_plan(elsewhere, number=code.number)

    assert page.path == f"/{language}/saved/plan"
    assert list(steps_on(page)) == [1, 2]
    assert elsewhere.open(page.path).text == page.text


def test_it_opens_by_its_link_as_well(saving, browser, elsewhere):
    code = save(browser)

    page = open_plan(elsewhere, link=code.link)

    assert page.heading == "Your saved plan"


def test_the_number_may_be_parted(saving, browser, elsewhere):
    number = save(browser).number

    page = open_plan(elsewhere, number=f"{number[:4]}-{number[4:8]} {number[8:12]}  {number[12:]}")

    assert page.path == "/en/saved/plan"


def test_the_code_is_shown_as_often_as_it_is_asked_for(saving, browser):
    code = save(browser)

    again = read_code(browser.open("/en/saved/code"))

    assert code.page.path == "/en/saved/code"
    assert (again.link, again.number) == (code.link, code.number)
    spanish = read_code(browser.open("/es/saved/code"))
    assert (spanish.link, spanish.number) == (code.link, code.number)


def test_who_opened_it_elsewhere_can_see_the_code_there(saving, browser, elsewhere):
    code = save(browser)
    open_plan(elsewhere, number=code.number)

    there = read_code(elsewhere.open("/en/saved/code"))

    assert (there.link, there.number) == (code.link, code.number)


def test_what_was_arranged_is_saved_as_it_was_arranged(saving, browser):
    walk(browser, EVERYTHING)
    plan = browser.open("/en/plan")
    browser.send(plan, "/en/plan", action="first", step="english")

    code = save(browser, "person", "english")

    page = browser.open("/en/saved/plan")
    assert [words_of(each) for each in page.all("li.card h3")] == ["Do english", "Do person"]
    assert code.number


def test_answers_stay_where_the_plan_was_saved(saving, browser):
    walk(browser, EVERYTHING)
    save(browser)

    assert "Say english" in browser.open("/en/answers").text


@each_language
def test_a_slip_in_the_number_is_told_and_the_number_stays_to_be_looked_at(
    saving, browser, elsewhere, language
):
    number = save(browser).number
    slip = number[:-1] + str((int(number[-1]) + 1) % 10)

    page = open_plan(elsewhere, language=language, status=422, number=slip)

    field = page.document.query_one("#number")
    assert (field.attrs["value"], field.attrs["aria-invalid"]) == (slip, "true")
    assert page.document.query_one("[role=alert]")
    assert slip not in elsewhere.open(f"/{language}/saved").text


def test_with_nothing_ticked_nothing_is_kept(saving, browser):
    page = browser.open("/en/plan/take")
    form = page.form("/en/plan/take/print")
    reply = browser.client.post("/en/plan/take/code", data={"csrf_token": form["csrf_token"]})

    assert reply.status_code == 422
    again = browser.follow(browser.client.get("/en/plan/take/code"), 422)
    assert "Nothing is ticked" in again.text


def test_ending_it_ends_it_at_once_and_everywhere(saving, browser, elsewhere):
    code = save(browser)
    page = open_plan(elsewhere, number=code.number)

    ended = elsewhere.send(page, "/en/saved/end")

    assert ended.path == "/en/saved/ended"
    assert open_plan(elsewhere, number=code.number, status=404)
    assert browser.open("/en/saved/plan", status=404).heading == "We find no plan with this code"


def test_no_page_of_before_keeps_it_again_once_it_was_ended(saving, browser):
    shown = look_first(browser)
    card = browser.send(shown, "/en/plan/take/save")
    browser.send(card, "/en/saved/end")

    browser.send(shown, "/en/plan/take/save", status=403)


def test_a_code_that_no_page_of_ours_brought_is_not_given(saving, browser):
    shown = look_first(browser)

    page = browser.send(shown, "/en/plan/take/save", once="forged")

    assert page.path == "/en/plan/take/code"


@pytest.mark.parametrize("path", ["/saved/plan", "/saved/code"])
def test_with_no_plan_open_one_is_asked_for_its_number(saving, browser, path):
    page = browser.open(f"/es{path}")

    assert page.heading == "Abrir un plan guardado"


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [("/plan/take/save", "/en/plan/take/code"), ("/saved/end", "/en/saved/plan")],
)
def test_the_reply_to_a_form_opened_again_is_a_page(browser, path, leads_to):
    assert browser.open(f"/en{path}").path == leads_to


def test_the_page_at_the_end_of_each_page_leads_to_opening_one(browser):
    assert browser.open("/es/").all('footer a[href="/es/saved"]')


def test_with_cookies_blocked_saving_and_opening_work_as_well(saving, cookieless, app, new_client):
    plan = walk(cookieless, EVERYTHING)[-1]
    take = cookieless.send(plan, "/en/turn", to="/en/plan/take")
    shown = look_first(cookieless, "person", page=take)
    code = read_code(cookieless.send(shown, "/en/plan/take/save"))

    other = Browser(new_client(app), keeps_cookies=False)
    first = open_plan(other, number=code.number)
    again = other.send(first, "/en/saved", number=code.number)

    assert "type its number" in first.document.query_one(".note").to_text()
    assert again.heading == "Your saved plan"
    marked = other.send(again, "/en/saved/plan", mark="called")
    assert words_of(marked.document.query_one(".said")) == "I called"
    ended = other.send(marked, "/en/saved/end")
    assert ended.heading == "Your saved plan is gone"


@pytest.mark.parametrize("pasted", ["https://plan.example.org/saved#{} ", "#{}"])
def test_a_link_can_be_pasted_into_the_field(saving, browser, elsewhere, pasted):
    code = save(browser)

    page = open_plan(elsewhere, number=pasted.format(code.link))

    assert page.heading == "Your saved plan"


@pytest.mark.parametrize(
    ("settings", "origin"),
    [
        ({}, "http://testserver"),
        ({"public_origin": "https://plan.example.org"}, "https://plan.example.org"),
        ({"environment": Environment.PRODUCTION}, "https://testserver"),
    ],
)
def test_the_link_leads_to_where_the_public_finds_the_site(app, settings, origin):
    site = app.state.site
    app.state.site = replace(site, settings=site.settings.model_copy(update=settings))
    scope = {"type": "http", "app": app, "headers": [(b"host", b"testserver")], "scheme": "http"}
    request = Request({**scope, "path": "/", "server": ("testserver", 80), "query_string": b""})

    assert address_of_link(request, "the-link") == f"{origin}/saved#the-link"


@pytest.mark.parametrize("host", ["a b", "a/b", "x" * 101])
def test_a_host_that_is_none_draws_no_code(saving, browser, host):
    save(browser)

    reply = browser.client.get("/en/saved/code", headers={"host": host})

    assert reply.status_code == 400
