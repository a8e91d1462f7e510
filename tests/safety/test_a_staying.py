"""A3: how long answers live, and how that is told."""

from tests.walks import EVERYTHING, walk


def test_a3_a_warning_stands_on_pages_with_answers_and_the_end_is_told(browser, clock):
    page = walk(browser, EVERYTHING)[-1]
    assert "30 minutes" in page.document.to_text()

    clock.pass_minutes(31)
    after = browser.open("/en/plan")

    assert after.path == "/en/away"
    assert "away" in after.heading
    assert after.all("main a.button[href^='/en/']")
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_a3_every_page_opened_counts_as_being_here(browser, clock):
    walk(browser, EVERYTHING)

    for _ in range(5):
        clock.pass_minutes(29)
        browser.open("/en/services/example-bus")

    assert browser.open("/en/plan").path == "/en/plan"


def test_a3_after_12_hours_answers_end_however_busy_somebody_is(browser, clock):
    walk(browser, EVERYTHING)

    for _ in range(29):
        assert browser.open("/en/answers").path == "/en/answers"
        clock.pass_minutes(25)

    assert browser.open("/en/answers").path == "/en/away"


def test_a3_any_page_tells_that_the_answers_are_gone_until_one_has_said_it(browser, clock):
    walk(browser, EVERYTHING)
    clock.pass_minutes(31)

    assert "You were away" in browser.open("/en/privacy").text
    assert browser.open("/en/plan").path == "/en/away"
    assert "You were away" not in browser.open("/en/privacy").text
    assert browser.open("/en/plan").path == "/en/plan"


def test_a3_who_answers_anew_is_not_told_any_more(browser, clock):
    walk(browser, EVERYTHING)
    clock.pass_minutes(31)
    browser.open("/en/help-now")
    browser.open("/en/away")

    walk(browser, EVERYTHING)

    assert browser.open("/en/plan").path == "/en/plan"


def test_a3_one_press_keeps_the_answers_for_30_minutes_more(client, browser, clock):
    page = walk(browser, EVERYTHING)[-1]
    stay = page.document.query_one("a[data-stay]").attrs["href"]

    clock.pass_minutes(29)
    reply = client.get(stay)
    assert (reply.status_code, reply.content) == (204, b"")
    clock.pass_minutes(29)

    assert browser.open("/en/plan").path == "/en/plan"


def test_a3_a_form_sent_too_late_tells_that_the_answers_are_gone(browser, clock):
    walk(browser, EVERYTHING)
    page = browser.open("/en/q/1")
    clock.pass_minutes(31)

    after = browser.send(page, "/en/q/1", goal="english")

    assert after.path == "/en/away"
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_a3_it_holds_without_cookies_too(cookieless, clock):
    page = walk(cookieless, EVERYTHING)[-1]
    clock.pass_minutes(31)

    after = cookieless.send(page, "/en/turn", to="/en/answers")

    assert after.heading == cookieless.open("/en/away").heading


def test_a3_htmx_is_sent_to_the_page_that_tells_it(client, browser, clock):
    page = walk(browser, EVERYTHING)[-1]
    clock.pass_minutes(31)

    reply = client.post("/en/plan", data=page.form("/en/plan"), headers={"HX-Request": "true"})

    assert reply.headers["hx-redirect"] == "/en/away"
