"""A person at a shared computer: from its start page on."""

from tests.browser import Browser, Page, words_of
from tests.walks import EVERYTHING, walk

PAGES = ["/", "/q/1", "/q/7", "/plan", "/plan/print", "/answers", "/help-now", "/privacy"]
PAGES += ["/services/example-bus", "/jobs/11-1111.00", "/organizations/example-center", "/about"]
PAGES += ["/programs", "/services", "/jobs", "/organizations", "/guides", "/guides/example-papers"]
PAGES += ["/how-we-choose", "/accessibility", "/ways", "/jobs/11-1111.00/ways", "/plan/doors"]
PAGES += ["/plan/take", "/librarians", "/librarians/poster", "/plan/steps/1/why"]


def open_link(browser: Browser, page: Page, words: str) -> Page:
    """Follow the first link of these words."""
    links = [link for link in page.all("a[href]") if words_of(link) == words]
    assert links, f"{page.path}: no link says {words}"
    return browser.open(links[0].attrs["href"] or "")


def begin(browser: Browser, language: str = "en") -> Browser:
    words = {"en": "Begin", "es": "Empezar"}[language]
    question = open_link(browser, browser.open(f"/{language}/terminal"), words)
    assert question.path == f"/{language}/q/1"
    return browser


def walk_at_terminal(browser: Browser, language: str = "en") -> Page:
    """Return the plan of somebody who said everything there."""
    return walk(begin(browser, language), EVERYTHING, language=language)[-1]


def is_shared(page):
    return len(page.all("aside.shared")) == 1
