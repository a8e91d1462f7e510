from dataclasses import replace

import pytest

from app.domain.records import Answer, Fact, Source
from app.presenters.services import present_service
from app.presenters.spoken import Spoken
from tests.catalogs import both, make_catalog, make_service
from tests.presenters.plans import TODAY

CATALOG = make_catalog()
RIDES = {"es": "Viajes"}


def page_of(service, language="en"):
    return present_service(service, make_catalog(service), language, TODAY)


def facts_of(page):
    return {row.question: (row.answer, row.said) for row in page.facts}


def test_every_fact_has_a_row_known_or_not():
    facts = facts_of(page_of(CATALOG.services["example-evening-english"]))

    assert facts["Does it cost money?"] == ("no", "")
    assert facts["Is there child care?"] == ("not_known", "Not known. Ask.")
    assert len(facts) == 10


def test_a_yes_stands_before_its_detail():
    service = make_service("x", facts={"childcare": Fact(Answer.YES, both("For 2 hours"))})

    assert facts_of(page_of(service))["Is there child care?"] == ("yes", "Yes")


def test_a_place_for_help_is_not_asked_how_it_teaches():
    assert "Do I need to read well?" not in facts_of(page_of(CATALOG.services["example-bus"]))


def test_the_page_says_how_old_its_facts_are_and_that_nobody_called():
    page = page_of(CATALOG.services["example-bus"])

    assert page.checked == "Nobody has called to check this yet."
    assert [link.label for link in page.sources] == ["example.org/contact"]


def test_facts_without_a_date_say_so():
    undated = replace(CATALOG.services["example-bus"], source=Source(urls=(), text="undated"))

    assert page_of(undated).listed == "From a page with no date. Call to check."


def test_a_place_that_takes_nobody_says_where_else_to_call():
    closed = make_service("closed-one", status="closed")

    assert "2-1-1" in page_of(closed).notice


def test_an_organization_is_not_named_twice():
    assert page_of(make_service("x", name="Example Center help")).organization is None
    assert page_of(make_service("x")).organization == Spoken("Example Center")


@pytest.mark.parametrize(
    ("language", "name", "english_name"),
    [
        ("en", Spoken("Rides to work"), None),
        ("es", Spoken("Viajes"), Spoken("Rides to work", "en")),
    ],
)
def test_a_description_is_said_in_the_language_and_in_english_to_ask_for_it_by(
    language, name, english_name
):
    page = page_of(make_service("x", name="Rides to work", translated_name=RIDES), language)

    assert (page.name, page.english_name) == (name, english_name)


def test_an_official_name_stays_and_is_marked():
    page = page_of(make_service("x", name="BEST Chance"), "es")

    assert (page.name, page.english_name) == (Spoken("BEST Chance", "en"), None)
    assert page.organization == Spoken("Example Center", "en")


def test_an_organization_is_named_where_the_translated_name_does_not_carry_it():
    service = make_service("x", name="Example Center rides", translated_name=RIDES)

    assert page_of(service).organization is None
    assert page_of(service, "es").organization == Spoken("Example Center", "en")


def test_the_week_of_a_class_is_drawn_where_its_times_are_known():
    assert page_of(make_service("x", sessions=(frozenset({"evening"}),))).week.rows
    assert page_of(make_service("x")).week is None
