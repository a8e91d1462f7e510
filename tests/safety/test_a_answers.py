"""A1 to A5: answers stay with the person, for minutes."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from urllib.parse import unquote

import pytest

from app.domain.arrangement import Arrangement
from app.domain.pathway import build_pathway
from app.domain.questionnaire import QuestionType, build_profile
from app.main import create_app
from app.session import Seal, start_session
from tests.browser import Browser
from tests.conftest import SECRET, make_settings
from tests.safety.sealed import every_part_of
from tests.walks import EVERYTHING, answers_on, walk

# Words of the answers in EVERYTHING that no public address or title of ours holds.
MARKS = ["06106", "food_today", "job_soon", "need_care", "school_age", "after_school", "record"]
LARGEST_COOKIE = 3_500
KEEPING = r"(?i)storage|indexedDB|openDatabase|serviceWorker|caches|cookie|window\[|\beval"
# The one place where our script speaks of storage: there it is refused to everybody.
REFUSING = """  if (window.Storage) {
    Storage.prototype.setItem = function () {
      throw new Error("Nothing is kept here.");
    };
  }
"""


def addresses_of(page):
    ours = ("href", "action", "src", "content")
    attributes = (*ours, "data-hx-get", "data-hx-post", "data-hx-push-url")
    found = [
        value
        for element in page.all("*")
        for name in attributes
        if (value := element.attrs.get(name)) and element.name != "meta"
    ]
    headers = ("location", "hx-redirect", "hx-location", "hx-push-url", "link", "refresh")
    found += [page.response.headers.get(name, "") for name in headers]
    return [unquote(address) for address in [*found, str(page.response.url)]]


@pytest.mark.parametrize("keeps_cookies", [True, False])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a1_no_answer_stands_in_an_address_a_title_or_a_header(client, language, keeps_cookies):
    browser = Browser(client, keeps_cookies=keeps_cookies)
    seen = walk(browser, EVERYTHING, language=language)
    if keeps_cookies:
        seen += [browser.open(f"/{language}{path}") for path in ["/answers", "/plan/print", "/q/2"]]
        seen += [browser.send(seen[-1], f"/{language}/q/2", place="06106 Atlantis 99999 06106")]

    for page in seen:
        headers = " ".join(f"{name}: {value}" for name, value in page.response.headers.items())
        public = [*addresses_of(page), page.title, re.sub(r"set-cookie: \S+", "", headers)]
        assert not [mark for mark in MARKS for text in public if mark in text], page.path


def test_a1_sending_on_names_no_answer(client, browser):
    pages = walk(browser, EVERYTHING)
    fields = {**pages[0].form("/en/q/1"), "goal": "english"}

    reply = client.post("/en/q/1", data=fields)

    assert reply.status_code == 303
    assert reply.headers["location"] == "/en/q/2"


def test_a1_screens_have_neutral_addresses_and_titles(browser):
    for number, page in enumerate(walk(browser, EVERYTHING)[:-1], start=1):
        assert page.path == f"/en/q/{number}"
        assert page.title == f"Question {number}"


def test_a2_no_answer_can_be_read_from_the_cookie(browser):
    walk(browser, EVERYTHING)

    readable = every_part_of(browser.cookie)

    words = [*MARKS, *EVERYTHING, *(each for said in EVERYTHING.values() for each in said)]
    assert not [word for word in words if word.encode() in readable]


def test_a2_no_answer_can_be_read_from_the_form(cookieless):
    pages = walk(cookieless, EVERYTHING)
    carried = pages[-1].form("/en/plan")["state"][0]

    readable = every_part_of(carried)

    assert not [word for word in MARKS if word.encode() in readable]


def test_a2_a_changed_cookie_is_worth_nothing(client, browser):
    walk(browser, EVERYTHING)
    forged = browser.cookie.swapcase()
    hold_cookie(client, forged)

    page = browser.open("/en/q/1")

    assert "goal" not in page.form("/en/q/1")
    assert browser.cookie != forged


@pytest.mark.parametrize("unreadable", ["", "A", "A" * 400, "not-ours", "%", "=" * 40])
def test_a2_with_a_cookie_that_cannot_be_read_questions_are_answered_all_the_same(
    client, browser, unreadable
):
    hold_cookie(client, unreadable)
    page = browser.open("/en/q/1")

    after = browser.send(page, "/en/q/1", goal="english")

    assert after.path == "/en/q/2"
    assert answers_on(browser, 1) == {"goal": ["english"]}


def hold_cookie(client, value):
    """Put a session into the browser as if the site had given it."""
    client.http.cookies.clear()
    client.http.cookies.set("session", value, domain="testserver.local", path="/")


def choose_everything(catalog):
    """Return answers with every option chosen, more than any person can choose."""
    return {
        question.id: frozenset({max(catalog.places, key=len)})
        if question.type is QuestionType.PLACE
        else frozenset(option.id for option in question.options)
        for question in catalog.questionnaire.questions.values()
    }


def test_a2_the_cookie_stays_small_with_every_option_chosen_and_every_step_changed(shipped, clock):
    answers = choose_everything(shipped)
    profile = build_profile(shipped.questionnaire, answers, shipped.places)
    steps = build_pathway(profile, shipped, clock().date()).steps
    fullest = replace(
        start_session(int(clock().timestamp())),
        answers=answers,
        arrangement=Arrangement(
            swaps={step.id: step.choices[-1].service.id for step in steps},
            skipped=frozenset(step.id for step in steps),
            first=tuple(step.id for step in steps),
        ),
        pending=tuple(range(1, len(shipped.questionnaire.screens) + 1)),
    )

    assert len(steps) > 10
    assert len(Seal(SECRET, "session").close(fullest.to_bytes())) <= LARGEST_COOKIE


def test_a2_nothing_is_held_on_the_server(app, browser, tmp_path):
    before = sorted(tmp_path.rglob("*"))

    walk(browser, EVERYTHING)

    assert sorted(tmp_path.rglob("*")) == before
    assert set(vars(app.state)["_state"]) == {"site"}


def test_a3_a_clock_that_jumps_back_ends_sessions_early(browser, clock):
    walk(browser, EVERYTHING)
    clock.now -= timedelta(days=365)

    assert browser.open("/en/plan").path == "/en/away"


def test_a3_the_cookie_ends_with_the_browser_and_no_script_reads_it(client):
    header = client.get("/en/q/1").headers["set-cookie"].lower()

    attributes = {part.strip() for part in header.split(";")[1:]}
    assert attributes == {"path=/", "httponly", "samesite=lax"}


def test_a3_in_production_the_cookie_is_bound_to_this_host_and_https(
    tmp_path, source, clock, new_client
):
    settings = make_settings(tmp_path, environment="production")
    client = new_client(create_app(settings, source, clock))

    header = client.get("/en/q/1").headers["set-cookie"]

    assert header.startswith("__Host-session=")
    assert "; Secure" in header
    assert "domain" not in header.lower()


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/en/q/1",
        "/en/answers",
        "/en/plan",
        "/en/plan/print",
        "/en/help-now",
        "/en/privacy",
        "/en/services/example-bus",
        "/en/nowhere",
        "/en/cleared",
        "/en/exit",
        "/readyz",
        "/healthz",
    ],
)
def test_a4_no_reply_may_be_kept(client, browser, path):
    walk(browser, EVERYTHING)

    assert client.get(path).headers["cache-control"] == "no-store"
    assert client.get(path, headers={"HX-Request": "true"}).headers["cache-control"] == "no-store"


def test_a4_neither_may_replies_to_forms(client, browser):
    page = walk(browser, EVERYTHING)[0]
    good = {**page.form("/en/q/1"), "goal": "english"}

    for data in (good, {**good, "goal": "nothing of ours"}, {}):
        assert client.post("/en/q/1", data=data).headers["cache-control"] == "no-store"
    for path in ("/en/clear", "/en/turn", "/en/plan", "/en/nowhere"):
        assert client.post(path).headers["cache-control"] == "no-store"


def test_a4_only_files_named_after_what_they_hold_are_kept(client, app):
    for address in app.state.site.assets.by_address:
        reply = client.get(address)
        assert "immutable" in reply.headers["cache-control"]
        assert "set-cookie" not in reply.headers

    assert client.get("/static/000000000000/site.css").headers["cache-control"] == "no-store"


def test_a5_htmx_keeps_nothing_and_runs_no_code(browser):
    page = walk(browser, EVERYTHING)[-1]

    config = json.loads(page.document.query_one("meta[name=htmx-config]").attrs["content"])
    assert config["historyCacheSize"] == 0
    assert config["allowEval"] is False
    assert config["includeIndicatorStyles"] is False
    assert config["selfRequestsOnly"] is True
    assert page.document.query_one("body").attrs["data-hx-history"] == "false"


def test_a5_our_own_script_keeps_nothing(app):
    script = app.state.site.assets.text_of("site.js")

    # What is asked for by a name that is put together cannot be seen here, only in a browser.
    assert REFUSING in script
    script += app.state.site.assets.text_of("listen.js")
    ours = re.sub(r"^ *//.*$", "", script.replace(REFUSING, ""), flags=re.MULTILINE)
    assert not re.findall(KEEPING, ours)
