import pytest

from tests.browser import Browser, Page

SWITCH = "/en/view"
FOREIGN = {"sec-fetch-site": "cross-site"}
OURS = {"sec-fetch-site": "same-origin"}


def is_easy(page: Page) -> bool:
    return page.document.query_one("html").attrs.get("class") == "easy"


def switch(browser: Browser, to: str, view: str) -> Page:
    data = {"view": view, "to": to}
    return browser.follow(browser.client.post(SWITCH, data=data, headers=OURS))


def list_steps(page: Page) -> list[str | None]:
    fields = page.all('form.card input[name="step"], form.tools input[name="step"]')
    return [field.attrs["value"] for field in fields]


@pytest.mark.parametrize("path", ["/en/", "/en/programs?free=yes", "/en/privacy", "/en/help-now"])
def test_any_page_can_be_switched_there_and_back(browser, path):
    page = browser.open(path)
    assert not is_easy(page)
    assert page.form(SWITCH)["to"]

    assert is_easy(switch(browser, path, "easy"))
    assert is_easy(browser.open(path))
    assert not is_easy(switch(browser, path, "all"))
    assert not is_easy(browser.open(path))


def test_the_choice_is_kept_when_the_language_changes(browser):
    switch(browser, "/en/", "easy")

    assert is_easy(browser.open("/es/"))
    assert "view" not in browser.open("/es/q/1").path


def test_what_is_ticked_comes_along_when_a_question_is_switched(browser):
    page = browser.open("/en/q/1")
    again = browser.send(page, "/en/q/1", view="easy", goal="english")

    assert is_easy(again)
    assert again.path == "/en/q/1"
    assert again.form("/en/q/1")["goal"] == ["english"]


def test_without_cookies_the_choice_travels_with_the_answers(cookieless):
    page = cookieless.open("/en/q/1")
    again = cookieless.send(page, "/en/q/1", view="easy", goal="english")
    assert is_easy(again)
    assert again.form("/en/q/1")["goal"] == ["english"]

    later = cookieless.send(again, "/en/q/1")
    assert is_easy(later)


def test_a_first_press_counts_whether_or_not_cookies_are_kept(cookieless):
    page = switch(cookieless, "/en/", "easy")
    assert is_easy(page)
    assert "blocks cookies" not in page.text

    follow = cookieless.send(page, "/en/turn", to="/en/q/1")
    assert is_easy(follow)
    assert "blocks cookies" in follow.text


def test_another_site_cannot_switch(browser):
    data = {"view": "easy", "to": "/en/"}

    browser.follow(browser.client.post(SWITCH, data=data, headers=FOREIGN), status=403)
    assert not is_easy(browser.open("/en/"))


@pytest.mark.parametrize("to", ["//example.org", "/\\example.org", "https://example.org", "/x", ""])
def test_it_leads_to_no_other_place(browser, to):
    data = {"view": "easy", "to": to}

    browser.follow(browser.client.post(SWITCH, data=data, headers=OURS), status=404)


def test_a_view_that_is_not_offered_is_refused(browser):
    data = {"view": "loud", "to": "/en/"}

    browser.follow(browser.client.post(SWITCH, data=data, headers=OURS), status=422)


def test_the_page_that_came_as_a_reply_can_be_opened_again(browser):
    assert browser.open("/en/view").path == "/en/"


def test_the_plan_has_the_same_steps_in_both_views(browser):
    browser.send(browser.open("/en/q/1"), "/en/q/1", goal="english")
    words = browser.open("/en/plan")
    pictures = switch(browser, "/en/plan", "easy")

    assert pictures.path == "/en/plan"
    assert list_steps(words) == list_steps(pictures) != []
    part = browser.client.get("/en/plan", headers={"HX-Request": "true"})
    assert part.text.strip() in browser.open("/en/plan").text


def test_the_easy_plan_is_arranged_and_stays_easy(browser):
    browser.send(browser.open("/en/q/1"), "/en/q/1", goal="english")
    page = switch(browser, "/en/plan", "easy")
    gone = list_steps(page)[0]
    page = browser.send(page, "/en/plan", action="skip", step=gone)
    assert gone not in list_steps(page)
    assert is_easy(page)

    page = browser.send(page, "/en/plan", action="restore", step=gone)
    assert list_steps(page)[0] == gone


def test_all_of_a_step_is_one_press_away(browser):
    browser.send(browser.open("/en/q/1"), "/en/q/1", goal="english")
    page = switch(browser, "/en/plan", "easy")
    more = page.all('.tools a[href^="/en/plan/steps/"]')

    assert [each.attrs["href"] for each in more] == [
        f"/en/plan/steps/{number}" for number in range(1, len(list_steps(page)) + 1)
    ]
    assert "What to say" in browser.open("/en/plan/steps/1").text
    browser.open("/en/plan/steps/99", status=404)


def test_clearing_forgets_the_view_too(browser):
    switch(browser, "/en/", "easy")
    browser.client.post("/en/clear", headers=OURS)

    assert not is_easy(browser.open("/en/"))
