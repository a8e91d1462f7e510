"""Ways to a job have a page of their own, made of somebody's answers."""

from dataclasses import replace

import pytest

from app.domain.requirements import MeetsWhenFree
from tests.browser import words_of
from tests.catalogs import make_catalog, make_service
from tests.walks import EVERYTHING, walk

JOB = "11-1111.00"
each_language = pytest.mark.parametrize("language", ["en", "es"])


def needing_a_class(*services):
    """Return a content in which the job takes a class, and has these services."""
    catalog = make_catalog(*services)
    job = replace(catalog.occupations[JOB], entry_level="training")
    return replace(
        catalog,
        occupations={**catalog.occupations, JOB: job},
        by_soc={**catalog.by_soc, job.soc: job},
    )


@each_language
def test_ways_to_a_job_open_in_each_language(browser, language):
    page = browser.open(f"/{language}/jobs/{JOB}/ways")

    assert "Example job" in page.heading
    assert page.all(f'a[href="/{language}/jobs/{JOB}"]')


@each_language
def test_a_class_on_the_way_leads_to_its_own_page(browser, source, language):
    source.held = needing_a_class(make_service("x", kind="training", occupations=(JOB,)))

    page = browser.open(f"/{language}/jobs/{JOB}/ways")

    assert page.all(f'a[href="/{language}/services/x"]')
    assert page.all('a[href="tel:8605550142"]')


def test_no_way_says_whom_to_call(browser, source):
    source.held = needing_a_class()

    page = browser.open(f"/en/jobs/{JOB}/ways")

    assert "We know no class near Hartford" in words_of(page.document.query_one("main"))
    assert page.all('a[href="tel:211"]')


def test_the_nearest_way_says_what_does_not_fit(browser, source):
    evenings = MeetsWhenFree((frozenset({"evening"}),))
    late = make_service("x", kind="training", occupations=(JOB,), requirements=(evenings,))
    source.held = needing_a_class(late)
    walk(browser, {"day_part": ["morning"]})

    said = words_of(browser.open(f"/en/jobs/{JOB}/ways").document.query_one("main"))

    assert "We found no open way now." in said
    assert "This does not fit now: days and times." in said


def test_without_a_named_job_there_are_ways_to_work(browser):
    page = browser.open("/en/ways")

    assert page.heading == "Ways to work"
    assert page.all("article.card")


def test_who_answered_finds_the_ways_from_the_job_and_from_the_list(browser):
    address = f"/en/jobs/{JOB}/ways"
    assert not browser.open(f"/en/jobs/{JOB}").all(f'a[href="{address}"]')

    walk(browser, EVERYTHING)

    assert browser.open(f"/en/jobs/{JOB}").all(f'a[href="{address}"]')
    assert browser.open("/en/jobs").all('a[href="/en/ways"]')
    assert "with what you told us" in browser.open(address).text


def test_who_has_not_answered_is_led_to_the_questions(browser):
    page = browser.open(f"/en/jobs/{JOB}/ways")

    assert page.all('main a[href="/en/q/1"]')


def test_ways_are_never_kept_by_the_browser(browser):
    page = browser.open(f"/en/jobs/{JOB}/ways")

    assert "no-store" in page.response.headers["cache-control"]


def test_ways_work_where_cookies_are_blocked(cookieless):
    page = walk(cookieless, EVERYTHING)[-1]

    there = cookieless.send(page, "/en/turn", to=f"/en/jobs/{JOB}/ways")

    assert "with what you told us" in there.text


def test_a_job_nobody_knows_has_no_ways(browser):
    browser.open("/en/jobs/99-9999.99/ways", status=404)


def test_after_too_long_away_the_page_says_so(browser, clock):
    walk(browser, EVERYTHING)
    clock.pass_minutes(60)

    assert browser.open(f"/en/jobs/{JOB}/ways").path.endswith("/away")


@each_language
def test_every_job_that_ships_has_a_page_of_its_ways(client, source, shipped, language):
    source.held = shipped

    replies = [client.get(f"/{language}/jobs/{code}/ways") for code in shipped.occupations]

    assert {reply.status_code for reply in replies} == {200}
