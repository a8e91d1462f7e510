from dataclasses import replace
from datetime import date

import pytest

from app.domain.requirements import OneOf
from app.domain.sheet_places import list_sheet_places
from app.domain.standing import Season
from tests.catalogs import make_catalog, make_service
from tests.sheets import make_private_sheet, make_sheet

TODAY = date(2026, 3, 4)


def named(sheet, *more, town="hartford"):
    catalog = make_catalog(*more, sheets=[sheet])
    found = list_sheet_places(sheet, catalog.places.get(town), catalog, TODAY)
    return [(each.step.id, each.choice.service.id) for each in found]


def test_the_first_place_of_each_step_comes_before_the_second_of_any():
    more = make_service("example-kitchen", "food_today", urgent=True)

    assert named(make_sheet(), more) == [
        ("food_today", "example-kitchen"),
        ("ride", "example-bus"),
        ("person", "example-coach"),
        ("food_today", "example-pantry"),
        ("person", "example-guide"),
    ]


def test_the_steps_stand_as_the_sheet_orders_them():
    sheet = make_sheet(steps=("person", "food_today"))

    assert [step for step, _ in named(sheet)][:2] == ["person", "food_today"]


def test_what_the_answers_do_not_lead_to_is_no_step():
    assert named(make_sheet(steps=("english",))) == []


def test_a_place_of_two_steps_stands_in_the_first_of_them():
    both = make_service("example-all", "food_today", "person", urgent=True)

    found = named(make_sheet(), both)

    assert [step for step, service in found if service == "example-all"] == ["food_today"]


def test_two_one_one_stands_alone_where_nobody_else_is_known():
    sheet = make_sheet(steps=("person",))
    closed = [make_service(each, "person", status="closed") for each in ("example-coach",)]
    hidden = make_service("example-guide", "person", status="closed")

    assert named(sheet, *closed, hidden) == [("person", "nav-211")]


def test_a_place_without_number_door_or_page_is_not_on_paper():
    catalog_wide = {"phones": (), "organization_id": "example-center"}
    door = make_service("example-door", "ride", address="1 Main Street", **catalog_wide)

    found = [service for step, service in named(make_sheet(), door) if step == "ride"]

    assert set(found) == {"example-bus", "example-door"}


@pytest.mark.parametrize("category", ["crisis", "domestic-violence", "immigrant"])
@pytest.mark.parametrize("by_hand", [True, False])
def test_some_places_are_on_no_sheet(category, by_hand):
    hidden = make_service("example-a-hidden", "food_today", category=category, urgent=True)

    assert "example-a-hidden" not in dict(map(reversed, named(make_sheet(by_hand=by_hand), hidden)))


@pytest.mark.parametrize(("by_hand", "is_there"), [(True, True), (False, False)])
def test_a_place_whose_name_tells_is_only_on_a_sheet_given_by_hand(by_hand, is_there):
    telling = make_service("example-telling", "food_today", category="reentry", urgent=True)

    found = dict(map(reversed, named(make_sheet(by_hand=by_hand), telling)))

    assert ("example-telling" in found) is is_there


def test_a_private_step_is_only_on_a_sheet_given_by_hand():
    told = make_private_sheet()
    lying = make_sheet(answers=told.answers, steps=told.steps)

    assert ("record_clearing", "example-fresh-start") in named(told)
    assert [step for step, _ in named(lying)] == ["person", "person"]


def test_a_town_nobody_knows_still_gives_places():
    assert named(make_sheet(), town="nowhere")


@pytest.mark.parametrize(
    ("known", "is_there"),
    [
        pytest.param({}, False, id="nothing to go by"),
        pytest.param({"address": "1 Example Street"}, True, id="a door"),
        pytest.param({"website": "https://example.org/silent"}, True, id="a page"),
    ],
)
def test_a_place_stands_there_only_if_it_can_be_reached(known, is_there):
    silent = make_service("example-silent", "ride", phones=(), **known)
    catalog = make_catalog(silent)
    center = catalog.organizations["example-center"]
    without = replace(catalog, organizations={center.id: replace(center, phones=())})

    found = list_sheet_places(make_sheet(), None, without, TODAY)

    assert ("example-silent" in [each.choice.service.id for each in found]) is is_there


@pytest.mark.parametrize(("term", "is_there"), [("group", False), ("income", True)])
def test_a_place_for_a_group_nobody_is_asked_about_is_not_on_paper(term, is_there):
    rules = (OneOf(term, ask_if=frozenset({"some"})),)
    closed = make_service("example-a-few", "ride", requirements=rules)

    assert (("ride", "example-a-few") in named(make_sheet(), closed)) is is_there


@pytest.mark.parametrize(
    ("season", "is_there"),
    [
        pytest.param(Season((7, 1), (8, 31)), False, id="in summer, and it is March"),
        pytest.param(Season((1, 1), (4, 15)), True, id="in winter"),
    ],
)
def test_what_is_out_of_season_is_not_on_paper(season, is_there):
    seasonal = make_service("example-a-season", "ride", season=season)

    assert (("ride", "example-a-season") in named(make_sheet(), seasonal)) is is_there


@pytest.mark.parametrize(
    ("kind", "status", "is_there"),
    [
        ("training", "stale-source", False),
        ("support", "stale-source", True),
        ("training", "listed", True),
    ],
)
def test_an_old_class_is_no_help_with_a_need_on_paper(kind, status, is_there):
    sheet = make_sheet(steps=("person",))
    without = [make_service(each, "person", status="closed") for each in ("example-coach",)]
    old = make_service("example-guide", "person", kind=kind, status=status)

    expected = [("person", "example-guide" if is_there else "nav-211")]
    assert named(sheet, *without, old) == expected


def test_an_old_class_stands_where_a_class_is_looked_for():
    sheet = make_sheet(answers={"goal": frozenset({"english"})}, steps=("english",))
    old = make_service("example-evening-english", "english", kind="training", status="stale-source")

    assert named(sheet, old) == [("english", "example-evening-english")]
