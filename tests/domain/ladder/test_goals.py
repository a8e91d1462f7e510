"""What a job asks of schooling: by those who begin with it, and by those who climb to it."""

from dataclasses import replace

import pytest

from app.domain.ladder.goals import (
    asked_to_climb,
    asked_to_start,
    can_start_at_once,
    is_sourced,
    pay_by_the_hour,
)
from app.domain.records import Pay
from app.domain.requirements import Verdict
from tests.domain.catalogs import build_occupation, build_rung, terms

YES, ASK, NO = Verdict.MET, Verdict.UNKNOWN, Verdict.NOT_MET
SCHOOLING = ("no_diploma", "abroad", "diploma", "college")


def verdicts(asked):
    return tuple(asked.check(terms(schooling=each)) for each in SCHOOLING)


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        pytest.param("diploma", (NO, ASK, YES, YES), id="a diploma"),
        pytest.param("some_college", (NO, ASK, NO, YES), id="some college"),
        pytest.param("associate", (NO, ASK, NO, ASK), id="a degree of 2 years"),
        pytest.param("bachelor", (NO, ASK, NO, ASK), id="a degree of 4 years"),
        pytest.param("not_known", (ASK, ASK, ASK, ASK), id="nobody says what"),
    ],
)
def test_who_begins_with_a_job_needs_the_school_it_asks(level, expected):
    asked = asked_to_start(build_occupation("31-1131", entry_level=level))

    assert asked.term == "schooling"
    assert verdicts(asked) == expected


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        pytest.param("diploma", (NO, ASK, YES, YES), id="a diploma"),
        pytest.param("training", (ASK, ASK, YES, YES), id="a school that may take anybody"),
        pytest.param("some_college", (NO, ASK, YES, YES), id="the step itself gives the college"),
        pytest.param("associate", (NO, ASK, YES, YES), id="the step itself gives the 2 years"),
        pytest.param("bachelor", (NO, ASK, YES, YES), id="the step itself gives the 4 years"),
        pytest.param("not_known", (ASK, ASK, ASK, ASK), id="nobody says what"),
    ],
)
def test_who_climbs_to_a_job_needs_what_its_school_asks(level, expected):
    assert verdicts(asked_to_climb(build_occupation("31-1131", entry_level=level))) == expected


def test_a_job_that_asks_for_no_school_asks_nobody():
    job = build_occupation("31-1131", entry_level="none")

    assert (asked_to_start(job), asked_to_climb(job)) == (None, None)


@pytest.mark.parametrize(
    ("rung", "level", "expected"),
    [
        pytest.param("entry", "none", True, id="a first job"),
        pytest.param("entry", "diploma", True, id="a first job with a diploma"),
        pytest.param("entry", "training", False, id="a class comes first"),
        pytest.param("next", "none", False, id="another job comes first"),
    ],
)
def test_people_are_hired_at_once_for_a_first_job_without_a_class(rung, level, expected):
    assert can_start_at_once(build_occupation("31-1131", rung=rung, entry_level=level)) is expected


def test_a_step_up_that_is_our_own_reading_has_no_source():
    own = build_rung("31-1131", "29-1141")

    assert not is_sourced(own)
    assert is_sourced(replace(own, confidence="medium"))


def test_yearly_pay_is_compared_as_pay_by_the_hour():
    by_the_year = Pay(None, 41_600.0, None, "Example area", "2025", hourly=False)

    assert pay_by_the_hour(build_occupation("31-1131", pay=by_the_year)) == 20.0
    assert pay_by_the_hour(build_occupation("31-1131")) == 20.0
