"""The slip that is handed over: what may be picked, and what stands on it."""

from datetime import date, time

import pytest

from app.domain.pathway import build_pathway
from app.domain.slip import TIMES, Slip, find_step, is_offered, list_days, list_for_slip
from tests.catalogs import make_catalog

TODAY = date(2026, 3, 4)
WITH_A_RECORD = {"record": frozenset({"yes"})}
PICKED = Slip(step="person", way="call", day="2026-03-05", time="10:30")


@pytest.fixture(scope="module")
def catalog():
    return make_catalog()


@pytest.fixture(scope="module")
def steps(catalog):
    return build_pathway(WITH_A_RECORD, catalog, TODAY).steps


def ids(luggage):
    return [each.id for each in luggage]


def test_a_day_is_today_or_one_of_the_next_14():
    days = list_days(TODAY)

    assert (days[0], days[-1], len(days)) == (TODAY, date(2026, 3, 18), 15)


def test_a_time_is_each_half_hour_of_a_working_day():
    assert (TIMES[0], TIMES[1], TIMES[-1]) == (time(8), time(8, 30), time(18))


def test_d1_a_private_step_is_offered_only_once_it_is_ticked(steps, catalog):
    assert ids(list_for_slip(steps, {}, catalog)) == ["person", "job_search"]
    ticked = ids(list_for_slip(steps, {"record_clearing": True, "person": False}, catalog))
    assert ticked == ["record_clearing", "job_search"]


def test_no_more_are_offered_than_can_be_looked_over(steps, catalog):
    assert len(list_for_slip(steps * 9, {}, catalog)) == 6


def test_what_was_left_open_and_what_was_picked_are_both_taken(steps, catalog):
    offered = list_for_slip(steps, {}, catalog)

    assert is_offered(Slip(), offered, TODAY)
    assert is_offered(PICKED, offered, TODAY)


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"step": "record_clearing"}, id="a step that is not ticked"),
        pytest.param({"way": "letter"}, id="a way nobody offered"),
        pytest.param({"day": "2026-03-03"}, id="yesterday"),
        pytest.param({"day": "2026-03-19"}, id="too far ahead"),
        pytest.param({"time": "10:15"}, id="no half hour"),
        pytest.param({"time": "07:30"}, id="too early"),
    ],
)
def test_what_nobody_offered_is_not_taken(wrong, steps, catalog):
    offered = list_for_slip(steps, {}, catalog)

    assert not is_offered(PICKED._replace(**wrong), offered, TODAY)


def test_the_picked_step_stands_on_it_else_the_first(steps, catalog):
    offered = list_for_slip(steps, {}, catalog)

    assert find_step(Slip(step="job_search"), offered) == offered[1]
    assert find_step(Slip(), offered) == offered[0]
    assert find_step(Slip(step="record_clearing"), offered) == offered[0]
    assert find_step(Slip(), offered, first_call="job_search") == offered[1]
    assert find_step(Slip(step="person"), offered, first_call="job_search") == offered[0]
    assert find_step(PICKED, ()) is None
