"""X12, X16, X17: slow lines, two tabs, double taps."""

import pytest

from tests.browser import check_page
from tests.walks import EVERYTHING, answers_on, fields_for, question_action, walk


def test_x12_each_form_can_be_sent_again_when_the_reply_was_lost(client, browser):
    page = browser.open("/en/q/1")
    while action := question_action(page):
        fields = {**page.form(action), **fields_for(page, EVERYTHING)}
        first, second = (client.post(action, data=fields) for _ in range(2))
        assert first.headers["location"] == second.headers["location"]
        page = browser.open(first.headers["location"])

    for action in ("swap", "skip", "restore", "first"):
        fields = {**browser.open("/en/plan").form("/en/plan"), "action": action, "step": "person"}
        fields["service"] = "example-guide"
        client.post("/en/plan", data=fields)
        once = browser.open("/en/plan").text
        client.post("/en/plan", data=fields)
        assert browser.open("/en/plan").text == once


def test_x12_each_step_is_a_whole_page(browser):
    assert all(page.all("html") and page.all("main") for page in walk(browser, EVERYTHING))


def test_x16_two_tabs_do_not_mix_their_answers(client, browser):
    first_tab, second_tab = browser.open("/en/q/1"), browser.open("/en/q/3")

    browser.send(second_tab, "/en/q/3", need="ride")
    browser.send(first_tab, "/en/q/1", goal="english")

    assert answers_on(browser, 1) == {"goal": ["english"]}
    assert answers_on(browser, 3) == {"need": ["ride"]}


def test_x16_an_old_tab_changes_only_what_stands_on_it(browser):
    old = browser.open("/en/q/4")
    walk(browser, EVERYTHING)

    browser.send(old, "/en/q/4", day_part="morning")

    assert answers_on(browser, 4) == {"day_part": ["morning"]}
    assert answers_on(browser, 1) == {"goal": ["job_soon", "english"]}


def test_x16_reloading_after_a_form_asks_for_nothing_to_be_sent_again(client, browser):
    page = browser.open("/en/q/1")

    reply = client.post("/en/q/1", data={**page.form("/en/q/1"), "goal": "english"})

    assert reply.status_code == 303


def test_x16_a_page_opened_beside_does_not_undo_an_answer_on_its_way(client, browser, clock):
    walk(browser, EVERYTHING)
    page = browser.open("/en/q/1")
    browser.send(page, "/en/q/1", goal="english")

    beside = client.get("/en/help-now")

    assert "set-cookie" not in beside.headers


@pytest.mark.parametrize("times", [2, 5])
def test_x17_a_double_tap_gives_the_same_once(client, browser, times):
    page = browser.open("/en/q/1")
    fields = {**page.form("/en/q/1"), "goal": "english"}

    replies = client.post_together("/en/q/1", times, data=fields)

    assert {reply.headers["location"] for reply in replies} == {"/en/q/2"}
    assert answers_on(browser, 1) == {"goal": ["english"]}


def test_x17_two_taps_on_a_step_change_it_once(client, browser):
    walk(browser, EVERYTHING)
    plan = browser.open("/en/plan")
    fields = {**plan.form("/en/plan"), "action": "skip", "step": "ride"}

    client.post_together("/en/plan", 2, data=fields)

    skipped = browser.open("/en/plan").all("button[name=step]")
    assert [button.attrs["value"] for button in skipped] == ["ride"]


def test_x17_two_taps_on_clear_clear(client, browser):
    page = walk(browser, EVERYTHING)[-1]

    replies = client.post_together("/en/clear", 2, data=page.form("/en/clear"))

    assert {reply.status_code for reply in replies} == {303}
    assert answers_on(browser, 1) == {}


def test_x16_two_tabs_opened_at_the_first_visit_both_count(client, browser):
    first, second = (client.get("/en/q/1", headers={"Cookie": ""}) for _ in range(2))
    tabs = [check_page(reply) for reply in (first, second)]
    assert tabs[0].form("/en/q/1")["csrf_token"] != tabs[1].form("/en/q/1")["csrf_token"]

    for tab, goal in zip(tabs, ("english", "job_soon"), strict=True):
        fields = {**tab.form("/en/q/1"), "goal": goal}
        reply = client.post("/en/q/1", data=fields, headers={"Sec-Fetch-Site": "same-origin"})
        assert reply.status_code == 303

    assert answers_on(browser, 1) == {"goal": ["job_soon"]}


def test_changing_the_language_on_an_error_keeps_the_way_back(browser):
    walk(browser, EVERYTHING)
    page = browser.open("/en/q/2?return_to=answers")

    wrong = browser.send(page, "/en/q/2", status=422, place="Atlantis")

    assert "/es/q/2?return_to=answers" in {link.attrs.get("href") for link in wrong.all("a")}
