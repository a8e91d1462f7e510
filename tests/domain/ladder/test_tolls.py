"""What a move takes, and in which order its parts count."""

from dataclasses import replace
from itertools import pairwise

import pytest

from app.domain.ladder.tolls import (
    DOUBT,
    MISSING,
    MOST,
    MOVE,
    RESERVE,
    Length,
    Parts,
    before_pay,
    lasting,
    length_for,
    length_of,
    make_toll,
    weeks_of_step,
)
from app.domain.records import Weeks
from tests.domain.catalogs import build_case, build_class, build_occupation, build_rung, terms

WEIGHTIEST_FIRST = (
    "missing",
    "reserve",
    "unknown_before",
    "weeks_before",
    "unknown",
    "weeks",
    "moves",
    "doubts",
    "unhelped",
    "price",
    "miles",
)


def test_one_of_a_weightier_part_counts_more_than_any_number_of_the_next():
    assert Parts._fields == WEIGHTIEST_FIRST
    for weightier, next_part in pairwise(WEIGHTIEST_FIRST):
        assert make_toll(**{weightier: 1}) > make_toll(**{next_part: MOST})
        assert make_toll(**{weightier: 1}) == make_toll(**{next_part: MOST}) + make_toll(
            **{next_part: 1}
        )


def test_what_is_past_counting_counts_as_the_most():
    assert MOST == 65_535
    assert make_toll(miles=70_000) == make_toll(miles=MOST) == MOST
    assert make_toll(price=70_000) == MOST << 16


def test_a_move_takes_nothing_where_nothing_is_said():
    assert make_toll() == 0
    assert {*Parts()} == {0}
    assert make_toll(moves=1) == MOVE
    assert make_toll(missing=1) == MISSING
    assert make_toll(doubts=1) == DOUBT
    assert make_toll(reserve=1) == RESERVE


def test_weeks_before_pay_begins_count_twice_once_in_their_own_place():
    toll = make_toll(weeks=12, unknown=1, price=2)

    assert before_pay(toll) == toll + make_toll(weeks_before=12, unknown_before=1)


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        pytest.param(Weeks(6, 10), {"weeks": 10}, id="the longest is counted"),
        pytest.param(None, {"unknown": 1}, id="not known"),
    ],
)
def test_nobody_is_promised_the_shortest(weeks, expected):
    assert lasting(weeks) == make_toll(**expected)


def offer_of(**changes):
    taught = build_class("class", "training", **changes)
    return build_case(services=[taught]).catalog.offers["class"]


@pytest.mark.parametrize(
    ("own", "level", "usual", "expected"),
    [
        pytest.param(Weeks(4, 4), "training", Weeks(9, 9), (Weeks(4, 4), False), id="its own"),
        pytest.param(None, "training", Weeks(9, 9), (Weeks(9, 9), True), id="the usual one"),
        pytest.param(None, "diploma", Weeks(9, 9), (None, False), id="no class for that job"),
        pytest.param(None, "training", None, (None, False), id="nobody says"),
    ],
)
def test_the_usual_length_stands_in_only_for_a_class_that_the_job_asks(own, level, usual, expected):
    job = build_occupation("31-1131", entry_level=level, weeks=usual)

    assert length_of(offer_of(weeks=own), job) == Length(*expected)


@pytest.mark.parametrize(
    ("said", "needs", "expected"),
    [
        pytest.param({}, [], Weeks(4, 4), id="nobody said how many hours"),
        pytest.param(terms(hours="over_15"), [], Weeks(4, 4), id="many hours"),
        pytest.param(terms(hours="under_5"), [], None, id="few, and the class says none"),
        pytest.param(terms(hours="5_to_15"), ["5_to_15"], Weeks(4, 4), id="as many as it takes"),
        pytest.param(terms(hours="under_5"), ["5_to_15"], None, id="fewer than it takes"),
    ],
)
def test_for_who_has_few_hours_a_class_of_unknown_hours_lasts_nobody_knows_how_long(
    said, needs, expected
):
    rules = {"hours": needs, "age": ["25_up"]} if needs else {"age": ["25_up"]}
    taught = build_class("class", "training", weeks=Weeks(4, 4), needs=rules)
    case = build_case({**said, **terms(age="25_up")}, [taught])

    assert length_for(case.catalog.offers["class"], None, case).weeks == expected


@pytest.mark.parametrize(
    ("hours", "level", "expected"),
    [
        pytest.param("over_15", "training", Weeks(52, 52), id="many hours"),
        pytest.param("under_5", "training", None, id="few hours, and a school"),
        pytest.param("under_5", "diploma", Weeks(52, 52), id="learned at work"),
    ],
)
def test_for_who_has_few_hours_a_school_lasts_nobody_knows_how_long(hours, level, expected):
    job = build_occupation("29-2061", entry_level=level)
    rung = replace(build_rung("31-1131", "29-2061"), weeks=Weeks(52, 52))

    assert weeks_of_step(rung, job, build_case(terms(hours=hours))) == expected


def test_a_class_that_leads_to_no_job_has_only_its_own_length():
    assert length_of(offer_of(), None) == Length(None)
    assert Length(None).usual is False
