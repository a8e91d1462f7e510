"""The calls of a plan in a calendar and in a text."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from urllib.parse import unquote

import pytest
from icalendar import Calendar

from app.domain.records import Answer, Fact, Phone
from app.domain.taking import take
from app.presenters.calls_to_make import (
    HARTFORD,
    list_calls,
    list_for_text,
    make_calendar,
    make_text_address,
    write_text,
)
from app.presenters.take_along import present_text
from tests.catalogs import both, make_catalog, make_service
from tests.presenters.plans import answer, build

FRIDAY = date(2026, 11, 27)
CATALOG = make_catalog()


def steps_of(catalog=CATALOG, **answers):
    return take(build(catalog, answer(**answers)).steps, {}, catalog)


def events(steps, language="en", today=FRIDAY, catalog=CATALOG):
    calendar = Calendar.from_ical(make_calendar(steps, catalog, language, today))
    return list(calendar.walk("VEVENT"))


def test_each_call_has_a_working_day_of_its_own_from_tomorrow_on():
    found = events(steps_of(record="yes", goal="english"))

    begins = [each["DTSTART"].dt for each in found]
    assert len(begins) > 1
    assert begins[0] == datetime(2026, 11, 30, 10, tzinfo=HARTFORD)
    assert all(each.weekday() < 5 for each in begins)
    assert len(set(begins)) == len(begins)


def test_a_call_in_the_calendar_says_whom_to_call_what_to_say_and_rings():
    [first, *_] = events(steps_of())

    assert first["SUMMARY"].startswith("Call ")
    assert first["LOCATION"] == "860-555-0142"
    assert "Say: Can you help me?" in first["DESCRIPTION"]
    [alarm] = first.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(0)


def starting(day):
    facts = {"next_start": Fact(Answer.YES, both("In the spring"), day)}
    catalog = make_catalog(make_service("a-class", "person", facts=facts))
    return events(steps_of(catalog), catalog=catalog)


def test_the_first_day_of_a_class_is_there_where_it_is_known():
    [first_day] = [each for each in starting(date(2027, 1, 12)) if "First day" in each["SUMMARY"]]

    assert first_day["DTSTART"].dt == date(2027, 1, 12)
    assert first_day["DTEND"].dt == date(2027, 1, 13)
    assert "860-555-0142" in first_day["DESCRIPTION"]
    [alarm] = first_day.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(hours=-15)


@pytest.mark.parametrize("day", [None, date(2026, 9, 8), FRIDAY])
def test_a_start_that_is_not_known_or_is_over_makes_no_first_day(day):
    assert [each for each in starting(day) if "First day" in each["SUMMARY"]] == []


def test_what_rings_says_the_same_for_every_place():
    rung = {each.walk("VALARM")[0]["DESCRIPTION"] for each in events(steps_of(goal="english"))}

    assert rung == {"My plan: make a call"}


def test_of_a_private_step_a_locked_phone_shows_only_that_there_is_a_call():
    steps = take(build(CATALOG, answer(record="yes")).steps, {"record_clearing": True}, CATALOG)
    private = [step for step in steps if step.aim.sensitive]

    [event] = events(private)

    assert event["SUMMARY"] == "Make a call"
    assert private[0].first_choice.service.name in event["DESCRIPTION"]


def test_two_calendars_never_share_an_entry():
    one, other = events(steps_of()), events(steps_of())

    assert {each["UID"] for each in one}.isdisjoint({each["UID"] for each in other})


def test_a_step_without_a_number_is_no_call():
    web_only = make_service("a-web", "person", phones=())
    found = list_calls(steps_of(make_catalog(web_only)), "en")

    assert all(call.number for call in found)


def test_hours_that_are_listed_stand_with_the_call():
    open_late = {"hours": Fact(Answer.YES, both("Monday to Friday"))}
    catalog = make_catalog(
        make_service("a-late", "person", facts=open_late, phones=(Phone("211"),))
    )

    told = [call.hours for call in list_calls(steps_of(catalog), "en")]

    assert "Monday to Friday" in told


@pytest.mark.parametrize("language", ["en", "es"])
def test_neither_says_a_word_of_a_record_or_of_reading(language):
    steps = steps_of(record="yes", goal="english")
    told = make_calendar(steps, CATALOG, language, FRIDAY).decode()
    told += write_text(list_for_text(steps, language), language)

    for word in ("record", "récord", "read", "leer"):
        assert word not in told.lower().replace("record_clearing", "")


def test_a_text_holds_names_and_numbers_and_no_more():
    text = write_text(list_for_text(steps_of(), "en"), "en")

    [title, first, *_] = text.splitlines()
    assert title == "My plan"
    assert first.startswith("1. ")
    assert first.endswith("860-555-0142")


def test_a_place_that_helps_with_more_than_one_thing_stands_in_a_text_once():
    step = steps_of()[0]

    assert len(list_for_text([step, step], "en")) == 1


def at(choice, place):
    return replace(choice, offer=replace(choice.offer, service=place))


def test_what_has_no_room_in_a_text_is_counted():
    step = steps_of()[0]
    places = [make_service(f"a-{number}", "person") for number in range(10)]
    steps = [replace(step, choices=(at(step.first_choice, place),)) for place in places]

    page = present_text(steps, "en")

    assert len(page.lines) == 1 + 8
    assert page.beyond == 2
    assert present_text(steps[:3], "en").beyond == 0


def test_the_text_opens_in_the_phones_own_app_with_nobody_to_send_it_to():
    address = make_text_address("My plan\n1. Example: 211")

    assert address.startswith("sms:?&body=")
    assert unquote(address.partition("body=")[2]) == "My plan\n1. Example: 211"
