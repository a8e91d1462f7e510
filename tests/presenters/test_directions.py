from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.places import Place
from app.presenters.directions import find_directions
from tests.catalogs import make_service

HARTFORD = Place("hartford", "hartford", "Hartford", True)
ZIP_06103 = Place("06103", "hartford", "Hartford", True)


def destination(address, place=HARTFORD, *meets, **more):
    link = find_directions(make_service("x", *meets, address=address, place=place, **more))
    return parse_qs(urlsplit(link).query).get("destination", [""])[0]


def test_the_way_opens_in_the_maps_of_any_phone():
    link = find_directions(make_service("x", address="1 Example Street", place=HARTFORD))

    assert link.startswith("https://www.google.com/maps/dir/?api=1&destination=1+Example+Street")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("550 Main Street", "550 Main Street, Hartford, CT"),
        ("550 Main Street, Room 103", "550 Main Street, Hartford, CT"),
        ("39 Woodland Street (central office)", "39 Woodland Street, Hartford, CT"),
        ("20-28 Sargeant Street", "20-28 Sargeant Street, Hartford, CT"),
        ("One Union Place", "One Union Place, Hartford, CT"),
    ],
)
def test_the_way_leads_to_the_street(address, expected):
    assert destination(address) == expected


def test_a_zip_code_makes_the_way_surer():
    assert destination("550 Main Street", ZIP_06103) == "550 Main Street, Hartford, CT 06103"


@pytest.mark.parametrize(
    "address",
    [
        None,
        "Main Street (number not confirmed)",
        "Brainard Airport",
        "76 and 102 Pliny Street (apartment buildings)",
        "217 Washington Street; second site 100 Nelson Street",
    ],
)
def test_no_way_is_shown_where_the_door_is_not_sure(address):
    assert destination(address) == ""


def test_without_a_town_no_way_is_shown():
    assert destination("550 Main Street", None) == ""


@pytest.mark.parametrize(
    ("meets", "category"),
    [("safety", "housing"), ("crisis", "health"), ("x", "domestic-violence"), ("x", "crisis")],
)
def test_no_map_shows_where_somebody_in_danger_goes(meets, category):
    assert destination("1 Example Street", HARTFORD, meets, category=category) == ""


def test_no_shipped_row_for_safety_or_a_crisis_shows_a_way(shipped):
    rows = [each for each in shipped.services.values() if each.meets & {"safety", "crisis"}]

    assert len(rows) > 3
    assert [each.id for each in rows if find_directions(each)] == []
