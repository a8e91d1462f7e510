"""What is kept of a plan, and what somebody says of its places."""

from datetime import timedelta

import pytest

from app.domain.saved_plan import FAILED, SETTLED, Mark, look_at, open_again
from app.domain.standing import Standing

from .catalogs import TODAY
from .saved import LATER, NAMES, PANTRIES, content, pantry, saved_plan

PLAN = saved_plan()
CATALOG = content(*PANTRIES)


def test_the_places_of_each_step_are_kept_in_their_order():
    [step] = PLAN.steps

    assert step.aim == "food"
    assert [each.service for each in step.choices] == [*NAMES]
    assert PLAN.services == NAMES
    assert {each.mark for each in step.choices} == {None}


def test_it_is_kept_in_the_language_of_the_page_and_for_that_day():
    assert (PLAN.language, PLAN.seen_on, PLAN.before_on) == ("es", TODAY, TODAY)
    assert PLAN.seen == {name: look_at(name, CATALOG, TODAY) for name in NAMES}
    assert PLAN.before == PLAN.seen


def test_a_mark_is_put_on_one_place_of_one_step():
    marked = PLAN.with_mark(1, "b-pantry", Mark.CALLED)

    assert [each.mark for each in marked.steps[0].choices] == [None, Mark.CALLED, None]
    assert marked.with_mark(1, "b-pantry", None) == PLAN


def test_a_place_that_stood_in_joins_when_it_is_marked():
    marked = PLAN.with_mark(1, "other", Mark.WAITING)

    assert [each.service for each in marked.steps[0].choices] == [*NAMES, "other"]
    assert marked.steps[0].choices[-1].mark is Mark.WAITING


def test_what_ends_a_place_is_neither_what_settles_a_step():
    assert {Mark.COULD_NOT, Mark.NOT_FOR_ME} == FAILED
    assert {Mark.GOT_IN, Mark.DONE} == SETTLED


def test_marks_are_kept_and_counted_by_these_names():
    assert [*Mark] == ["called", "waiting", "got_in", "could_not", "not_for_me", "done"]


@pytest.mark.parametrize(
    ("changes", "differs"),
    [
        ({}, ()),
        ({"name": "Another name"}, ()),
        ({"phones": pantry("other").phones}, ()),
        ({"status": "closed"}, ("standing",)),
        ({"address": "1 Example Street"}, ("address",)),
        ({"organization_id": "of-other"}, ("phones",)),
    ],
)
def test_what_was_seen_of_a_place_differs_when_that_changes(changes, differs):
    before = look_at("a-pantry", CATALOG, TODAY)
    now = look_at("a-pantry", content(pantry("a-pantry", **changes)), TODAY)

    assert tuple(n for n in before._fields if getattr(before, n) != getattr(now, n)) == differs


def test_what_was_seen_tells_no_number_and_no_address():
    seen = look_at("a-pantry", content(pantry("a-pantry", address="1 Example Street")), TODAY)

    assert all(len(each) == 8 for each in (seen.phones, seen.address))


def test_a_place_that_is_on_no_list_takes_nobody():
    assert look_at("nobody", CATALOG, TODAY) == ("", "", Standing.NOT_OFFERED)


def test_opened_on_another_day_it_remembers_how_things_were_the_last_time():
    changed = content(*PANTRIES[1:], pantry("a-pantry", status="closed"))
    again = open_again(PLAN, changed, LATER)

    assert (again.before_on, again.seen_on) == (TODAY, LATER)
    assert again.before == PLAN.seen
    assert again.seen == {name: look_at(name, changed, LATER) for name in NAMES}
    assert again.seen["a-pantry"].standing == Standing.NOT_OFFERED


@pytest.mark.parametrize("days", [0, -1])
def test_opened_twice_on_one_day_or_by_a_slow_clock_it_still_knows(days):
    changed = content(*PANTRIES[1:], pantry("a-pantry", status="closed"))
    again = open_again(open_again(PLAN, changed, LATER), changed, LATER + timedelta(days=days))

    assert (again.before_on, again.seen_on) == (TODAY, LATER)
    assert again.before == PLAN.seen
    assert again.seen == {name: look_at(name, changed, LATER) for name in NAMES}
