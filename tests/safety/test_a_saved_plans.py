"""A1, A3, A8, B1 and B5: a code is as secret as answers are, and as soon forgotten."""

import logging
from dataclasses import replace

from app.session import start_session
from tests.browser import Browser
from tests.saved_plans import mark, open_plan, save


def put_at_terminal(browser, site, clock):
    session = replace(start_session(int(clock().timestamp())), at_terminal=True)
    browser.client.http.cookies.set("session", site.seal.close(session.to_bytes()))


def test_a1_no_code_stands_in_an_address_a_title_or_a_cookie(saving, app, new_client, caplog):
    client = new_client(app)
    seen, browser = [], Browser(client)
    follow = client.request

    def note(method, path, **more):
        reply = follow(method, path, **more)
        seen.append((path, reply))
        return reply

    client.request = note
    with caplog.at_level(logging.DEBUG):
        code = save(browser)
        page = open_plan(browser, number=code.number)
        page = mark(browser, page, "called")
        open_plan(browser, link=code.link)
        browser.open("/es/saved/plan")
        browser.send(browser.open("/en/saved/plan"), "/en/saved/end")

    for path, reply in seen:
        told = [path, str(reply.url), *reply.headers.values(), *reply.text.split("</title>")[:1]]
        for secret in (code.link, code.number, code.number[:4] + " " + code.number[4:8]):
            assert not any(secret in each for each in told)
    assert code.link not in caplog.text
    assert code.number not in caplog.text


def test_a8_a_code_sent_from_elsewhere_opens_nothing(saving, browser, app, new_client):
    code = save(browser)
    client = new_client(app)
    for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "https://elsewhere.example"}, {}):
        reply = client.post("/en/saved", data={"number": code.number}, headers=headers)
        assert reply.status_code == 403


def test_b1_clearing_forgets_the_plan_that_is_open(saving, browser):
    save(browser)
    page = browser.open("/en/saved/plan")

    browser.send(page, "/en/clear")

    assert browser.open("/en/saved/plan").heading == "Open a saved plan"
    assert browser.open("/en/saved/code").heading == "Open a saved plan"


def test_a3_a_plan_left_open_too_long_is_forgotten(saving, browser, clock):
    save(browser)
    clock.pass_minutes(31)

    assert browser.open("/en/saved/plan").heading == "You were away for a while"
    assert browser.open("/en/saved/plan").heading == "Open a saved plan"


def test_b5_where_many_share_the_computer_no_link_is_shown_or_opened(
    saving, browser, app, new_client, clock
):
    site = app.state.site
    code = save(browser)
    other = Browser(new_client(app))
    put_at_terminal(other, site, clock)

    asked = other.open("/en/saved")
    assert asked.document.query_one("[data-link]").attrs["data-link"] == "shut"
    assert asked.document.query_one("[name=link]")
    other.send(asked, "/en/saved", link=code.link, status=422)
    other.send(asked, "/en/saved", number=f"#{code.link}", status=422)
    other.send(asked, "/en/saved", number=code.number)
    page = other.open("/en/saved/code")

    assert page.all(".digits span")
    assert page.all(".qr svg")
    assert code.link not in page.text
