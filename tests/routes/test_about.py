"""What the site says of itself is true."""

import pytest

from app.domain.choices import MOST_CHOICES
from app.domain.reach import MOST_MILES_FOR_HELP, MOST_MILES_UNCALLED
from app.domain.requirements import matches_any
from tests.browser import words_of


def read(browser, path):
    return words_of(browser.open(path).document.query_one("main"))


def test_how_we_choose_names_the_distances_that_are_used(browser):
    said = read(browser, "/en/how-we-choose")

    assert f"more than {MOST_MILES_FOR_HELP:.0f} miles away" in said
    assert f"more than {MOST_MILES_UNCALLED:.0f} miles away" in said
    assert f"one place and up to {MOST_CHOICES - 1} more" in said


def test_how_we_choose_names_the_stages_in_their_order(shipped, browser):
    steps = [
        words_of(each) for each in browser.open("/en/how-we-choose").all("main ol")[0].query("li")
    ]

    assert [stage.id for stage in shipped.stages] == [
        "now",
        "person",
        "steady",
        "possible",
        "learn",
        "train",
        "work",
    ]
    assert steps[1:3] == ["A person to talk to.", "Help to get steady."]
    assert steps[-1] == "Learning, then training, then work and the way up."


def test_who_holds_for_everybody_is_as_said(shipped):
    always = {aim.id for aim in shipped.aims if matches_any(aim.when, {}) and not aim.unless}

    assert always == {"person", "train", "work"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_about_names_the_sources_that_ask_to_be_named(browser, language):
    said = read(browser, f"/{language}/about")

    assert "O*NET 30.1 Database by the U.S. Department of Labor" in said
    assert "Used under the CC BY 4.0 license" in said
    assert "Source: U.S. Bureau of Labor Statistics" in said
    assert "zipcodes 3.0.0" in said


def test_about_claims_no_backing_and_no_address_of_its_own(browser):
    page = browser.open("/en/about")

    assert "It has not told us that it backs this site" in page.text
    assert not page.all("main a[href^='mailto:']")


@pytest.mark.parametrize(
    "path", ["/organizations/example-center", "/jobs/11-1111.00", "/guides/example-papers"]
)
def test_the_pages_name_their_sources_as_about_says(browser, path):
    assert "names its sources" in read(browser, "/en/about")
    page = browser.open(f"/en{path}")

    assert page.all(".sources a[href^='https://example.org/']")
    assert "date." in words_of(page.document.query_one("main"))


def test_accessibility_says_who_has_not_tested_it(browser):
    said = read(browser, "/en/accessibility")

    assert "No person with a disability has tested it yet." in said
    assert "screen reader" in said
