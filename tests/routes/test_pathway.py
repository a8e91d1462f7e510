import pytest

from tests.browser import words_of
from tests.walks import EVERYTHING, walk

HTMX = {"HX-Request": "true"}


def change(browser, action, step, service=None, **more):
    page = browser.open("/en/plan")
    fields = {"action": action, "step": step, "service": service}
    return browser.send(page, "/en/plan", **fields, **more)


def order(page):
    """Return the ids of the steps as they stand on the page."""
    steps = [field.attrs["value"] for field in page.all("input[name=step]")]
    return list(dict.fromkeys(steps))


def test_a_plan_is_given_to_who_answered_nothing(browser):
    page = browser.open("/en/plan")

    assert "Example example-coach" in page.text


def test_another_choice_takes_the_first_place(browser):
    walk(browser, EVERYTHING)

    page = change(browser, "swap", "person", "example-guide")

    assert page.path == "/en/plan"
    assert page.text.index("example-guide") < page.text.index("example-coach")


def test_a_step_left_out_can_be_put_back(browser):
    walk(browser, EVERYTHING)
    before = order(browser.open("/en/plan"))

    left_out = change(browser, "skip", "ride")
    put_back = change(browser, "restore", "ride")

    assert "Do ride" in left_out.text
    assert order(left_out) != before
    assert order(put_back) == before


def test_a_step_can_be_put_first(browser):
    walk(browser, EVERYTHING)

    page = change(browser, "first", "english")

    assert page.text.index("Do english") < page.text.index("Do person")


def test_the_first_call_says_whose_number_it_is_when_it_is_not_the_places_own(browser):
    walk(browser, EVERYTHING)
    own = words_of(browser.open("/en/plan").document.query_one("section.first"))
    others = words_of(change(browser, "first", "ride").document.query_one("section.first"))

    assert own.startswith("Start here: call ")
    assert not others.startswith("Start here: call ")
    assert "main number of Example Center" in others


def test_a_job_says_its_half_at_once_and_the_rest_one_press_away(browser):
    walk(browser, EVERYTHING)
    job = browser.open("/en/plan").document.query_one(".job")

    assert words_of(job.query_one("p")).startswith("Half earn less than")
    assert words_of(job.query_one("summary")).endswith(words_of(job.query_one("h4")))
    assert "Half earn more." in words_of(job.query_one("details"))
    assert job.query_one("details .soft")


def test_leaving_out_every_step_is_no_dead_end(browser):
    walk(browser, {})

    for step in ["person", "job_search"]:
        page = change(browser, "skip", step)

    assert page.all("a[href^='tel:']")


@pytest.mark.parametrize(
    ("action", "step", "service"),
    [
        pytest.param("explode", "person", None, id="an action we do not offer"),
        pytest.param("skip", "nothing", None, id="a step that is not in the plan"),
        pytest.param("swap", "person", "example-bus", id="a choice of another step"),
        pytest.param(None, None, None, id="nothing at all"),
    ],
)
def test_a_change_we_do_not_offer_is_told_plainly(browser, action, step, service):
    walk(browser, EVERYTHING)

    change(browser, action, step, service, status=422)

    assert "Example example-coach" in browser.open("/en/plan").text


def test_changes_stay_while_answers_change(browser):
    walk(browser, EVERYTHING)
    change(browser, "swap", "person", "example-guide")

    browser.send(browser.open("/en/q/4"), "/en/q/4", day_part="morning")

    page = browser.open("/en/plan")
    assert page.text.index("example-guide") < page.text.index("example-coach")


def test_htmx_gets_the_same_plan_as_the_page(browser):
    walk(browser, EVERYTHING)
    page = browser.open("/en/plan")

    part = browser.client.get("/en/plan", headers=HTMX)

    assert part.text.strip() in page.text
    assert "<html" not in part.text
    assert "HX-Request" in part.headers["vary"]
    assert "HX-Request" in page.response.headers["vary"]


def test_htmx_gets_the_changed_plan_at_once(browser):
    walk(browser, EVERYTHING)
    fields = {**browser.open("/en/plan").form("/en/plan"), "action": "skip", "step": "ride"}

    part = browser.client.post("/en/plan", data=fields, headers=HTMX)

    assert part.status_code == 200
    assert "<html" not in part.text
    assert part.text.strip() in browser.open("/en/plan").text


def test_when_a_change_fails_htmx_opens_the_page_again(browser):
    walk(browser, EVERYTHING)

    refused = browser.client.post("/en/plan", data={"action": "skip"}, headers=HTMX)

    assert refused.status_code == 403
    assert refused.headers["hx-refresh"] == "true"


def test_a_page_restored_from_history_is_whole(browser):
    headers = {**HTMX, "HX-History-Restore-Request": "true"}

    assert "<html" in browser.client.get("/en/plan", headers=headers).text


def test_the_plan_on_paper_has_a_neutral_title(browser):
    walk(browser, EVERYTHING)

    page = browser.open("/en/plan/print")

    assert page.title == "My plan"
    assert "example-fresh-start" not in page.text
