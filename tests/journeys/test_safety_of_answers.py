"""Where answers are not: addresses, titles, the browser's memory, other hosts, what is written."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request

from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import longer_words_a_day
from tests.journeys.people import ALL_BARRIERS
from tests.journeys.plans import find_step, open_answers, read_plan
from tests.journeys.running_site import RunningSite
from tests.journeys.walkers import Walker

pytestmark = pytest.mark.journey

# All the addresses there are between the first page and the plan, and all the titles.
ADDRESS = re.compile(r"/|/(en|es)/(q/\d+(\?return_to=answers)?|plan|answers)?|/static/[\w./-]+")
TITLES = {
    "en": r"(Error: )?Question \d+|Your plan|Check your answers|Good work starts with .*",
    "es": r"(Error: )?Pregunta \d+|Su plan|Revise sus respuestas|Un buen trabajo .*",
}
LIST_STORED = """async () => [
    ...Object.keys(localStorage), ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(each => each.name), ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(each => each.scope),
    document.cookie,
].filter(Boolean)"""


class TitleReader(Walker):
    """Keeps the titles of the pages it comes through."""

    def __init__(self, page: Page, language: str) -> None:
        super().__init__(page, language)
        self.titles: list[str] = []

    def go_on(self, *words: str) -> None:
        self.titles.append(self.page.title())
        super().go_on(*words)
        self.titles.append(self.page.title())


def walk_about(page: Page, language: str) -> list[str]:
    """Do all that one does on the way to a plan and with it; return the titles seen."""
    walker = TitleReader(page, language)
    page.goto(f"/{language}/q/2")
    walker.write(walker.questionnaire.questions["place"], "Atlantis")
    walker.go_on("Continue")
    walker.walk(ALL_BARRIERS)
    with page.expect_response(lambda reply: reply.request.method == "POST"):
        page.locator("button[value=skip]").first.click()
    page.locator("#skipped").wait_for()
    open_answers(page, language)
    page.goto(f"/{language}/q/1?return_to=answers")
    walker.go_on("Continue")
    return walker.titles


@longer_words_a_day
def test_a1_no_answer_is_in_an_address_or_a_title(language: str, visit: OpenVisitor) -> None:
    page = visit(language=language)
    addresses: set[str] = set()
    page.context.on("request", lambda request: addresses.add(address_of(request)))

    titles = walk_about(page, language)

    assert [address for address in addresses if not ADDRESS.fullmatch(address)] == []
    assert len(titles) > len(ALL_BARRIERS.answers) / 2
    assert [title for title in titles if not re.fullmatch(TITLES[language], title)] == []


def address_of(request: Request) -> str:
    return request.url.removeprefix(f"http://{host(request)}")


def host(request: Request) -> str:
    return urlsplit(request.url).netloc


def test_a5_the_browser_remembers_nothing(visit: OpenVisitor) -> None:
    page = visit()

    walk_about(page, "en")
    page.goto("/en/plan")

    assert page.evaluate(LIST_STORED) == []


def test_a6_no_other_host_is_asked_for_anything(visit: OpenVisitor, site: RunningSite) -> None:
    page = visit()
    hosts: set[str] = set()
    page.context.on("request", lambda request: hosts.add(host(request)))

    walk_about(page, "en")
    for address in ("/en/help-now", "/en/privacy", "/en/plan/print", "/en/cleared", "/en/nowhere"):
        page.goto(address)

    assert hosts == {host_of(site)}


def host_of(site: RunningSite) -> str:
    return urlsplit(site.origin).netloc


def test_a8_a_form_from_our_own_page_is_taken(visit: OpenVisitor, site: RunningSite) -> None:
    page = visit()
    walker = Walker(page, "en")
    walker.start()
    walker.reply(walker.questionnaire.questions["goal"], ("job_soon",))

    with page.expect_request(lambda request: request.method == "POST") as posted:
        walker.go_on("Continue")

    headers = posted.value.all_headers()
    assert headers["sec-fetch-site"] == "same-origin"
    assert headers["origin"] == site.origin
    assert walker.number() == 2


def test_a8_a_form_from_elsewhere_changes_nothing(
    visit: OpenVisitor, answered: object, site: RunningSite, neutral_page: str
) -> None:
    page = visit(storage_state=answered)
    page.goto("/en/plan")
    before = read_plan(page)
    step, _ = before[0]
    form = (
        f"<form method=post action={site.origin}/en/plan><input name=action value=skip>"
        f"<input name=step value={step}><button>Win a phone</button></form>"
    )

    page.goto(neutral_page)
    page.set_content(form)
    with page.expect_navigation() as answer:
        page.get_by_role("button").click()

    assert answer.value.status == 403
    page.goto("/en/plan")
    assert read_plan(page) == before
    assert find_step(page, step).count() == 1


def test_k1_nothing_of_a_walk_is_written_down(visit: OpenVisitor, site: RunningSite) -> None:
    page = visit()
    kept_before = read_all(site.folder)
    said_before = len(site.output.read_bytes())

    walk_about(page, "en")

    said = site.output.read_bytes()[said_before:].decode()
    assert "/q/{number}" in said
    written = [said] + [
        data.decode("latin-1")
        for file, data in read_all(site.folder).items()
        if kept_before.get(file) != data
    ]
    marks = list_marks(page)
    assert [mark for text in written for mark in marks if mark in text] == []
    assert not any("/q/1" in text or "return_to" in text for text in written)


def read_all(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def list_marks(page: Page) -> list[str]:
    """Return what would give the person away: what was typed or chosen, the cookie, the secret."""
    chosen = [f"{name}={each}" for name, said in ALL_BARRIERS.answers.items() for each in said]
    words = [each for said in ALL_BARRIERS.answers.values() for each in said if len(each) > 5]
    cookies = [cookie["value"] for cookie in page.context.cookies()]
    token = page.locator("[name=csrf_token]").first.get_attribute("value")
    assert cookies
    assert token
    return ["Atlantis", "Hartford", *chosen, *words, *cookies, token]
