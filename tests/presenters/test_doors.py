from dataclasses import replace

import pytest

from app.domain.doors import find_doors
from app.domain.records import Wait
from app.presenters.doors import MOST_LISTED, present_doors
from tests.domain.catalogs import (
    TODAY,
    build_aim,
    build_catalog,
    build_class,
    build_occupation,
    build_rule,
    build_service,
    some,
    terms,
)
from tests.domain.changing import CHANGES, DIPLOMA

TRAIN = build_aim("training", "train", kind="training")
BY_DAY = build_class("by-day", "training", sessions=(some("morning"),))
FREE_LATE = terms(day_part="evening")


def show(profile, services=(), tried="", language="en", **more):
    catalog = build_catalog(services, (TRAIN,), **more).with_changes(CHANGES)
    doors = find_doors(profile, catalog, TODAY)
    return present_doors(doors, tried, catalog, language).doors


def test_a_card_says_the_change_and_the_class_it_opens():
    [card] = show(FREE_LATE, [BY_DAY])

    assert card.title.text == "If morning"
    assert [program.service_id for program in card.programs] == ["by-day"]
    assert card.programs[0].fit == "Good match"
    assert card.programs[0].only == "Now only this does not fit: days and times."


def test_a_card_speaks_the_language_of_the_page():
    [card] = show(FREE_LATE, [BY_DAY], language="es")

    assert card.title.text == "Si morning"
    assert card.programs[0].fit == "Buena opción"


def test_who_must_ask_first_is_told_so():
    asks = build_class("asks", "training", sessions=(some("morning"),), needs={"age": ["25_up"]})

    [card] = show(FREE_LATE, [asks])

    assert card.programs[0].fit == "Ask first"


def test_an_old_listing_says_to_call_first():
    [card] = show(FREE_LATE, [replace(BY_DAY, status="stale-source")])

    assert card.programs[0].call_first


def test_more_than_one_thing_in_the_way_is_not_said_to_be_the_only_one():
    strict = build_class("strict", "training", languages=some("en"), needs={"english": ["some"]})

    [card] = show(terms(english="none", language="es"), [strict])

    assert card.programs[0].only == ""


def test_a_card_lists_a_few_and_counts_the_rest():
    many = [replace(BY_DAY, id=f"by-day-{n}") for n in range(MOST_LISTED + 2)]

    [card] = show(FREE_LATE, many)

    assert len(card.programs) == MOST_LISTED
    assert card.more_programs == "And 2 more."


def test_a_card_that_lists_all_counts_nothing():
    [card] = show(FREE_LATE, [BY_DAY])

    assert (card.more_programs, card.more_jobs) == ("", "")


def test_a_job_after_another_is_later():
    first = build_occupation("35-2014", entry_level="diploma")

    [card] = show(terms(schooling="no_diploma"), occupations=[first])

    assert [(job.onet_soc_code, job.is_later) for job in card.jobs] == [("35-2014.00", False)]


@pytest.mark.parametrize(("record", "rules"), [("yes", True), ("no", False)])
def test_a_record_is_spoken_of_only_to_who_did(record, rules):
    job = build_occupation("35-2014", entry_level="diploma", record_rules=("GEN",))
    said = terms(schooling="no_diploma", record=record)

    [card] = show(said, occupations=[job], record_rules=[build_rule("GEN")])

    assert card.rules is rules


def test_the_step_that_gets_it_says_whom_to_call():
    job = build_occupation("35-2014", entry_level="diploma")
    finish = build_aim("diploma", "learn", kind="learning")
    catalog = build_catalog([build_class("ged", "diploma")], (finish,), occupations=[job])
    catalog = catalog.with_changes([DIPLOMA])

    doors = find_doors(terms(schooling="no_diploma"), catalog, TODAY)
    [card] = present_doors(doors, "", catalog, "en").doors

    assert card.steps[0].service_id == "ged"
    assert card.steps[0].phones[0].dialed == "8605550101"
    assert "main number" in card.steps[0].phone_note


def test_the_door_that_is_tried_says_so():
    [card] = show(FREE_LATE, [BY_DAY], tried="morning")

    assert card.is_tried


@pytest.mark.parametrize(
    ("language", "title"), [("en", "If care and if ride"), ("es", "Si care y si ride")]
)
def test_what_must_change_together_is_said_in_one_title(language, title):
    waiting = replace(TRAIN, after=(Wait("childcare"), Wait("ride")))
    care = build_aim("childcare", "possible", when=(terms(childcare="need"),))
    ride = build_aim("ride", "possible", when=(terms(need="ride"),))
    services = [build_service("minder", "childcare"), build_service("bus", "ride"), BY_DAY]
    catalog = build_catalog(services, (care, ride, waiting)).with_changes(CHANGES)

    doors = find_doors(terms(childcare="need", need="ride"), catalog, TODAY)
    [card] = present_doors(doors, "care+ride", catalog, language).doors

    assert card.title.text == title
    assert card.only_together
    assert card.is_tried
    assert [step.service_id for step in card.steps] == ["minder", "bus"]
