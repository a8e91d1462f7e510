import pytest

from tests.walks import EVERYTHING, question_action, walk

LAST = 7


def test_each_screen_leads_to_the_next_and_the_last_to_the_plan(browser):
    pages = walk(browser, EVERYTHING)

    assert [page.path for page in pages] == [*(f"/en/q/{n}" for n in range(1, 8)), "/en/plan"]


def test_skipping_everything_gives_a_plan(browser):
    pages = walk(browser, {})

    assert pages[-1].path == "/en/plan"
    assert pages[-1].form("/en/plan")


def test_a_screen_that_does_not_apply_is_passed_over(browser):
    pages = walk(browser, {"children": ["none"]})

    assert "/en/q/6" not in [page.path for page in pages]


def test_opening_a_screen_that_does_not_apply_goes_on_to_the_next(browser):
    assert browser.open("/en/q/6").path == "/en/q/7"


def test_going_back_shows_what_was_answered(browser):
    walk(browser, EVERYTHING)

    assert browser.open("/en/q/1").form("/en/q/1")["goal"] == ["job_soon", "english"]
    assert browser.open("/en/q/5").form("/en/q/5")["childcare"] == ["need_care"]


def test_skipping_a_screen_takes_back_its_answers(browser):
    walk(browser, EVERYTHING)
    page = browser.open("/en/q/1")

    browser.send(page, "/en/q/1", skip="1")

    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


@pytest.mark.parametrize(
    ("number", "fields"),
    [
        pytest.param(1, {"goal": "winning"}, id="an option we do not offer"),
        pytest.param(5, {"children": ["none", "under_5"]}, id="two of what takes one"),
        pytest.param(2, {"place": "Atlantis"}, id="a place nobody knows"),
        pytest.param(2, {"place": "<script>\x00alert(1)"}, id="script in the box"),
    ],
)
def test_a_wrong_value_gives_the_screen_again_with_a_plain_message(browser, number, fields):
    page = browser.open(f"/en/q/{number}")

    again = browser.send(page, f"/en/q/{number}", status=422, **fields)

    assert again.title.startswith("Error:")
    assert again.all("[role=alert]")
    assert question_action(again) == f"/en/q/{number}"


def test_what_was_typed_stays_in_the_box(browser):
    page = browser.open("/en/q/2")

    again = browser.send(page, "/en/q/2", place="Hartfrod upon Nowhere", status=422)

    assert again.form("/en/q/2")["place"] == ["Hartfrod upon Nowhere"]


def test_a_wrong_value_changes_no_answer(browser):
    walk(browser, EVERYTHING)
    page = browser.open("/en/q/5")

    browser.send(page, "/en/q/5", children="none", childcare="a robot", status=422)

    assert browser.open("/en/q/5").form("/en/q/5")["children"] == ["school_age"]


def test_who_stays_sees_the_same_screen_in_the_language_it_was_sent_to(browser):
    page = browser.open("/en/q/1")
    fields = {**page.form("/en/q/1"), "goal": "english", "stay": ""}

    again = browser.follow(browser.client.post("/es/q/1", data=fields))

    assert again.path == "/es/q/1"
    assert again.form("/es/q/1")["goal"] == ["english"]


def test_fields_we_did_not_ask_for_are_passed_over(browser):
    page = browser.open("/en/q/1")

    browser.send(page, "/en/q/1", goal="english", record="yes", anything="else")

    assert "record" not in browser.open("/en/q/7").form("/en/q/7")


@pytest.mark.parametrize("number", ["0", "8", "-1", "one", "1.5", "9" * 30, "9" * 5000])
def test_a_screen_there_is_not_is_a_page_with_a_way_on(browser, number):
    browser.open(f"/en/q/{number}", status=404)


class TestChangingAnAnswer:
    def change(self, browser, number, **fields):
        page = browser.open(f"/en/q/{number}?return_to=answers")
        return browser.send(page, f"/en/q/{number}", **fields)

    def test_a_change_returns_to_the_answers(self, browser):
        walk(browser, EVERYTHING)

        assert self.change(browser, 1, goal="english").path == "/en/answers"

    def test_a_change_first_asks_what_it_newly_opens(self, browser):
        walk(browser, {"children": ["none"]})

        asked = self.change(browser, 5, children="school_age")
        assert asked.path == "/en/q/6"

        answered = browser.send(asked, "/en/q/6", after_school="wanted")
        assert answered.path == "/en/answers"

    def test_what_was_answered_before_is_not_asked_again(self, browser):
        walk(browser, EVERYTHING)
        self.change(browser, 5, children="none")

        assert self.change(browser, 5, children="school_age").path == "/en/answers"

    def test_what_a_later_change_makes_needless_is_not_asked(self, browser):
        walk(browser, {"children": ["none"]})
        self.change(browser, 5, children="school_age")

        assert self.change(browser, 5, children="none").path == "/en/answers"

    def test_a_wrong_value_does_not_lose_the_way_back(self, browser):
        page = browser.open("/en/q/2?return_to=answers")

        again = browser.send(page, "/en/q/2", place="Atlantis", status=422)

        assert browser.send(again, "/en/q/2", place="06106").path == "/en/answers"


def test_all_answers_stand_on_one_page_with_a_way_to_change_each(browser):
    walk(browser, EVERYTHING)

    page = browser.open("/en/answers")

    links = {link.attrs.get("href") for link in page.all("a")}
    assert {f"/en/q/{number}?return_to=answers" for number in range(1, LAST + 1)} <= links
    assert "Say english" in page.text
