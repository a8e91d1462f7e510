"""What the site says of itself is true."""

import pytest

from app.domain.choices import MOST_CHOICES
from app.domain.ranking import CRITERIA
from app.domain.reach import MOST_MILES_FOR_HELP, MOST_MILES_UNCALLED
from app.domain.requirements import matches_any
from app.domain.surroundings import NEAR_MILES
from app.presenters.criteria import rules_in
from tests.browser import words_of


def read(browser, path):
    return words_of(browser.open(path).document.query_one("main"))


def test_how_we_choose_names_the_distances_that_are_used(browser):
    said = read(browser, "/en/how-we-choose")

    assert f"more than {MOST_MILES_FOR_HELP:.0f} miles away" in said
    assert f"more than {MOST_MILES_UNCALLED:.0f} miles away" in said
    assert f"You see {MOST_CHOICES} places at most" in said
    for miles in NEAR_MILES:
        assert f"{miles:.0f}" in said


@pytest.mark.parametrize("language", ["en", "es"])
def test_how_we_choose_tells_every_step_a_plan_can_have_in_the_order_of_plans(
    shipped, browser, source, language
):
    source.held = shipped
    page = browser.open(f"/{language}/how-we-choose")
    told = [words_of(each) for each in page.all("main ol")[0].query("li b")]

    in_order = [
        aim.title[language]
        for stage in shipped.stages
        for aim in shipped.aims
        if aim.stage == stage.id
    ]
    assert [each for each in told if each.endswith(".")] == [f"{title}." for title in in_order]


@pytest.mark.parametrize("language", ["en", "es"])
def test_how_we_choose_tells_each_rule_of_the_order_in_its_place(browser, language):
    page = browser.open(f"/{language}/how-we-choose")

    told = [words_of(each) for each in page.all("main ol")[1].query("li")]
    assert told == [rules_in(language)[each] for each in CRITERIA]


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
