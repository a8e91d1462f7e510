"""P3: each claim of the privacy page is true. A test is named after the claim's id."""

import logging
import re
from pathlib import Path

import pytest
from sqlmodel import SQLModel

import app.models  # noqa: F401  # fills the list of tables
from app.domain.questionnaire import QuestionType
from tests.browser import check_page
from tests.walks import EVERYTHING, walk

PERSONAL = re.compile(
    r"\b(first|last|full) name\b|e-?mail|birth|street|social security|nombre|correo", re.IGNORECASE
)


def test_p3_each_claim_has_a_test_named_after_it(browser):
    page = browser.open("/en/privacy")
    claims = {claim.attrs["id"].replace("-", "_") for claim in page.all("main p[id]")}
    tested = {name.removeprefix("test_p3_") for name in globals() if name.startswith("test_p3_")}

    assert len(claims) > 10
    assert sorted(claims - tested) == []


def test_p3_the_claims_are_the_same_in_each_language(browser):
    english, spanish = (browser.open(f"/{language}/privacy") for language in ("en", "es"))

    ids = [[claim.attrs["id"] for claim in page.all("main p[id]")] for page in (english, spanish)]
    assert ids[0] == ids[1]


def test_p3_no_account(shipped):
    questions = shipped.questionnaire.questions.values()

    typed = [question.id for question in questions if question.type is QuestionType.PLACE]
    assert typed == ["place"]
    asked = " ".join(word for question in questions for word in question.text.values())
    assert not PERSONAL.search(asked)


def test_p3_skip_any(browser):
    plan = walk(browser, {})[-1]

    assert plan.path == "/en/plan"
    assert plan.all("a[href^='tel:']")


def test_p3_sealed_cookie(browser, tmp_path):
    walk(browser, EVERYTHING)

    assert browser.cookie
    assert not [word for said in EVERYTHING.values() for word in said if word in browser.cookie]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_p3_cookies_blocked(cookieless):
    plan = walk(cookieless, EVERYTHING)[-1]

    assert plan.all("a[href^='tel:']")
    assert cookieless.open("/en/q/1").form("/en/q/1").get("goal") is None


@pytest.mark.parametrize(("minutes", "ends_at"), [(29, "/en/plan"), (31, "/en/away")])
def test_p3_ends_by_itself(browser, clock, minutes, ends_at):
    walk(browser, EVERYTHING)

    clock.pass_minutes(minutes)

    assert browser.open("/en/plan").path == ends_at


def test_p3_clear_button(browser):
    page = walk(browser, EVERYTHING)[-1]

    browser.send(page, "/en/clear")

    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_p3_nothing_in_address(browser):
    pages = walk(browser, EVERYTHING)
    shown = " ".join([*(page.path for page in pages), *(page.title for page in pages)])

    assert not [word for said in EVERYTHING.values() for word in said if word in shown]


def test_p3_nothing_in_logs(browser, caplog):
    caplog.set_level(logging.DEBUG)
    walk(browser, EVERYTHING)

    written = " ".join(each.getMessage() for each in caplog.records if "http" not in each.name)
    assert "/q/{number}" in written
    said = {word for words in EVERYTHING.values() for word in words} - {"yes"}
    assert not [word for word in said if word in written]


def test_p3_nothing_counted():
    kept = set(SQLModel.metadata.tables)

    assert not {name for name in kept if re.search(r"count|visit|session|answer|person", name)}


def test_p3_no_one_told():
    # What could send anything out is not among the libraries that the site runs on.
    pins = (Path(__file__).parents[2] / "requirements" / "app.txt").read_text()
    installed = set(re.findall(r"^([a-z0-9-]+)==", pins, re.MULTILINE))

    assert "fastapi" in installed
    assert not installed & {"httpx", "requests", "aiohttp", "urllib3", "sentry-sdk", "boto3"}


def test_p3_no_third_party(browser):
    # `check_page` refuses addresses of others that a browser fetches by itself.
    for page in walk(browser, EVERYTHING):
        assert check_page(page.response)


def test_p3_nothing_stored(app):
    script = app.state.site.assets.text_of("site.js")

    assert not re.findall(r"localStorage|sessionStorage|indexedDB|caches|serviceWorker", script)


def test_p3_history_remains(browser):
    titles = [page.title for page in walk(browser, EVERYTHING)]

    assert all(re.fullmatch(r"(Question \d+|Your plan).*", title) for title in titles)


def test_p3_lists_in_address(browser):
    walk(browser, EVERYTHING)

    plain = [browser.open(f"/en/{each}") for each in ("programs", "services", "jobs")]
    chosen = browser.open("/en/services?kind=reentry&town=Hartford")

    for page in plain:
        fields = page.form(f"/en{page.path.removeprefix('/en')}#found")
        assert not any(value for values in fields.values() for value in values if value != "1")
        assert page.all("option[selected]") == []
    assert chosen.form("/en/services#found")["town"] == ["Hartford"]
    assert dict(chosen.response.url.params) == {"kind": "reentry", "town": "Hartford"}


def test_p3_leave_clears(client, browser, app):
    walk(browser, EVERYTHING)

    reply = client.get("/en/exit")

    assert reply.headers["location"] == app.state.site.settings.leave_url
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_p3_shared_computer(browser):
    page = walk(browser, EVERYTHING)[-1]

    assert page.find_form("/en/clear")


def test_p3_paper(browser):
    walk(browser, EVERYTHING)
    paper = browser.open("/en/plan/print")

    assert paper.title.startswith("My plan")
    assert "because" not in paper.text
    assert "record" not in paper.document.query_one("ol").to_text()
