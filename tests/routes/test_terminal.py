"""What librarians read, and the poster: never led by the address that a browser asked for."""

from dataclasses import replace

import pytest

from tests.browser import words_of
from tests.conftest import make_settings

each_language = pytest.mark.parametrize("language", ["en", "es"])
FORGED = {"Host": "elsewhere.example", "X-Forwarded-Host": "elsewhere.example"}


@pytest.fixture
def launched(app, tmp_path):
    """The site with the address that people type."""
    made = app.state.site
    settings = make_settings(tmp_path, public_origin="https://plan.example.org")
    app.state.site = replace(made, settings=settings)


@each_language
def test_librarians_find_their_page_and_from_there_the_start_page_and_the_poster(browser, language):
    about = browser.open(f"/{language}/about")
    assert about.all(f"main a[href='/{language}/librarians']")

    page = browser.open(f"/{language}/librarians")

    links = {link.attrs["href"] for link in page.all("main a[href]")}
    assert {f"/{language}/terminal", f"/{language}/librarians/poster"} <= links
    assert len(page.all("main h2")) == 5


def test_the_bookmark_is_told_where_it_is_known(browser, launched):
    page = browser.open("/en/librarians")

    assert "https://plan.example.org/terminal" in words_of(page.document.query_one("main"))


def test_where_it_is_not_known_the_page_says_how_it_is_made(browser):
    said = words_of(browser.open("/en/librarians").document.query_one("main"))

    assert "The start page is the address of this site, then /terminal." in said


@pytest.mark.parametrize("path", ["/en/librarians", "/en/librarians/poster"])
def test_no_address_that_a_stranger_wrote_comes_onto_paper(client, path):
    reply = client.get(path, headers=FORGED)

    assert "elsewhere" not in reply.text
    assert "testserver" not in reply.text
    assert '<svg class="code"' not in reply.text


def test_the_poster_has_a_code_where_the_address_is_set(browser, launched):
    page = browser.open("/es/librarians/poster")

    assert page.all(".poster svg path")
    assert "https://plan.example.org" in words_of(page.document.query_one(".poster-address"))


def test_where_it_is_not_set_the_poster_says_so_in_both_languages(browser):
    page = browser.open("/en/librarians/poster")

    said = [words_of(each) for each in page.all(".poster-address")]
    assert said == [
        "The address of this site is not set yet.",
        "La dirección de este sitio todavía no está puesta.",
    ]
