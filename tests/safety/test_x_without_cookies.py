"""X14: cookies are blocked, and a plan is still given."""

import pytest

from tests.browser import Browser, words_of
from tests.walks import EVERYTHING, answers_on, question_action, walk


class TestX14WithoutCookies:
    def test_the_plan_is_the_same(self, cookieless, browser):
        without, with_cookies = walk(cookieless, EVERYTHING)[-1], walk(browser, EVERYTHING)[-1]

        for heading in with_cookies.all("main h2, main h3"):
            assert words_of(heading) in without.document.to_text()

    def test_a_kind_line_says_that_saving_is_off(self, cookieless):
        page = walk(cookieless, EVERYTHING)[-1]

        assert "cookies" in words_of(page.document.query_one("main"))

    @pytest.mark.parametrize("path", ["/answers", "/plan/print", "/q/3", "/services/example-bus"])
    def test_every_page_can_be_turned_to_and_back(self, cookieless, path):
        plan = walk(cookieless, EVERYTHING)[-1]

        page = cookieless.send(plan, "/en/turn", to=f"/en{path}")
        assert page.heading != plan.heading

        back = cookieless.send(page, "/en/turn", to="/en/plan")
        assert "Do english" in back.text

    def test_the_language_can_be_changed(self, cookieless):
        plan = walk(cookieless, EVERYTHING)[-1]
        targets = {button.attrs.get("value") for button in plan.all("button[name=to]")}
        assert "/es/plan" in targets

        page = cookieless.send(plan, "/en/turn", to="/es/plan")

        assert page.document.query_one("html").attrs["lang"] == "es"
        assert "Do english (es)" in page.text

    def test_answers_can_be_changed(self, cookieless):
        plan = walk(cookieless, {**EVERYTHING, "children": ["none"]})[-1]
        page = cookieless.send(plan, "/en/turn", to="/en/q/5?return_to=answers")

        asked = cookieless.send(page, "/en/q/5", children="school_age")
        assert question_action(asked) == "/en/q/6"
        answers = cookieless.send(asked, "/en/q/6", after_school="wanted")

        assert "Say school_age" in answers.text

    def test_the_plan_can_be_arranged(self, cookieless):
        plan = walk(cookieless, EVERYTHING)[-1]

        page = cookieless.send(plan, "/en/plan", action="first", step="english")

        assert page.text.index("Do english") < page.text.index("Do person")

    def test_htmx_then_swaps_the_whole_page_whose_forms_carry_the_answers(self, cookieless):
        plan = walk(cookieless, EVERYTHING)[-1]
        fields = {**plan.form("/en/plan"), "action": "skip", "step": "ride"}

        reply = cookieless.client.post("/en/plan", data=fields, headers={"HX-Request": "true"})

        assert reply.headers["hx-retarget"] == "body"
        assert "<html" in reply.text

    def test_answers_can_be_cleared(self, cookieless):
        plan = walk(cookieless, EVERYTHING)[-1]

        page = cookieless.send(plan, "/en/clear")

        assert "goal" not in page.text
        home = cookieless.send(page, "/en/turn", to="/en/q/1")
        assert "goal" not in home.form("/en/q/1")

    @pytest.mark.parametrize(
        "address",
        [
            "https://elsewhere.example/",
            "//elsewhere.example",
            "plan",
            "",
            "/nowhere",
            "/é",
            "/\r\n",
        ],
    )
    def test_turning_leads_to_pages_of_ours_only(self, cookieless, address):
        plan = walk(cookieless, EVERYTHING)[-1]

        page = cookieless.send(plan, "/en/turn", to=address, status=404)

        assert "elsewhere" not in page.text

    def test_turning_changes_nothing(self, cookieless):
        plan = walk(cookieless, EVERYTHING)[-1]

        cookieless.send(plan, "/en/turn", to="/en/clear", status=405)
        cookieless.send(plan, "/en/turn", to="/en/turn", status=405)

    def test_every_link_that_would_lose_the_answers_is_a_button(self, cookieless):
        page = walk(cookieless, EVERYTHING)[-1]

        links = {link.attrs["href"] for link in page.all("a[href]")}
        ours = {link for link in links if link.startswith("/")}
        assert ours == set()

    def test_with_a_cookie_an_old_page_brings_nothing_back(self, app, browser, new_client):
        carrying = walk(Browser(new_client(app), keeps_cookies=False), EVERYTHING)[-1]
        fields = carrying.form("/en/plan")
        browser.open("/en/q/1")

        reply = browser.client.post("/en/turn", data={**fields, "to": "/en/answers"})

        assert reply.status_code == 403
        assert answers_on(browser, 1) == {}

    def test_forged_answers_in_the_form_are_worth_nothing(self, cookieless):
        page = cookieless.open("/en/q/1")

        cookieless.send(page, "/en/q/1", state="forged", goal="english", status=403)

    def test_b2_going_back_after_clearing_brings_nothing_back(self, cookieless):
        pages = walk(cookieless, EVERYTHING)
        cookieless.send(pages[-1], "/en/clear")

        for page, action in ((pages[-1], "/en/turn"), (pages[3], question_action(pages[3]))):
            again = cookieless.send(page, action, to="/en/plan")
            assert again.heading == "You were away for a while"
            assert "Do english" not in again.text

    def test_the_note_says_how_to_go_back(self, cookieless):
        note = walk(cookieless, EVERYTHING)[-1].document.query_one("main .note")

        assert "Back on the page" in words_of(note)
        assert "hidden" not in note.attrs
