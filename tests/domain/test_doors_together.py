"""What only several changes together would open, told of made-up people."""

from dataclasses import replace

from app.domain.changes import find_change, put_together
from app.domain.doors import find_doors
from app.domain.records import Wait

from .catalogs import TODAY, build_aim, build_catalog, build_class, build_service, some, terms
from .changing import (
    CARE,
    CHANGES,
    ENGLISH,
    EVENING,
    GOOD_ENGLISH,
    MORNING,
    RIDE,
    build_change,
)

BY_ID = {change.id: change for change in CHANGES}
CARE_STEP = build_aim("childcare", "possible", when=(terms(childcare="need"),))
RIDE_STEP = build_aim("ride", "possible", when=(terms(need="ride"),))
ENGLISH_STEP = build_aim("english", "learn", kind="learning", when=(terms(english="none"),))
TRAIN = build_aim("training", "train", kind="training")
WAITING = replace(TRAIN, after=(Wait("childcare"), Wait("ride")))
SERVICES = [
    build_service("minder", "childcare"),
    build_service("bus", "ride"),
    build_class("any-time", "training"),
]
PARENT = terms(childcare="need", need="ride")


def open_doors(profile, aims, services=SERVICES, changes=CHANGES, **more):
    catalog = build_catalog(services, aims, **more).with_changes(changes)
    return find_doors(profile, catalog, TODAY)


def ids_of(doors):
    return [door.change.id for door in doors]


def test_a_step_that_waits_for_two_things_is_opened_by_both_together():
    [door] = open_doors(PARENT, [CARE_STEP, RIDE_STEP, WAITING])

    assert door.change.parts == (CARE, RIDE)
    assert [step.id for step in door.sooner] == ["training"]
    assert [each.aim for each in door.getting] == [CARE_STEP, RIDE_STEP]
    assert [each.choice.service.id for each in door.getting] == ["minder", "bus"]


def test_three_things_are_told_together_too():
    later = replace(TRAIN, after=(Wait("childcare"), Wait("ride"), Wait("english")))
    services = [*SERVICES, build_class("lessons", "english")]
    aims = [CARE_STEP, RIDE_STEP, ENGLISH_STEP, later]

    [door] = open_doors({**PARENT, **terms(english="none")}, aims, services)

    assert door.change.parts == (CARE, RIDE, ENGLISH)


def test_what_one_of_them_opens_alone_is_told_of_that_one():
    shorter = replace(WAITING, id="job", finds=some("training"), after=(Wait("childcare"),))

    alone, together = open_doors(PARENT, [CARE_STEP, RIDE_STEP, WAITING, shorter])

    assert (alone.change, [step.id for step in alone.sooner]) == (CARE, ["job"])
    assert [step.id for step in together.sooner] == ["training"]


def test_two_steps_that_wait_for_the_same_are_told_once():
    other = replace(WAITING, id="job", finds=some("training"))

    [door] = open_doors(PARENT, [CARE_STEP, RIDE_STEP, WAITING, other])

    assert [step.id for step in door.sooner] == ["training", "job"]


def test_a_step_that_waits_for_what_nobody_can_change_is_not_told():
    person = build_aim("person", kind="person")
    waits = (Wait("childcare"), Wait("ride"), Wait("person"))
    services = [*SERVICES, build_service("guide", "person")]
    aims = [person, CARE_STEP, RIDE_STEP, replace(TRAIN, after=waits)]

    assert open_doors(PARENT, aims, services) == ()


def test_two_needs_that_are_met_together_are_told():
    bus = replace(RIDE, id="bus", drops=terms(need="bus"))
    stop = build_aim("bus", "possible", when=(terms(need="bus"),))
    waiting = replace(TRAIN, after=(Wait("ride"), Wait("bus")))
    aims, said = [RIDE_STEP, stop, waiting], terms(need=["ride", "bus"])

    [door] = open_doors(said, aims, changes=[RIDE, bus])

    assert door.change.parts == (RIDE, bus)
    assert door.change.apply(said) == {}


def test_what_cannot_both_be_so_is_not_told_together():
    one = build_change("one", sets=terms(hours="5_to_15"))
    other = build_change("other", sets=terms(hours="over_15"))
    first = build_aim("childcare", "possible", when=(terms(hours=["under_5", "over_15"]),))
    second = build_aim("ride", "possible", when=(terms(hours=["under_5", "5_to_15"]),))

    aims, changes = [first, second, WAITING], [one, other]
    assert open_doors(terms(hours="under_5"), aims, changes=changes) == ()


def test_who_can_lift_a_wait_in_two_ways_hears_of_the_first_of_them():
    waiting = replace(TRAIN, after=(Wait("childcare"), Wait("english")))
    services = [*SERVICES, build_class("lessons", "english")]
    said = terms(childcare="need", english="none")

    found = open_doors(said, [CARE_STEP, ENGLISH_STEP, waiting], services)

    assert [door.change.parts for door in found] == [(CARE, ENGLISH)]


def test_changes_made_together_are_found_by_their_name():
    found = find_change("care+ride", BY_ID)

    assert found.parts == (CARE, RIDE)
    assert found.apply({**PARENT, **terms(age="25_up")}) == terms(childcare="have", age="25_up")
    assert found == put_together([CARE, RIDE])
    assert (found.icon, found.step) == (CARE.icon, "")
    assert find_change("care", BY_ID) is CARE


def test_changes_of_each_kind_are_made_together():
    found = put_together([MORNING, EVENING, ENGLISH, RIDE])
    said = terms(day_part="weekend", english="none", need=["ride", "food"])
    all_day = terms(day_part=["weekend", "morning", "evening"])

    assert found.id == "morning+evening+english+ride"
    assert found.apply(said) == {**all_day, **terms(english="some", need="food")}


def test_a_name_that_says_no_changes_is_nobodys():
    for name in ("", "cellar", "care+cellar", "care+", "care+care", "english+good_english"):
        assert find_change(name, BY_ID) is None
    assert put_together([CARE]) is None
    assert put_together([ENGLISH, GOOD_ENGLISH]) is None


def test_changes_together_are_only_for_whom_each_of_them_is():
    both = put_together([CARE, RIDE])

    assert both.applies_to(PARENT)
    assert not both.applies_to(terms(childcare="have", need="ride"))
    assert not both.applies_to(terms(childcare="need"))
