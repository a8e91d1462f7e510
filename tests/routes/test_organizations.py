import pytest

from app.domain.records import Organization
from tests.browser import words_of
from tests.catalogs import make_catalog, make_service


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_organization_shows_who_they_are_and_all_they_give(browser, language):
    page = browser.open(f"/{language}/organizations/example-center")

    linked = {link.attrs.get("href") for link in page.all("main a")}
    assert page.heading == "Example Center"
    assert {"tel:8605550100", f"/{language}/services/example-evening-english"} <= linked


def test_an_organization_is_found_from_the_list_and_from_its_services(browser):
    for path in ("/organizations", "/services/example-bus", "/services/example-evening-english"):
        linked = {link.attrs.get("href") for link in browser.open(f"/en{path}").all("main a")}
        assert "/en/organizations/example-center" in linked


def test_an_organization_we_do_not_have_is_a_page_with_a_way_on(browser):
    page = browser.open("/en/organizations/nowhere", status=404)

    assert {"/en/", "tel:211"} <= {link.attrs.get("href") for link in page.all("main a")}


def test_an_organization_that_takes_nobody_leads_to_2_1_1(browser, source):
    closed = make_service("closed", organization_id="example-center", status="closed")
    source.held = make_catalog(closed)
    held = source.held
    held.organizations["example-closed"] = Organization("example-closed", "Closed", "closed")

    page = browser.open("/en/organizations/example-closed")

    assert "may not take people now" in page.text
    assert "tel:211" in {link.attrs.get("href") for link in page.all("main a")}
    listed = words_of(browser.open("/en/organizations").document.query_one("main"))
    assert "Closed" not in listed


def test_the_way_to_a_door_leads_to_the_maps_and_tells_them_nothing_of_us(browser, source):
    place = make_catalog().places["hartford"]
    source.held = make_catalog(make_service("x", address="1 Main Street", place=place))

    for path in ("/organizations/example-center", "/services/x"):
        (link,) = browser.open(f"/en{path}").all("a[href^='https://www.google.com/maps']")
        assert link.attrs["rel"] == "noreferrer"
