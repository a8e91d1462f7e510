"""A saved plan met by the content of another day."""

import pytest

from app.domain.coming_back import Change, meet_today
from app.domain.records import Organization
from app.domain.saved_plan import Mark

from .catalogs import CENTER, PERSON, build_aim, build_catalog, only_for
from .saved import FOOD, GUIDE, LATER, NAMES, OWNERS, PANTRIES, later, names, pantry, saved_plan

PLAN = saved_plan()
FIRST, SECOND, THIRD = NAMES
closed = pytest.mark.parametrize(
    ("first", "is_listed"),
    [
        pytest.param([pantry(FIRST, status="closed")], True, id="it is closed"),
        pytest.param([], False, id="it is on no list any more"),
    ],
)


def test_with_nothing_changed_the_places_stand_as_they_were():
    met = later(PLAN, *PANTRIES)
    [step] = met.steps

    assert names(step.choices) == [*NAMES]
    assert (step.mark, step.tried, step.closed, step.stands_in) == (None, (), (), False)
    assert (met.news, met.gone) == ((), 0)
    assert met.next_call is step


@pytest.mark.parametrize("mark", [Mark.COULD_NOT, Mark.NOT_FOR_ME])
def test_when_a_place_is_no_good_the_next_one_stands_there_at_once(mark):
    [step] = later(PLAN.with_mark(1, FIRST, mark), *PANTRIES).steps

    assert names(step.choices) == [SECOND, THIRD]
    assert [(each.service.id, each.mark) for each in step.tried] == [(FIRST, mark)]
    assert step.mark is None
    assert step.offered == {*NAMES}


def test_when_none_is_left_nobody_is_made_up():
    plan = PLAN
    for name in NAMES:
        plan = plan.with_mark(1, name, Mark.COULD_NOT)
    met = later(plan, *PANTRIES, pantry("other"))
    [step] = met.steps

    assert (step.choices, step.mark, step.stands_in) == ((), None, False)
    assert step.offered == {*NAMES}
    assert met.next_call is None
    assert not met.is_all_settled


@pytest.mark.parametrize("mark", [Mark.CALLED, Mark.WAITING, Mark.GOT_IN, Mark.DONE])
def test_any_other_mark_leaves_the_place_where_it_is(mark):
    [step] = later(PLAN.with_mark(1, FIRST, mark), *PANTRIES).steps

    assert names(step.choices) == [*NAMES]
    assert step.mark is mark
    assert step.is_settled is (mark in {Mark.GOT_IN, Mark.DONE})


@pytest.mark.parametrize("mark", [Mark.GOT_IN, Mark.DONE])
@pytest.mark.parametrize("number", [0, 1])
def test_who_got_in_needs_no_other_place_when_it_takes_nobody_else(mark, number):
    there = NAMES[number]
    shut = [pantry(name, status="paused" if name == there else "listed") for name in NAMES]
    met = later(PLAN.with_mark(1, there, mark), *shut)
    [step] = met.steps

    assert names(step.choices)[0] == there
    assert (step.mark, step.closed, step.is_settled) == (mark, (), True)
    assert met.next_call is None
    assert met.is_all_settled


def test_a_place_that_is_on_no_list_gives_way_to_the_next_even_when_it_was_done():
    [step] = later(PLAN.with_mark(1, FIRST, Mark.DONE), *PANTRIES[1:]).steps

    assert names(step.choices) == [SECOND, THIRD]
    assert (step.mark, step.closed) == (None, (None,))


@closed
def test_a_place_that_takes_nobody_gives_way_to_the_next(first, is_listed):
    [step] = later(PLAN, *first, *PANTRIES[1:]).steps

    assert names(step.choices) == [SECOND, THIRD]
    assert [each and each.id for each in step.closed] == [FIRST if is_listed else None]
    assert not step.stands_in


def test_when_all_that_were_saved_are_closed_the_next_of_its_kind_stands_in():
    [step] = later(PLAN, *[pantry(name, status="closed") for name in NAMES], pantry("other")).steps

    assert names(step.choices) == ["other"]
    assert (step.stands_in, step.mark) == (True, None)
    assert len(step.closed) == 3


def test_one_that_stood_in_and_was_no_good_is_not_brought_again():
    plan = PLAN.with_mark(1, "other", Mark.COULD_NOT)
    shut = [pantry(name, status="closed") for name in NAMES]
    [step] = later(plan, *shut, pantry("other")).steps

    assert step.choices == ()
    assert names(step.tried) == ["other"]


@pytest.mark.parametrize(
    "telling",
    [
        pytest.param({"category": "reentry"}, id="its name tells"),
        pytest.param({"requirements": only_for("record", "yes")}, id="its rule tells"),
    ],
)
def test_no_place_stands_in_that_tells_why_somebody_goes_there(telling):
    [step] = later(PLAN, pantry("other", **telling)).steps

    assert step.choices == ()


def test_in_a_step_that_was_ticked_although_it_tells_any_place_stands_in():
    aim = build_aim("food", sensitive=True)
    [step] = later(PLAN, pantry("other", category="reentry"), aims=[aim]).steps

    assert names(step.choices) == ["other"]


def test_2_1_1_stands_in_where_nobody_else_does():
    [step] = later(PLAN, two_one_one=True).steps

    assert names(step.choices) == ["nav-211"]


def test_a_step_that_the_site_does_not_know_any_more_is_counted():
    met = later(saved_plan(PERSON), *PANTRIES, GUIDE, aims=[PERSON])

    assert [each.aim.id for each in met.steps] == ["person"]
    assert met.gone == 1


def test_a_tried_place_that_is_on_no_list_is_passed_over():
    [step] = later(PLAN.with_mark(1, FIRST, Mark.COULD_NOT), *PANTRIES[1:]).steps

    assert step.tried == ()
    assert step.closed == ()


def test_first_comes_what_nothing_was_said_of_then_what_is_waited_for():
    plan = saved_plan(PERSON)
    both = {"aims": [PERSON, FOOD]}
    numbers = []
    for number, service, mark in [
        (1, "guide", Mark.WAITING),
        (2, FIRST, Mark.DONE),
        (1, "guide", Mark.GOT_IN),
    ]:
        plan = plan.with_mark(number, service, mark)
        following = later(plan, *PANTRIES, GUIDE, **both).next_call
        numbers.append(following and following.number)

    assert numbers == [2, 1, None]
    assert later(plan, *PANTRIES, GUIDE, **both).is_all_settled


def test_what_has_no_number_to_dial_is_not_the_one_thing_to_do():
    silent = Organization("of-a-pantry", "Example silent", "", website="https://example.org")
    owners = [silent, *(each for each in OWNERS if each.id != silent.id)]
    catalog = build_catalog(PANTRIES, [FOOD], organizations=owners, two_one_one=False)

    assert meet_today(PLAN, catalog, LATER).next_call is None


@pytest.mark.parametrize("is_there", [True, False])
def test_the_person_to_talk_to_is_one_that_the_plan_leads_to(is_there):
    met = later(saved_plan(PERSON), *PANTRIES, *([GUIDE] if is_there else []), aims=[PERSON, FOOD])

    assert (met.person and met.person.service.id) == ("guide" if is_there else None)


@pytest.mark.parametrize(
    ("changed", "news"),
    [
        ({"status": "closed"}, [Change.CLOSED]),
        ({"organization_id": "of-other"}, [Change.PHONE]),
        ({"address": "1 Example Street"}, [Change.ADDRESS]),
        ({"phones": CENTER.phones, "address": "1 Example Street"}, [Change.PHONE, Change.ADDRESS]),
        ({"name": "Another name"}, []),
    ],
)
def test_what_changed_since_is_told_of_each_place(changed, news):
    met = later(PLAN, pantry(FIRST, **changed), *PANTRIES[1:])

    assert [each.change for each in met.news] == news
    assert {each.service.id for each in met.news} <= {FIRST}


def test_what_opens_again_is_told_with_all_that_is_new_there():
    shut = saved_plan()
    seen = shut.seen[FIRST]._replace(standing="not_offered")
    plan = type(shut)(**{**vars(shut), "before": {**shut.before, FIRST: seen}})

    assert [each.change for each in later(plan, *PANTRIES).news] == [Change.OPEN_AGAIN]


def test_of_a_place_that_is_on_no_list_only_that_is_told():
    [news] = later(PLAN, *PANTRIES[1:]).news

    assert news == (Change.CLOSED, None)


def test_nothing_is_told_of_a_place_that_was_no_good_or_that_nobody_looked_at():
    plan = PLAN.with_mark(1, FIRST, Mark.NOT_FOR_ME).with_mark(1, "other", Mark.CALLED)

    assert later(plan, *PANTRIES[1:]).news == ()


def test_a_step_of_today_is_one_of_a_plan_of_which_nothing_is_known():
    [step] = later(PLAN, *PANTRIES).steps
    as_step = step.as_step(4)

    assert (as_step.id, as_step.position, as_step.choices) == ("food", 4, step.choices)
    assert (as_step.why, as_step.profile, as_step.jobs) == ((), {}, ())
