"""What would open more doors has a page of its own, and each door can be tried in the plan."""

import pytest

from app.domain.changes import Change
from app.domain.requirements import MeetsWhenFree
from tests.browser import words_of
from tests.catalogs import both, make_catalog, make_service, wish
from tests.walks import EVERYTHING, answers_on, walk

LATE = {**EVERYTHING, "day_part": ["evening"]}
MORNING_ONLY = (MeetsWhenFree((frozenset({"morning"}),)),)
CLASS = make_service(
    "example-morning-english", "english", kind="training", requirements=MORNING_ONLY
)
MORNING = Change("morning", "star", both("If you had mornings"), adds=wish("day_part", "morning"))
CARE = Change(
    "care",
    "star",
    both("If you had child care"),
    when=wish("childcare", "need"),
    sets=wish("childcare", "have"),
    step="person",
)
PAPERS = Change("papers", "star", both("If you had papers"), drops=wish("need", "ride"))
each_language = pytest.mark.parametrize("language", ["en", "es"])


@pytest.fixture(autouse=True)
def doors(source):
    """A class in the morning, and changes that would open it, or nothing."""
    source.held = make_catalog(CLASS).with_changes([MORNING, CARE, PAPERS])


def main_of(page):
    return words_of(page.document.query_one("main"))


def without_secrets(page):
    """Return the words and the fields of a page; what is sealed anew each time is left out."""
    fields = [field.attrs for field in page.all("input")]
    return main_of(page), [each for each in fields if each["name"] not in {"csrf_token", "state"}]


def try_morning(browser, language="en"):
    walk(browser, LATE, language=language)
    page = browser.open(f"/{language}/plan/doors")
    return browser.send(page, f"/{language}/plan/try", door="morning")


@each_language
def test_the_page_says_what_a_change_would_open(browser, language):
    walk(browser, LATE, language=language)

    page = browser.open(f"/{language}/plan/doors")

    assert page.all(f'a[href="/{language}/services/example-morning-english"]')
    assert "If you had mornings" in main_of(page)


@each_language
def test_the_plan_leads_there(browser, language):
    plan = walk(browser, LATE, language=language)[-1]

    assert plan.all(f'a[href="/{language}/plan/doors"]')


def test_a_change_that_opens_nothing_is_left_out(browser):
    walk(browser, LATE)

    values = [each.attrs["value"] for each in browser.open("/en/plan/doors").all("[name=door]")]

    assert values == ["morning"]


def test_the_page_says_plainly_that_nothing_opens_more(browser):
    walk(browser, {**LATE, "day_part": ["morning", "evening"]})

    said = main_of(browser.open("/en/plan/doors"))

    assert "No change alone opens more now." in said
    assert "Go on with your plan." in said


def test_who_has_not_answered_is_led_to_the_questions(browser):
    page = browser.open("/en/plan/doors")

    assert page.all('main a[href="/en/q/1"]')
    assert "no door is closed" in main_of(page)


@each_language
def test_a_door_that_is_tried_stands_above_the_plan(browser, language):
    plan = try_morning(browser, language)

    assert plan.path == f"/{language}/plan"
    assert "If you had mornings" in words_of(plan.document.query_one("#trial"))
    assert "example-morning-english" in words_of(plan.document.query_one("#trial"))


def test_what_was_answered_stays_while_something_is_tried(browser):
    try_morning(browser)

    assert answers_on(browser, 4)["day_part"] == ["evening"]


@each_language
def test_back_to_my_plan_gives_the_plan_that_was(browser, language):
    before = walk(browser, LATE, language=language)[-1]
    tried = try_morning(browser, language)
    assert without_secrets(tried) != without_secrets(before)

    after = browser.send(tried, f"/{language}/plan/try", action="stop")

    assert without_secrets(after) == without_secrets(before)


def test_what_is_true_can_be_kept_as_an_answer(browser):
    tried = try_morning(browser)

    plan = browser.send(tried, "/en/plan/try", action="keep")

    assert not plan.all("#trial")
    assert sorted(answers_on(browser, 4)["day_part"]) == ["evening", "morning"]


def test_what_no_answer_can_say_leads_to_the_answers_instead(browser, source):
    both_terms = {**wish("day_part", "morning"), **wish("need", "nobody")}
    unsaid = Change("unsaid", "star", both("If it were so"), adds=both_terms)
    source.held = make_catalog(CLASS).with_changes([unsaid])
    walk(browser, LATE)
    tried = browser.send(browser.open("/en/plan/doors"), "/en/plan/try", door="unsaid")

    assert not tried.all("[value=keep]")
    assert tried.all('#trial a[href="/en/answers"]')
    assert browser.send(tried, "/en/plan/try", action="keep").path == "/en/answers"


def test_changing_an_answer_ends_the_try(browser):
    try_morning(browser)
    question = browser.open("/en/q/1")

    browser.send(question, "/en/q/1", goal=["english"])

    assert not browser.open("/en/plan").all("#trial")


def test_clearing_ends_the_try(browser):
    tried = try_morning(browser)

    browser.send(tried, "/en/clear")
    walk(browser, LATE)

    assert not browser.open("/en/plan").all("#trial")


def test_what_is_arranged_while_trying_goes_with_the_try(browser):
    before = walk(browser, LATE)[-1]
    tried = try_morning(browser)

    skipped = browser.send(tried, "/en/plan", step="ride", action="skip")
    assert skipped.all("#skipped")
    assert skipped.all("#trial")

    after = browser.send(skipped, "/en/plan/try", action="stop")
    assert without_secrets(after) == without_secrets(before)


def test_how_a_plan_is_arranged_stays_in_the_try(browser):
    plan = walk(browser, LATE)[-1]
    browser.send(plan, "/en/plan", step="ride", action="skip")

    tried = browser.send(browser.open("/en/plan/doors"), "/en/plan/try", door="morning")

    assert tried.all("#skipped")


def test_a_step_of_the_plan_that_is_tried_says_so_too(browser):
    try_morning(browser)

    assert "If you had mornings" in main_of(browser.open("/en/plan/steps/1"))


def test_paper_holds_ones_own_plan(browser):
    walk(browser, LATE)
    own = main_of(browser.open("/en/plan/print"))
    try_morning(browser)

    assert main_of(browser.open("/en/plan/print")) == own


def test_the_page_says_which_door_is_tried(browser):
    try_morning(browser)

    page = browser.open("/en/plan/doors")

    assert "You are trying this in your plan." in main_of(page)
    assert not page.all("[name=door]")


def test_a_try_that_changes_nothing_any_more_is_over(browser, source):
    try_morning(browser)
    source.held = make_catalog(CLASS)

    assert not browser.open("/en/plan").all("#trial")


def test_a_door_nobody_knows_is_refused(browser):
    walk(browser, LATE)
    page = browser.open("/en/plan/doors")

    browser.send(page, "/en/plan/try", door="cellar", status=422)


def test_a_try_is_refused_from_another_site(client):
    assert client.post("/en/plan/try", data={"door": "morning"}).status_code == 403


@pytest.mark.parametrize("door", ["morning+papers", "papers+morning"])
def test_changes_made_together_are_tried_together(browser, door):
    walk(browser, LATE)

    page = browser.open("/en/plan/doors")
    tried = browser.send(page, "/en/plan/try", door=door)

    said = words_of(tried.document.query_one("#trial"))
    assert "if you had mornings" in said.lower()
    assert "if you had papers" in said.lower()


@each_language
def test_a_reply_opened_again_leads_to_the_plan(browser, language):
    walk(browser, LATE, language=language)

    assert browser.open(f"/{language}/plan/try").path == f"/{language}/plan"


def test_no_answer_stands_in_an_address_or_a_title(browser):
    plan = try_morning(browser)
    doors = browser.open("/en/plan/doors")

    assert plan.title.startswith("Your plan")
    assert doors.title.startswith("What would open more doors?")
    assert "door=" not in doors.text
    assert doors.response.url.query == b""


@each_language
def test_a_door_can_be_tried_where_cookies_are_blocked(cookieless, language):
    plan = walk(cookieless, LATE, language=language)[-1]
    doors = cookieless.send(plan, f"/{language}/turn", to=f"/{language}/plan/doors")

    tried = cookieless.send(doors, f"/{language}/plan/try", door="morning")
    assert "If you had mornings" in words_of(tried.document.query_one("#trial"))

    fields = {**tried.form(f"/{language}/turn"), "action": "stop"}
    after = cookieless.follow(cookieless.client.post(f"/{language}/plan/try", data=fields))
    assert without_secrets(after)[0] == without_secrets(plan)[0]


def test_the_page_is_never_kept_by_the_browser(browser):
    walk(browser, LATE)

    assert "no-store" in browser.open("/en/plan/doors").response.headers["cache-control"]


def test_after_too_long_away_the_page_says_so(browser, clock):
    walk(browser, LATE)
    clock.pass_minutes(60)

    assert browser.open("/en/plan/doors").path.endswith("/away")


def test_the_easy_plan_says_what_is_tried(browser):
    walk(browser, LATE)
    page = browser.open("/en/plan/doors")
    browser.send(page, "/en/view", view="easy")

    tried = browser.send(browser.open("/en/plan/doors"), "/en/plan/try", door="morning")

    assert tried.all("html.easy #trial [value=stop]")
