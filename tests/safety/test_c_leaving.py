"""C: leaving quickly."""

import pytest

from tests.browser import check_page, words_of
from tests.walks import EVERYTHING, walk

PAGES = ["/", "/q/1", "/q/7", "/plan", "/plan/print", "/answers", "/help-now", "/privacy"]
PAGES += ["/services/example-bus", "/jobs/11-1111.00", "/cleared", "/away"]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", PAGES)
def test_c1_leaving_is_first_or_second_on_every_page(browser, path, language):
    page = browser.open(f"/{language}{path}")

    first_two = [link.attrs.get("href") for link in page.all("a, button, input, summary")][:2]
    assert f"/{language}/exit" in first_two


def test_c1_so_it_is_on_pages_that_tell_of_an_error(browser):
    page = browser.open("/en/nowhere", status=404)

    assert "/en/exit" in {link.attrs.get("href") for link in page.all("a")}


def test_c1_leaving_clears_and_goes_to_a_page_that_knows_nothing(client, browser, app):
    walk(browser, EVERYTHING)
    before = browser.cookie

    reply = client.get("/en/exit")

    assert reply.status_code == 303
    assert reply.headers["location"] == app.state.site.settings.leave_url
    assert browser.cookie != before
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_c1_leaving_takes_no_token_and_no_cookie(client):
    assert client.get("/exit").status_code == 303


def test_c1_without_cookies_leaving_ends_what_the_pages_before_still_carry(cookieless):
    page = walk(cookieless, EVERYTHING)[-1]
    leave = page.document.query_one("button[data-leave]")

    reply = cookieless.client.post(leave.attrs["formaction"], data=page.form("/en/turn"))
    cookieless.forget_cookies()

    assert reply.headers["refresh"].startswith("0; url=http")
    assert check_page(reply).heading == "One moment"
    again = cookieless.send(page, "/en/turn", to="/en/plan")
    assert again.heading == "You were away for a while"


@pytest.mark.parametrize("language", ["en", "es"])
def test_c2_the_words_are_honest_about_the_history(browser, language):
    page = browser.open(f"/{language}/privacy")

    said = words_of(page.document.query_one("main")).lower()
    assert {"en": "history", "es": "historial"}[language] in said
