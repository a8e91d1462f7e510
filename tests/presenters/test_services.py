from dataclasses import replace

import pytest

from app.domain.records import Answer, Fact, Source
from app.domain.unknowns import ASKED_AS, list_unknowns
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
    assert len(facts) == 9


def test_a_yes_stands_before_its_detail():
    service = make_service("x", facts={"childcare": Fact(Answer.YES, both("For 2 hours"))})

    assert facts_of(page_of(service))["Is there child care?"] == ("yes", "Yes")


def test_a_place_for_help_is_asked_only_what_makes_sense_there():
    assert set(facts_of(page_of(make_service("line", "crisis")))) == {"When is it open?"}
    assert set(facts_of(page_of(make_service("x", "health", address="1 Main Street")))) == {
        "Does it cost money?",
        "When is it open?",
        "Can I get in with a wheelchair?",
    }


def test_what_a_place_for_help_does_say_is_told():
    paid = make_service("x", facts={"stipend": Fact(Answer.YES, both("The work is paid"))})

    assert facts_of(page_of(paid))["Do I get paid to come?"] == ("yes", "Yes")


def test_every_fact_that_is_not_known_has_its_question():
    for service in CATALOG.services.values():
        unknown = [row.name for row in page_of(service).facts if row.answer == "not_known"]
        asked = {ASKED_AS.get(name, name) for name in unknown}
        assert asked <= {*list_unknowns(service)}, service.id


def test_a_class_is_asked_when_it_is_and_how_long():
    assert "When is it, and how long?" in facts_of(page_of(make_service("x", kind="training")))


def test_only_a_place_one_goes_to_may_ask_for_papers():
    assert not page_of(make_service("line", "crisis")).asks_for_papers
    assert page_of(make_service("x", address="1 Main Street")).asks_for_papers


def test_the_page_says_how_old_its_facts_are_and_that_nobody_called():
    page = page_of(CATALOG.services["example-bus"])

    assert page.checked == "Nobody has called to check this yet."
    assert [link.label for link in page.sources] == ["example.org/contact"]


def test_facts_without_a_date_say_so():
    undated = replace(CATALOG.services["example-bus"], source=Source(urls=(), text="undated"))

    assert page_of(undated).listed == "From a page with no date. Call to check."


def test_a_place_that_takes_nobody_says_where_else_to_call():
    closed = make_service("closed-one", status="closed")

    assert "2-1-1" in page_of(closed).notice.text


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
