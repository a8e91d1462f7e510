"""The slip that is handed over, in words."""

from dataclasses import replace
from datetime import date, time

import pytest

from app.domain.pathway import build_pathway
from app.domain.slip import Slip, find_step, list_for_slip
from app.presenters.slip import (
    present_picks,
    present_slip,
    present_slip_text,
    say_day,
    say_time,
)
from tests.catalogs import make_catalog

TODAY = date(2026, 3, 4)
PICKED = Slip(step="person", way="visit", day="2026-03-05", time="13:30")


@pytest.fixture(scope="module")
def catalog():
    return make_catalog()


@pytest.fixture(scope="module")
def offered(catalog):
    return list_for_slip(build_pathway({}, catalog, TODAY).steps, {}, catalog)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(8), "8:00 a.m."),
        (time(11, 30), "11:30 a.m."),
        (time(12), "12:00 p.m."),
        (time(13, 30), "1:30 p.m."),
        (time(0, 30), "12:30 a.m."),
    ],
)
def test_a_time_is_said_as_in_hartford(at, said):
    assert say_time(at) == said


@pytest.mark.parametrize(
    ("day", "language", "said"),
    [
        (TODAY, "en", "Today"),
        (TODAY, "es", "Hoy"),
        (date(2026, 3, 5), "en", "Thu, Mar 5"),
        (date(2026, 3, 5), "es", "jue, 5 mar"),
    ],
)
def test_a_day_is_said_shortly_and_its_number_stays_with_its_month(day, language, said):
    shown = say_day(day, language, TODAY)

    assert shown.replace("\u00a0", " ") == said
    assert shown.count(" ") == said.count(", ")


def test_only_what_was_picked_is_marked(offered):
    page = present_picks(PICKED, offered, find_step(PICKED, offered), "en", TODAY)

    marked = [
        each.id
        for group in (page.steps, page.ways, page.days, page.times)
        for each in group
        if each.checked
    ]
    assert marked == list(PICKED)


@pytest.mark.parametrize(("language", "sides"), [("en", ["en"]), ("es", ["es", "en"])])
def test_english_stands_beside_every_other_language(language, sides, offered, catalog):
    page = present_slip(PICKED, offered[0], catalog, language, TODAY)

    assert [side.language for side in page.sides] == sides
    assert [[label.language for label in labels] for labels in page.by_hand] == [sides] * 3


def test_what_was_not_picked_is_left_to_be_written(offered, catalog):
    [side] = present_slip(Slip(way="call"), offered[0], catalog, "en", TODAY).sides

    assert [(line.label, line.said) for line in side.lines] == [
        ("Day", ""),
        ("Time", ""),
        ("How", "By phone"),
    ]


def test_the_text_says_what_was_agreed_and_nothing_of_the_rest_of_the_plan(offered):
    page = present_slip_text(PICKED._replace(time=""), offered[0], "en")

    assert [line.text for line in page.lines] == [
        "My next step",
        "Example example-coach: 860-555-0142",
        "Day: Thursday, March 5",
        "How: In person",
    ]
    assert page.address.startswith("sms:?&body=My%20next%20step")


def test_the_text_says_to_ask_by_name_where_the_number_is_that_of_another_desk(offered):
    step = offered[0].step
    choice = step.first_choice
    office = replace(choice.service, phones=())
    main_number = replace(choice, offer=replace(choice.offer, service=office))
    luggage = offered[0]._replace(step=replace(step, choices=(main_number,)))

    page = present_slip_text(PICKED, luggage, "en")

    assert page.lines[2].text == "Ask for it by name."


def test_today_is_a_date_on_paper(offered, catalog):
    slip = PICKED._replace(day="2026-03-04")

    spanish, english = present_slip(slip, offered[0], catalog, "es", TODAY).sides

    assert spanish.lines[0].said == "miércoles, 4 de marzo"
    assert english.lines[0].said == "Wednesday, March 4"
