"""What stands around a page is the same on each, in the same order: help above all."""

import pytest

from tests.browser import action_of, words_of
from tests.walks import EVERYTHING, walk

PAGES = ["/", "/q/1", "/q/7", "/plan", "/plan/print", "/answers", "/help-now", "/privacy", "/away"]
PAGES += ["/services/example-bus", "/jobs/11-1111.00", "/organizations/example-center", "/about"]
PAGES += ["/programs", "/services", "/jobs", "/organizations", "/guides", "/guides/example-papers"]
PAGES += ["/how-we-choose", "/accessibility"]
PAGES += ["/ways", "/jobs/11-1111.00/ways", "/plan/doors"]
each_language = pytest.mark.parametrize("language", ["en", "es"])


def list_around(page):
    """Return the words and addresses before and after the page itself, in their order."""
    own = page.path.removeprefix("/en").removeprefix("/es")
    links = page.all("header a, .foot a, .foot button")
    return [
        # The link to the other language leads to this very page.
        (words_of(link), (link.attrs.get("href") or "").removesuffix(own if own != "/" else " "))
        for link in links
    ]


@each_language
def test_what_stands_around_each_page_is_the_same_in_the_same_order(browser, language):
    walk(browser, EVERYTHING, language=language)
    around = {path: list_around(browser.open(f"/{language}{path}")) for path in PAGES}

    words = {path: [said for said, _ in found] for path, found in around.items()}
    assert {path for path in PAGES if words[path] != words["/"]} == set()


@each_language
@pytest.mark.parametrize("answers", [{}, EVERYTHING], ids=["no answers", "answers"])
def test_help_is_the_first_thing_below_each_page(browser, language, answers):
    walk(browser, answers, language=language)

    for path in PAGES:
        first = browser.open(f"/{language}{path}").all(".foot a, .foot button")[0]
        assert first.attrs.get("href") == f"/{language}/help-now", path


@each_language
def test_on_pages_of_an_error_too(browser, language):
    page = browser.open(f"/{language}/nowhere", status=404)

    assert page.all(".foot a")[0].attrs["href"] == f"/{language}/help-now"
    assert page.all("main a[href='tel:211']")


@each_language
def test_pages_are_found_in_more_than_one_way(browser, language):
    home = browser.open(f"/{language}/")
    below = {link.attrs.get("href") for link in home.all(".foot a")}
    lists = {link.attrs.get("href") for link in browser.open(f"/{language}/programs").all("a")}

    for path in ("/programs", "/guides", "/how-we-choose", "/privacy", "/about", "/accessibility"):
        assert f"/{language}{path}" in below
    assert {f"/{language}/services", f"/{language}/jobs", f"/{language}/organizations"} <= lists


def test_nothing_is_sent_by_choosing_alone(browser):
    for path in ("/en/q/1", "/en/q/7", "/en/programs"):
        page = browser.open(path)
        forms = [form for form in page.all("main form") if action_of(form)]
        assert forms
        for form in forms:
            assert form.query("button")
            assert "change" not in (form.attrs.get("data-hx-trigger") or "submit")
