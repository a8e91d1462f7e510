"""The language of a page changes its words and nothing else, whatever a person answered."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from justhtml import JustHTML

from app.presenters.asks import asks_in
from app.session.record import Session
from tests.browser import Browser, words_of
from tests.domain.shipped.people import SHIPPED, answers, plan

LANGUAGES = ("en", "es")
# The site is the same for all of them; only the session is each one's own.
shared = settings(
    max_examples=15,
    phases=[Phase.generate],
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(autouse=True)
def shipped_content(source):
    source.held = SHIPPED


def open_as(browser: Browser, said, path: str, view: str = "full") -> dict[str, JustHTML]:
    """Return the page in each language, as somebody with these answers gets it."""
    site = browser.client.app.state.site
    now = int(site.clock().timestamp())
    session = Session("a secret of one session", now, now, answers=said, view=view)
    cookie = f"{site.cookie_name}={site.seal.close(session.to_bytes())}"
    pages = {}
    for language in LANGUAGES:
        reply = browser.client.get(f"/{language}{path}", headers={"cookie": cookie})
        assert reply.status_code == 200
        pages[language] = JustHTML(reply.text, sanitize=False)
    return pages


def links_to(kind: str, part) -> list[str]:
    """Return the ids of the services, or codes of the jobs, that it links to, in its order."""
    found = [each.attrs.get("href") or "" for each in part.query("a")]
    split = [each.split("/") for each in found if f"/{kind}/" in each]
    return [parts[3] for parts in split if len(parts) == 4]


def cards_on(page: JustHTML, language: str) -> list[tuple[object, ...]]:
    """Return of each card its step, whom it names and offers instead, how many numbers can be
    dialled (a line that speaks the language comes first) and what is to be asked, in order."""
    return [
        (
            [each.attrs["value"] for each in card.query("[name=step]")][:1],
            list(dict.fromkeys(links_to("services", card))),
            [each.attrs["value"] for each in card.query("button[name=service]")],
            len(card.query("a[href^=tel]")),
            questions_in(card, language),
        )
        for card in page.query("main form.card, main .brief")
    ]


def questions_in(card, language: str) -> list[frozenset[str]]:
    """Return what is to be asked on the phone, by id; some ids share their words."""
    ids: dict[str, set[str]] = {}
    for ask_id, ask in asks_in(language).items():
        ids.setdefault(ask.aloud, set()).add(ask_id)
    asked = [words_of(each) for each in card.query("li")]
    return [frozenset(ids[said]) for said in asked if said in ids]


@shared
@given(answers)
def test_the_plan_in_each_language_shows_the_same_steps_services_jobs_and_questions(browser, said):
    pages, pathway = open_as(browser, said, "/plan"), plan(said)
    told = {language: cards_on(page, language) for language, page in pages.items()}
    jobs = [links_to("jobs", page.query_one("main")) for page in pages.values()]

    assert told["en"] == told["es"]
    assert jobs[0] == jobs[1]
    assert {job.occupation.onet_soc_code for job in pathway.jobs} <= set(jobs[0])
    for (step, services, _, _, asked), expected in zip(told["en"], pathway.steps, strict=True):
        assert step == [expected.id]
        assert services == [choice.service.id for choice in expected.choices][: len(services)]
        wanted = expected.first_choice.questions if asked else ()
        assert all(each in ids for each, ids in zip(wanted, asked, strict=True))


@shared
@given(answers)
def test_the_easy_view_in_each_language_leads_to_the_same_places(browser, said):
    pages = open_as(browser, said, "/plan", view="easy")

    ways = [ways_on(page, language) for language, page in pages.items()]
    assert ways[0] == ways[1]
    assert "tel:" in ways[0]


def ways_on(page: JustHTML, language: str) -> list[str]:
    """Return where each link leads, whichever of its numbers a place answers in that language."""
    found = [each.attrs.get("href") or "" for each in page.query("main a")]
    return ["tel:" if e.startswith("tel:") else e.replace(f"/{language}/", "/") for e in found]
