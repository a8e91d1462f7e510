from dataclasses import replace

import pytest

from app.domain.records import Organization, Source
from app.presenters.organizations import present_organization, present_organization_list
from tests.catalogs import make_catalog, make_service
from tests.presenters.plans import TODAY

CATALOG = make_catalog()
CENTER = CATALOG.organizations["example-center"]


def page_of(*services, organization=CENTER):
    return present_organization(organization, make_catalog(*services), "en", TODAY)


def test_organizations_stand_by_their_letter():
    page = present_organization_list(CATALOG)

    assert [(letter.id, letter.shown) for letter in page.letters] == [("letter-e", "E")]
    assert [each.name for each in page.letters[0].organizations] == ["Example Center"]


def test_names_that_begin_with_a_number_stand_together():
    numbered = replace(CENTER, name="1199 Center")
    catalog = replace(CATALOG, organizations={CENTER.id: numbered})

    assert [letter.shown for letter in present_organization_list(catalog).letters] == ["0–9"]


def test_a_page_shows_all_that_an_organization_gives_what_is_sure_first():
    old = make_service("a-old", status="stale-source", name="A", kind="training")
    closed = make_service("closed", status="closed")
    page = page_of(old, closed)

    assert [row.service_id for row in page.programs] == ["example-evening-english", "a-old"]
    assert "closed" not in {row.service_id for row in page.services}
    assert len(page.services) == 8


def test_its_name_is_not_said_again_in_each_row():
    assert {row.organization for row in page_of().services} == {None}


def test_a_page_shows_how_to_reach_it():
    page = page_of(organization=replace(CENTER, website="https://example.org"))

    assert [phone.shown for phone in page.phones] == ["860-555-0100"]
    assert page.website is not None
    assert page.website.host == "example.org"
    assert page.other_phones == ()


@pytest.mark.parametrize(
    ("legal_status", "said"),
    [
        ("for_profit", "This place is a business. Ask the full price before you sign."),
        ("nonprofit", "This place is not run for profit."),
        ("government", "This place is a part of the government."),
        ("", ""),
    ],
)
def test_a_page_says_whether_a_place_is_run_for_profit(legal_status, said):
    page = page_of(organization=replace(CENTER, legal_status=legal_status))

    assert page.legal_status == said


def test_a_page_names_who_says_that_a_place_is_run_for_profit():
    news = Source(("https://example.org/news",), "2026", last="2026-01")
    page = page_of(organization=replace(CENTER, legal_status="for_profit", legal_source=news))

    assert page.sources[0].listed == "As listed in January 2026."
    assert [link.label for link in page.sources[0].links] == ["example.org/news"]


def test_each_door_is_shown_once():
    place = CATALOG.places["hartford"]
    here = {"address": "1 Example Street", "place": place}
    page = page_of(make_service("x", **here), make_service("y", **here))

    assert [door.address for door in page.doors] == ["1 Example Street, Hartford"]
    assert page.doors[0].directions


def test_a_page_names_what_was_read_the_newest_first_and_the_undated_last():
    read = [Source((f"https://example.org/{last}",), "", last=last) for last in ("2023", "2025")]
    page = page_of(*[make_service(each.last, source=each) for each in read])

    assert [(each.listed, each.links[0].label) for each in page.sources] == [
        ("As listed in 2025.", "example.org/2025"),
        ("As listed in 2023.", "example.org/2023"),
        ("From a page with no date. Call to check.", "example.org/contact"),
    ]


def test_an_organization_that_takes_nobody_now_names_what_was_read_too():
    catalog = make_catalog(make_service("closed", status="closed"))
    alone = replace(catalog, services={"closed": catalog.services["closed"]})
    page = present_organization(CENTER, alone, "en", TODAY)

    assert page.services == ()
    assert [link.label for read in page.sources for link in read.links] == ["example.org/contact"]


def test_an_organization_that_takes_nobody_now_leads_to_another_number():
    closed = Organization("closed", "Closed", "closed", CENTER.phones, legal_status="for_profit")
    page = page_of(organization=closed)

    assert page.phones == ()
    assert page.legal_status == ""
    assert [phone.shown for phone in page.other_phones] == ["2-1-1"]
