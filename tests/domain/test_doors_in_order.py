"""Which classes a door names, told of made-up people."""

from dataclasses import replace

from app.domain.doors import find_doors
from app.domain.records import Wait
from app.domain.standing import Season

from .catalogs import (
    TODAY,
    build_aim,
    build_catalog,
    build_class,
    build_occupation,
    facts,
    some,
    terms,
)
from .changing import MORNING, build_change

TRAIN = build_aim("training", "train", kind="training")
BY_DAY = build_class("by-day", "training", sessions=(some("morning"),))


def open_doors(profile, services, **more):
    catalog = build_catalog(services, [TRAIN], **more).with_changes([MORNING])
    return find_doors(profile, catalog, TODAY)


def programs_of(door):
    return [opened.choice.service.id for opened in door.programs]


def test_of_classes_those_that_fit_come_first_and_a_narrow_group_last():
    by_day = {"sessions": (some("morning"),)}
    group = build_class("a-group", "training", needs={"group": ["veteran"]}, **by_day)
    old = build_class("b-old", "training", status="stale-source", **by_day)
    classes = [
        old,
        build_class("c-asks", "training", needs={"age": ["25_up"]}, **by_day),
        build_class("d-fits", "training", **by_day),
    ]

    [door] = open_doors(terms(day_part="evening"), [group, *classes])
    [narrow] = open_doors(terms(day_part="evening"), [group, old])

    assert programs_of(door) == ["d-fits", "c-asks", "b-old"]
    assert door.program_count == 4
    assert programs_of(narrow) == ["b-old", "a-group"]


def test_of_classes_that_fit_alike_what_leads_to_work_and_what_is_free_comes_first():
    job = build_occupation("31-1131", entry_level="training")
    classes = [
        replace(BY_DAY, id="a-paid", facts=facts(cost="yes")),
        replace(BY_DAY, id="b-free", facts=facts(cost="no")),
        replace(BY_DAY, id="c-work", facts=facts(cost="yes"), occupations=(job.onet_soc_code,)),
        replace(BY_DAY, id="d-english", facts=facts(cost="yes"), grants=terms(english="some")),
    ]

    [door] = open_doors(terms(day_part="evening"), classes, occupations=[job])

    assert programs_of(door) == ["c-work", "d-english", "b-free"]


def test_out_of_its_season_a_class_is_to_be_called_first():
    summer, autumn = Season((6, 1), (8, 31)), Season((9, 1), (12, 31))
    classes = [
        replace(BY_DAY, id="a-summer", status="seasonal", season=summer),
        replace(BY_DAY, id="b-autumn", status="seasonal", season=autumn),
        replace(BY_DAY, id="c-always"),
    ]

    [door] = open_doors(terms(day_part="evening"), classes)

    assert programs_of(door) == ["b-autumn", "c-always", "a-summer"]


def test_two_rows_of_one_service_open_once():
    again = replace(BY_DAY, id="again", same_as="by-day")

    [door] = open_doors(terms(day_part="evening"), [BY_DAY, again])

    assert door.program_count == 1
    assert programs_of(door) == ["again"]


def test_a_step_that_finds_nobody_any_more_keeps_no_other_waiting():
    change = build_change("hours", sets=terms(hours="over_15"))
    lessons = build_class("lessons", "english", needs={"hours": ["under_5"]})
    english = build_aim("english", "learn", kind="learning")
    aims = [english, replace(TRAIN, after=(Wait("english"),))]
    services = [lessons, build_class("any-time", "training")]

    def begun(*, two_one_one):
        catalog = build_catalog(services, aims, two_one_one=two_one_one).with_changes([change])
        doors = find_doors(terms(hours="under_5"), catalog, TODAY)
        return [step.id for door in doors for step in door.sooner]

    assert begun(two_one_one=False) == ["training"]
    assert begun(two_one_one=True) == []
