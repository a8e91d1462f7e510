"""The services shown for one step."""

import pytest

from app.domain.choice import Warning
from app.domain.fit import Fit
from app.domain.places import Place
from app.domain.records import TWO_ONE_ONE as LINE_ID
from app.domain.standing import Standing

from .catalogs import (
    CENTER,
    HARTFORD,
    LINE,
    STAMFORD,
    TWO_ONE_ONE,
    Organization,
    Phone,
    build_aim,
    build_service,
    facts,
    only_for,
    some,
    terms,
)
from .choosing import choices_for, ids, order_of

CLOSED = Organization("example-closed", "Example Closed", "closed", phones=(Phone("860-555-0120"),))
SILENT = Organization("example-silent", "Example Silent", "", website="https://example.org")
TONIGHT = build_aim("shelter", "now", urgent=True)
AT_HOME = terms(place="hartford", town="hartford", region="inside")
FAR_AWAY = terms(place="stamford", town="stamford", region="outside")
NEXT_TOWN = Place("example-hill", "example-hill", "Example Hill", True, 41.99, -72.55)
FAR_TOWN = Place("example-shore", "example-shore", "Example Shore", True, 41.10, -73.40)


def test_at_most_3_services_are_shown():
    assert order_of([build_service(f"pantry-{n}") for n in range(5)]) == [
        "pantry-0",
        "pantry-1",
        "pantry-2",
    ]


def test_a_service_known_under_2_ids_is_shown_once():
    twin = build_service("a-twin", same_as="pantry")

    assert order_of([build_service("pantry"), twin]) == ["a-twin"]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"status": "closed"}, id="closed"),
        pytest.param({"status": "paused"}, id="paused"),
        pytest.param({"organization_id": CLOSED.id}, id="its place closed"),
        pytest.param({"requirements": only_for("age", "under_18")}, id="not for the person's age"),
        pytest.param({"meets": "ride"}, id="for another need"),
    ],
)
def test_what_cannot_help_is_not_shown(changes):
    service = build_service("pantry", **changes)

    assert order_of([service], terms(age="25_up"), organizations=[CLOSED]) == []


def test_2_1_1_answers_when_nothing_else_fits():
    closed = build_service("pantry", status="closed")
    shelter = build_aim("shelter")

    assert ids(choices_for([closed])) == [LINE_ID]
    assert ids(choices_for([], aim=shelter)) == [LINE_ID]


def test_2_1_1_is_there_beside_places_to_call_first():
    shelter = build_aim("shelter")
    inns = [build_service(f"inn-{n}", "shelter", status="stale-source") for n in range(4)]

    assert ids(choices_for(inns[:1], aim=shelter)) == ["inn-0", LINE_ID]
    assert set(ids(choices_for(inns, aim=shelter))) == {"inn-0", "inn-1", LINE_ID}


def test_2_1_1_is_not_lost_behind_3_places_to_call_first():
    stale = [build_service(f"pantry-{n}", status="stale-source") for n in range(4)]

    assert LINE_ID in ids(choices_for(stale))


def test_2_1_1_does_not_push_in_where_something_fits():
    shelter = build_aim("shelter")

    assert ids(choices_for([build_service("inn", "shelter")], aim=shelter)) == ["inn"]


def test_a_catalog_without_2_1_1_shows_nothing_rather_than_a_closed_place():
    assert order_of([build_service("pantry", status="closed")]) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"urgent": True}, "inn", id="offered and quick"),
        pytest.param({}, LINE_ID, id="not quick"),
        pytest.param({"urgent": True, "status": "stale-source"}, LINE_ID, id="call first"),
    ],
)
def test_only_quick_and_offered_help_is_shown_for_tonight(changes, expected):
    inn = build_service("inn", "shelter", **changes)

    assert ids(choices_for([inn], aim=TONIGHT)) == [expected]


@pytest.mark.parametrize(
    ("requirements", "profile", "expected"),
    [
        pytest.param(only_for("record", "yes"), terms(record="yes"), ["pantry"], id="asked for"),
        pytest.param(only_for("record", "yes"), {}, [], id="record skipped: nobody is labelled"),
        pytest.param(only_for("record", "yes"), terms(record="no"), [], id="no record"),
        pytest.param(only_for("record", "yes", "no"), {}, ["pantry"], id="for everybody after all"),
        pytest.param(only_for("age", "25_up"), {}, ["pantry"], id="another rule"),
    ],
)
def test_a_place_for_people_with_a_record_is_shown_to_who_asked_for_it(
    requirements, profile, expected
):
    assert order_of([build_service("pantry", requirements=requirements)], profile) == expected


@pytest.mark.parametrize(
    ("changes", "profile", "expected"),
    [
        pytest.param({"place": HARTFORD}, AT_HOME, ["pantry"], id="in town"),
        pytest.param({"place": FAR_TOWN}, AT_HOME, [], id="in another part of the state"),
        pytest.param(
            {"place": FAR_TOWN, "area": some("statewide")},
            AT_HOME,
            ["pantry"],
            id="far, but for the whole state",
        ),
        pytest.param(
            {"place": FAR_TOWN, "area": some("bolton")}, AT_HOME, [], id="far, and for other towns"
        ),
        pytest.param({}, AT_HOME, ["pantry"], id="no place known"),
        pytest.param({"place": FAR_TOWN}, {}, ["pantry"], id="home not said"),
        pytest.param({"place": HARTFORD}, FAR_AWAY, [], id="here, for who lives far away"),
        pytest.param({"place": STAMFORD}, AT_HOME, ["pantry"], id="nobody knows how far"),
        pytest.param(
            {"place": FAR_TOWN, "kind": "training"},
            AT_HOME,
            [],
            id="a school too, for who asks it for food",
        ),
        pytest.param(
            {"place": NEXT_TOWN, "organization_id": SILENT.id},
            AT_HOME,
            ["pantry"],
            id="far, and no number, but nobody else",
        ),
        pytest.param({"place": NEXT_TOWN}, AT_HOME, ["pantry"], id="far, and a number"),
    ],
)
def test_help_in_another_part_of_the_state_is_no_help(changes, profile, expected):
    found = [build_service("pantry", **changes)]

    assert order_of(found, profile, organizations=[SILENT]) == expected


def test_nobody_rides_far_to_a_place_without_a_number_while_there_is_another():
    silent = build_service("silent", place=NEXT_TOWN, organization_id=SILENT.id)
    stale = build_service("stale", status="stale-source", place=HARTFORD)

    assert order_of([silent, stale], AT_HOME, organizations=[SILENT]) == ["stale"]


def test_for_a_class_one_may_ride():
    course = build_service("course", kind="training", place=FAR_TOWN)

    assert order_of([course], AT_HOME, build_aim("food", "learn", kind="learning")) == ["course"]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(["open"], ["open"], id="somebody for everybody"),
        pytest.param(["veterans"], [LINE_ID, "veterans"], id="only for a group nobody is asked of"),
        pytest.param(
            ["old", "veterans"], ["old", LINE_ID, "veterans"], id="call first, and for a group"
        ),
        pytest.param(["old", "older", "oldest"], ["old", "older", LINE_ID], id="all call first"),
    ],
)
def test_2_1_1_joins_where_nobody_is_sure_to_help(found, expected):
    changes = {
        "open": {},
        "veterans": {"requirements": only_for("group", "veteran")},
        "old": {"status": "stale-source"},
        "older": {"status": "stale-source"},
        "oldest": {"status": "stale-source"},
    }

    services = [build_service(each, "reading", **changes[each]) for each in found]

    assert ids(choices_for(services, aim=build_aim("reading", "learn"))) == expected


@pytest.mark.parametrize(
    ("near", "expected"),
    [
        pytest.param(
            {"place": HARTFORD, "address": "1 Example Street", "access": some("walk_in")},
            ["kitchen", "pantry"],
            id="a door to walk in at before free food nobody can find",
        ),
        pytest.param({"place": HARTFORD}, ["pantry", "kitchen"], id="no door: the free one"),
        pytest.param(
            {"place": NEXT_TOWN, "address": "1 Example Street", "access": some("walk_in")},
            ["pantry", "kitchen"],
            id="a door far away comes behind",
        ),
    ],
)
def test_today_one_goes_where_one_can_walk_in(near, expected):
    shared = {"urgent": True, "organization_id": SILENT.id}
    kitchen = build_service("kitchen", "shelter", facts=facts(cost="yes"), **shared, **near)
    pantry = build_service("pantry", "shelter", place=HARTFORD, **shared)
    found = choices_for([kitchen, pantry], AT_HOME, TONIGHT, organizations=[SILENT])

    assert ids(found) == expected


def test_another_organization_comes_before_a_second_office_of_the_first():
    services = [
        build_service("a-center"),
        build_service("b-center"),
        build_service("c-line", organization_id=LINE.id),
    ]

    assert order_of(services) == ["a-center", "c-line", "b-center"]


@pytest.mark.parametrize(
    ("changes", "number", "through"),
    [
        pytest.param({"phones": (Phone("860-555-0130"),)}, "860-555-0130", "service", id="its own"),
        pytest.param({}, CENTER.phones[0].number, "organization", id="the organization's"),
        pytest.param({"organization_id": SILENT.id}, "211", "211", id="2-1-1"),
    ],
)
def test_a_person_gets_a_number_to_dial(changes, number, through):
    (choice,) = choices_for(
        [build_service("a", "shelter", **changes)], aim=build_aim("shelter"), organizations=[SILENT]
    )

    assert choice.contact.through == through
    assert [phone.number for phone in choice.contact.phones] == [number]


def test_without_2_1_1_there_may_be_no_number():
    silent = build_service("a", organization_id=SILENT.id)
    (choice,) = choices_for([silent], two_one_one=False, organizations=[SILENT])

    assert choice.contact.phones == ()


@pytest.mark.parametrize(
    ("policy", "profile", "expected"),
    [
        pytest.param("no", terms(record="yes"), (Warning("record_check"),), id="a record counts"),
        pytest.param("no", terms(record="no"), (), id="no record"),
        pytest.param("no", {}, (), id="record skipped"),
        pytest.param("yes", terms(record="yes"), (), id="a record is welcome"),
        pytest.param("not_known", terms(record="yes"), (), id="nobody knows"),
    ],
)
def test_a_record_gives_a_warning_and_takes_nothing_away(policy, profile, expected):
    service = build_service("pantry", facts=facts(record_policy=policy))
    (choice,) = choices_for([service], profile, two_one_one=False)

    assert choice.warnings == expected


def test_a_choice_tells_all_that_matters_about_it():
    service = build_service("pantry", place=HARTFORD, requirements=only_for("age", "25_up"))
    (choice,) = choices_for([service], terms(place="hartford"), two_one_one=False)

    assert choice.miles == 0
    assert choice.standing is Standing.OFFERED
    assert choice.fit is Fit.ASK_FIRST
    assert choice.questions == ("age",)


def test_2_1_1_is_asked_like_every_other():
    (choice,) = choices_for([], terms(english="none", language="ht"), build_aim("shelter"))

    assert choice.service == TWO_ONE_ONE
    assert choice.contact.phones == TWO_ONE_ONE.phones
    assert choice.questions == ("interpreter",)
    assert choice.service.organization_id == LINE.id
