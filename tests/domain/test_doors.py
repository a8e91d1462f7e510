"""What a change would open, told of made-up people."""

from dataclasses import replace

import pytest

from app.domain.doors import find_doors
from app.domain.records import Wait
from app.domain.requirements import Verdict

from .catalogs import (
    TODAY,
    build_aim,
    build_catalog,
    build_class,
    build_occupation,
    build_rule,
    build_service,
    only_for,
    some,
    terms,
)
from .changing import (
    CARE,
    CHANGES,
    DIPLOMA,
    ENGLISH,
    EVENING,
    MANY_HOURS,
    MORNING,
    SOME_HOURS,
)
from .random_catalogs import OCCUPATIONS

TRAIN = build_aim("training", "train", kind="training")
LEARN = build_aim("english", "learn", kind="learning")
BY_DAY = build_class("by-day", "training", sessions=(some("morning"),))


def open_doors(profile, services=(), changes=CHANGES, aims=(TRAIN, LEARN), **more):
    catalog = build_catalog(services, aims, **more).with_changes(changes)
    return find_doors(profile, catalog, TODAY)


def ids_of(doors):
    return [door.change.id for door in doors]


def programs_of(door):
    return [opened.choice.service.id for opened in door.programs]


def jobs_of(door):
    return [reached.job.soc for reached in door.jobs]


def test_who_is_free_in_the_evening_hears_what_a_morning_would_open():
    [door] = open_doors(terms(day_part="evening"), [BY_DAY])

    assert door.change is MORNING
    assert programs_of(door) == ["by-day"]
    assert door.programs[0].choice.verdict is Verdict.MET
    assert [each.term for each in door.programs[0].missed] == ["day_part"]
    assert door.programs[0].is_near_miss


def test_two_things_in_the_way_are_no_near_miss():
    strict = build_class("strict", languages=some("en"), needs={"english": ["some"]})

    [door] = open_doors(terms(english="none", language="es"), [strict])

    assert ids_of([door]) == ["english"]
    assert not door.programs[0].is_near_miss


def test_a_class_that_something_else_keeps_shut_is_not_told():
    grown = build_class("grown", "training", sessions=(some("morning"),), needs={"age": ["25_up"]})

    assert open_doors(terms(day_part="evening", age="under_18"), [grown]) == ()


def test_a_class_that_is_open_already_is_not_told():
    assert open_doors(terms(day_part="evening"), [build_class("any-time", "training")]) == ()


def test_the_other_row_of_a_service_that_is_open_already_opens_nothing():
    late = build_class("late", "training", sessions=(some("evening"),), same_as="by-day")

    assert open_doors(terms(day_part="evening"), [BY_DAY, late]) == ()


def test_a_class_that_is_closed_to_all_opens_nothing():
    assert open_doors(terms(day_part="evening"), [replace(BY_DAY, status="closed")]) == ()


def test_help_that_is_no_class_is_no_program():
    help_by_day = build_service("help", "training", requirements=only_for("hours", "over_15"))

    assert open_doors(terms(hours="under_5"), [help_by_day]) == ()


def test_a_class_that_no_step_looks_for_is_not_told():
    assert open_doors(terms(day_part="evening"), [BY_DAY], aims=[LEARN]) == ()


def test_only_classes_for_work_that_is_liked_are_told():
    job = build_occupation("35-2014", "food", entry_level="training")
    cooking = replace(BY_DAY, occupations=(job.onet_soc_code,))
    said = terms(day_part="evening", sector="health-care")

    assert open_doors(said, [cooking], occupations=[job]) == ()
    assert open_doors({**said, **terms(sector="food")}, [cooking], occupations=[job])


def test_a_class_for_people_with_a_record_is_told_only_to_who_spoke_of_one():
    welcoming = build_class(
        "welcoming", "training", sessions=(some("morning"),), needs={"record": ["yes"]}
    )

    assert open_doors(terms(day_part="evening"), [welcoming]) == ()
    assert open_doors(terms(day_part="evening", record="yes"), [welcoming])


def test_a_job_that_asks_for_a_diploma_is_opened_by_one():
    job = build_occupation("35-2014", entry_level="diploma")

    [door] = open_doors(terms(schooling="no_diploma"), occupations=[job])

    assert door.change is DIPLOMA
    assert jobs_of(door) == ["35-2014"]
    assert door.jobs[0].others_before == 0


def test_a_class_that_opens_opens_its_job():
    job = build_occupation("31-1131", entry_level="training")

    [door] = open_doors(
        terms(day_part="evening"),
        [replace(BY_DAY, occupations=(job.onet_soc_code,))],
        occupations=[job],
    )

    assert jobs_of(door) == ["31-1131"]


def test_only_jobs_that_are_liked_are_told():
    job = build_occupation("35-2014", "food", entry_level="diploma")

    said = terms(schooling="no_diploma", sector="health-care")
    assert open_doors(said, occupations=[job]) == ()


def test_where_most_people_work_comes_first():
    jobs = [
        build_occupation("11-1111", entry_level="diploma"),
        build_occupation("33-3333", entry_level="diploma", employment=900),
        build_occupation("22-2222", entry_level="diploma", employment=900),
    ]

    [door] = open_doors(terms(schooling="no_diploma"), occupations=jobs)

    assert jobs_of(door) == ["22-2222", "33-3333", "11-1111"]


@pytest.mark.parametrize(("record", "is_ruled"), [("yes", True), ("no", False)])
def test_a_rule_on_records_is_told_to_who_spoke_of_one(record, is_ruled):
    job = build_occupation("35-2014", entry_level="diploma", record_rules=("GEN",))
    said = terms(schooling="no_diploma", record=record)

    [door] = open_doors(said, occupations=[job], record_rules=[build_rule("GEN")])

    assert [each.is_ruled for each in door.jobs] == [is_ruled]


def test_child_care_lets_a_step_begin_that_waits_for_it():
    care = build_aim("childcare", "possible", when=(terms(childcare="need"),))
    waiting = replace(TRAIN, after=(Wait("childcare", terms(childcare="need")),))
    services = [build_service("minder", "childcare"), build_class("any-time", "training")]

    [door] = open_doors(terms(childcare="need"), services, aims=[care, waiting])

    assert door.change is CARE
    assert [step.id for step in door.sooner] == ["training"]
    assert door.getting[0].aim is care
    assert door.getting[0].choice.service.id == "minder"


def test_a_step_that_would_wait_still_is_not_told():
    person = build_aim("person", "person", kind="person")
    care = build_aim("childcare", "possible", when=(terms(childcare="need"),))
    waits = (Wait("childcare"), Wait("person"))
    services = [
        build_service("minder", "childcare"),
        build_service("guide", "person"),
        build_class("any-time", "training"),
    ]
    aims = [person, care, replace(TRAIN, after=waits)]

    assert open_doors(terms(childcare="need"), services, aims=aims) == ()


def test_a_step_that_the_plan_does_not_hold_names_whom_it_would_name():
    job = build_occupation("35-2014", entry_level="diploma")
    finish = build_aim("diploma", "learn", kind="learning", when=(terms(goal="diploma"),))
    ged = build_class("ged", "diploma")

    [door] = open_doors(terms(schooling="no_diploma"), [ged], aims=[finish], occupations=[job])

    assert door.getting[0].choice.service.id == "ged"


def test_where_nothing_gets_it_nobody_is_named():
    job = build_occupation("35-2014", entry_level="diploma")
    finish = build_aim("diploma", "learn", kind="learning", when=(terms(goal="diploma"),))

    said = terms(schooling="no_diploma")
    [door] = open_doors(said, aims=[finish], occupations=[job], two_one_one=False)
    [other] = open_doors(said, aims=[], occupations=[job])

    assert door.getting == ()
    assert other.getting == ()


def test_the_door_that_opens_most_programs_comes_first():
    late = [build_class(f"late-{n}", "training", sessions=(some("evening"),)) for n in range(2)]

    doors = open_doors(terms(day_part="weekend"), [BY_DAY, *late])

    assert [door.change for door in doors] == [EVENING, MORNING]


def test_more_hours_that_open_no_more_are_not_told():
    short = build_class("short", "training", needs={"hours": ["5_to_15", "over_15"]})
    long = build_class("long", "training", needs={"hours": ["over_15"]})

    assert [d.change for d in open_doors(terms(hours="under_5"), [short])] == [SOME_HOURS]
    both = open_doors(terms(hours="under_5"), [short, long])
    assert [door.change for door in both] == [MANY_HOURS, SOME_HOURS]


def test_who_said_nothing_has_no_door_to_open():
    assert open_doors({}, [BY_DAY], occupations=OCCUPATIONS) == ()


def test_a_next_level_of_english_opens_what_is_taught_in_it():
    taught = build_class("taught", "training", languages=some("en"))

    [door] = open_doors(terms(english="none", language="es"), [taught])

    # Good English opens it too, and no more.
    assert door.change is ENGLISH
    assert door.programs[0].choice.verdict is Verdict.UNKNOWN
