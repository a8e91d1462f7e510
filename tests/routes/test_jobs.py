"""The page of a job leads on to people and to classes."""

import pytest

from tests.browser import words_of
from tests.catalogs import make_catalog, make_service

JOB = "11-1111.00"
PROGRAM = {"kind": "training", "occupations": (JOB,)}
each_language = pytest.mark.parametrize("language", ["en", "es"])


@each_language
def test_a_job_says_who_to_call(browser, source, language):
    source.held = make_catalog(make_service("x", **PROGRAM))
    page = browser.open(f"/{language}/jobs/{JOB}")

    linked = {link.attrs.get("href") for link in page.all("main a")}
    assert {"tel:211", "tel:8605550142", f"/{language}/services/x"} <= linked
    assert f"/{language}/services?kind=career-services" in linked


def test_a_job_says_what_to_ask(browser):
    said = words_of(browser.open(f"/en/jobs/{JOB}").document.query_one("main"))

    assert "What is the pay to start?" in said
    assert "Ask before you pay for a class or a license." in said


@each_language
def test_a_program_shows_the_way_up_and_links_to_its_jobs(browser, source, language):
    source.held = make_catalog(make_service("x", **PROGRAM))
    page = browser.open(f"/{language}/services/x")

    linked = [link.attrs.get("href") for link in page.all(".rungs a")]
    assert linked[:2] == [f"/{language}/jobs/{JOB}", f"/{language}/jobs/22-2222.00"]
