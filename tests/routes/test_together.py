"""A helper sits beside the person: beginning, going on, what both see, and the next person."""

import pytest

from app.domain.side_by_side import HelperNote
from app.i18n import translate
from tests.browser import action_of, words_of
from tests.catalogs import both
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])
PLACES = ("goal", "place", "need", "time", "children", "after-school", "welcome")
MOMENTS = ("wish", "plan", "slip")


def make_note(at):
    return HelperNote(at, *(both(f"{part} at {at}") for part in ("Say", "For", "Ask", "Hear")))


@pytest.fixture(autouse=True)
def notes(source):
    """The small content with its notes."""
    source.held = source.held.with_notes([make_note(at) for at in (*PLACES, *MOMENTS)])


def begin(browser, language="en"):
    page = browser.open(f"/{language}/together")
    return browser.send(page, f"/{language}/together")


def said_beside(page):
    return [words_of(each) for each in page.all("aside p")]


def is_together(page):
    language = page.document.query_one("html").attrs["lang"]
    return f"/{language}/together/next" in {action_of(form) for form in page.all("footer form")}


@each_language
def test_it_begins_with_what_the_person_wants_in_words_that_nobody_types(browser, language):
    wish = begin(browser, language)

    assert wish.path == f"/{language}/together/wish"
    assert wish.all("main input") == []
    assert wish.all(f'main a[href="/{language}/q/1"]')
    assert "Say at wish" in said_beside(wish)


@each_language
def test_each_question_has_words_for_the_helper_in_both_languages(browser, language):
    begin(browser, language)

    pages = walk(browser, EVERYTHING, language=language)

    for at, page in zip((*PLACES, "plan"), pages, strict=True):
        for part in ("Say", "For", "Ask", "Hear"):
            assert {f"{part} at {at}", f"{part} at {at} (es)"} <= {*said_beside(page)}, page.path
        spoken = {each.attrs.get("lang") for each in page.all("aside .both > div")}
        assert spoken == {"en", "es"}


def test_a_wrong_town_keeps_the_words_for_the_helper(browser):
    begin(browser)
    page = browser.open("/en/q/2")

    again = browser.send(page, "/en/q/2", place="Atlantis", status=422)

    assert "Say at place" in said_beside(again)


def test_what_is_for_the_person_is_in_large_type_unless_they_want_all_the_words(browser):
    wish = begin(browser)
    assert wish.document.query_one("html").attrs["class"] == "easy"

    page = browser.send(browser.open("/en/privacy"), "/en/view", view="all")

    assert "class" not in page.document.query_one("html").attrs


def test_the_plan_has_the_call_to_make_together_in_both_languages(browser):
    begin(browser)
    plan = walk(browser, EVERYTHING)[-1]

    call = plan.document.query_one("aside .first-call")
    assert "Example example-pantry" in words_of(call)
    assert [each.attrs["href"] for each in call.query("a")] == ["tel:8605550142"]
    assert "Can you help me?" in words_of(call)
    assert "Can you help me? (es)" in words_of(call)
    assert plan.all('.dock a[href="/en/together/slip"]')


@each_language
@pytest.mark.parametrize("view", ["easy", "all"])
def test_a_button_the_helper_reads_of_is_called_so_on_the_plan(
    browser, source, shipped, view, language
):
    source.held = shipped
    begin(browser, language)
    walk(browser, EVERYTHING, language=language)
    plan = browser.send(browser.open(f"/{language}/plan"), f"/{language}/view", view=view)
    plan = browser.open(f"/{language}/plan")

    told = " ".join(words_of(each) for each in plan.all(f"aside [lang={language}]"))
    pressed = {words_of(each) for each in plan.all("main button, main a, .dock a")}
    button = translate("Next-step slip", language)
    assert button in told
    assert button in pressed


def test_the_call_is_that_of_the_plan_as_it_is_arranged(browser):
    begin(browser)
    plan = walk(browser, EVERYTHING)[-1]

    changed = browser.send(plan, "/en/plan", action="first", step="job_search")

    assert "Example example-work" in words_of(changed.document.query_one("aside .first-call"))
    assert not changed.all('script[src*="htmx"]')


def test_alone_nothing_is_said_to_a_helper(browser):
    pages = walk(browser, EVERYTHING)

    assert [page.path for page in pages if page.all("aside") or is_together(page)] == []


@each_language
def test_it_goes_on_where_the_person_stopped_alone_and_says_so(browser, language):
    page = browser.open(f"/{language}/q/1")
    for number, fields in ((1, {"goal": "english"}), (2, {"skip": "1"}), (3, {"need": "ride"})):
        page = browser.send(page, f"/{language}/q/{number}", **fields)

    start = browser.open(f"/{language}/together")
    assert "4" in words_of(start.document.query_one("main .note"))
    assert begin(browser, language).path == f"/{language}/q/4"
    assert browser.open(f"/{language}/q/1").form(f"/{language}/q/1")["goal"] == ["english"]


@each_language
def test_after_the_last_answer_it_goes_on_with_the_plan(browser, language):
    walk(browser, EVERYTHING, language=language)

    start = browser.open(f"/{language}/together")
    assert "plan" in words_of(start.document.query_one("main .note"))
    assert begin(browser, language).path == f"/{language}/plan"


def test_the_person_goes_on_alone_at_the_same_place_with_all_answers(browser):
    begin(browser)
    walk(browser, EVERYTHING)

    page = browser.send(browser.open("/en/q/3"), "/en/together/alone")

    assert page.path == "/en/q/3"
    assert not page.all("aside")
    assert not is_together(page)
    assert page.form("/en/q/3")["need"] == ["food_today", "ride"]


@pytest.mark.parametrize("path", ["/together", "/together/wish", "/together/slip"])
def test_from_a_page_for_two_one_goes_on_alone_at_the_plan(browser, path):
    begin(browser)
    walk(browser, EVERYTHING)

    assert browser.send(browser.open(f"/en{path}"), "/en/together/alone").path == "/en/plan"


@pytest.mark.parametrize("to", ["", "https://elsewhere.example/", "//elsewhere.example", "/plan"])
def test_going_on_alone_leads_to_pages_of_ours_only(browser, to):
    begin(browser)

    browser.send(browser.open("/en/q/1"), "/en/together/alone", to=to, status=404)

    assert browser.open("/en/q/1").all("aside")


def test_pages_for_two_lead_to_the_start_for_who_is_alone(browser):
    walk(browser, EVERYTHING)

    for path in ("/together/wish", "/together/slip", "/together/slip/paper"):
        assert browser.open(f"/en{path}").path == "/en/together"


@pytest.mark.parametrize("path", ["/together/alone", "/together/next"])
def test_x16_the_reply_to_a_form_opened_again_is_the_start(browser, path):
    begin(browser)

    assert browser.open(f"/en{path}").path == "/en/together"


def test_a_helper_may_wait_long_for_somebody(browser, clock):
    page = browser.open("/en/together")
    clock.pass_minutes(45)

    assert browser.send(page, "/en/together").path == "/en/together/wish"
    assert browser.open("/en/q/1").path == "/en/q/1"


def test_a_helper_who_comes_back_after_long_begins_with_nothing_of_before(browser, clock):
    begin(browser)
    walk(browser, EVERYTHING)
    page = browser.open("/en/together")
    clock.pass_minutes(45)

    assert browser.send(page, "/en/together").path == "/en/together/wish"
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_nobody_elsewhere_can_begin_or_end_it(client, browser):
    begin(browser)
    walk(browser, EVERYTHING)

    for path in ("/together", "/together/alone", "/together/next"):
        headers = {"Sec-Fetch-Site": "cross-site"}
        assert client.post(f"/en{path}", headers=headers).status_code == 403
    assert is_together(browser.open("/en/plan"))


def test_with_content_older_than_the_notes_the_questions_are_there_all_the_same(browser, source):
    source.held = source.held.with_notes([])
    begin(browser)

    pages = walk(browser, EVERYTHING)

    assert [page for page in pages if page.all("aside")] == []
    assert pages[-1].path == "/en/plan"


def test_x14_with_cookies_blocked_it_works_as_well(cookieless):
    wish = begin(cookieless)
    assert "Say at wish" in said_beside(wish)

    page = cookieless.send(wish, "/en/turn", to="/en/q/1")
    page = cookieless.send(page, "/en/q/1", goal="english")
    assert "Say at place" in said_beside(page)

    alone = cookieless.send(page, "/en/together/alone")
    assert alone.heading == "About place?"
    assert not alone.all("aside")

    again = cookieless.send(alone, "/en/turn", to="/en/together")
    assert "question 2 of 7" in " ".join(words_of(each) for each in again.all("main .note"))


@each_language
def test_the_first_page_and_who_made_this_site_lead_there(browser, language):
    for path in ("/", "/about"):
        page = browser.open(f"/{language}{path}")
        assert page.all(f'main a[href="/{language}/together"]'), path


MANY_NEEDS = {
    "reading": ["easy"],
    "goal": ["job_soon"],
    "place": ["06106"],
    "needs": [
        "food",
        "housing",
        "health",
        "dental",
        "papers",
        "bills",
        "phone",
        "clothes",
        "legal",
    ],
}


def count_full_steps(browser):
    """Only a step told in full says why it is there; with a helper one asks for all the words."""
    plan = walk(browser, MANY_NEEDS)[-1]
    plan = browser.send(plan, "/en/view", view="all", to="/en/plan")
    return len(plan.all(".route .because"))


def test_with_a_helper_one_step_of_many_fewer_is_told_in_full(browser, elsewhere, shipped, source):
    source.held = shipped
    begin(browser)

    assert 0 < count_full_steps(browser) == count_full_steps(elsewhere) - 1
