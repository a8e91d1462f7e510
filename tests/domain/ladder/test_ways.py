"""People on their way to a job, told as their ways."""

import pytest

from app.domain.records import Pay, Weeks
from app.domain.requirements import OneOf
from tests.domain.catalogs import build_class, facts, some, terms

from .town import (
    AIDE,
    CLEANER,
    COOK,
    DIPLOMA,
    NURSE,
    READER,
    RN,
    TOWN,
    build_step,
    find,
    find_one,
    name_of,
    tell,
    without,
)


def test_who_reads_a_little_and_wants_to_be_a_nurse_aide_learns_to_read_first():
    [shortest, *_] = find(READER, AIDE, rungs=[]).ways

    assert tell(shortest) == ["reading-class for reading", "aide-class for aide", "aide"]
    assert shortest.weeks == Weeks(26, 26)
    assert shortest.weeks_to_pay == Weeks(26, 26)


def test_a_first_job_on_the_same_ladder_pays_soonest():
    found = find(READER, AIDE)

    [soonest] = [way for way in found.ways if "pays_soonest" in way.kinds]
    assert tell(soonest)[0] == "helper"
    assert tell(soonest)[-1] == "aide"
    assert soonest.weeks_to_pay == Weeks(0, 0)


def test_who_has_no_diploma_gets_it_before_the_job_that_asks_for_it():
    way = find_one(READER, COOK)

    assert tell(way) == ["diploma-class for schooling", "cook"]
    assert way.missing == ()


def test_a_length_not_known_stays_not_known():
    way = find_one(READER, COOK)

    assert way.weeks is None
    assert way.weeks_to_pay is None
    assert not way.classes_fit


def test_the_way_to_the_best_pay_goes_on_from_the_wanted_job():
    found = find({**READER, **terms(reading="some", schooling="diploma")}, AIDE)

    [best] = [way for way in found.ways if "best_paid" in way.kinds]
    assert tell(best)[-3:] == ["aide", "nurse", "rn"]
    assert best.jobs[-1] is RN


def test_farther_than_two_steps_above_the_wanted_job_nobody_is_sent():
    crew = name_of(NURSE, soc="11-1111", title="crew", pay=Pay(None, 40.0, None, "Town", "2025"))
    chief = name_of(NURSE, soc="11-2222", title="chief", pay=Pay(None, 70.0, None, "Town", "2025"))
    steps = [(AIDE, NURSE), (NURSE, RN), (NURSE, crew), (crew, chief)]

    # The step to be a nurse with a degree pays more, and needs a diploma.
    found = find(
        {**READER, **terms(reading="some")},
        AIDE,
        **without(DIPLOMA),
        occupations=[*TOWN["occupations"], crew, chief],
        rungs=[build_step(*each) for each in steps],
    )

    assert tell(found.ways[-1]) == ["aide-class for aide", "aide", "nurse", "crew"]


def test_nobody_is_drawn_on_by_our_own_reading():
    guess = build_step(AIDE, NURSE, confidence="low")

    found = find({**READER, **terms(reading="some")}, AIDE, rungs=[guess])

    assert [tell(way)[-1] for way in found.ways] == ["aide"]


def test_two_ways_that_are_the_same_are_told_once():
    [way] = find(READER, CLEANER).ways

    assert way.kinds == ("shortest", "pays_soonest", "best_paid")
    assert tell(way) == ["cleaner"]
    assert way.classes_fit


def test_no_way_open_tells_the_nearest_and_what_is_missing():
    found = find(terms(schooling="no_diploma"), COOK, **without(DIPLOMA))

    assert found.ways == ()
    assert tell(found.nearest) == ["cook"]
    assert [each.term for each in found.nearest.missing] == ["schooling"]


def test_the_nearest_way_has_a_class_to_call_and_what_its_rule_is():
    young = terms(age="under_18")
    grown = build_class("aide-class", occupations=("31-1131.00",), needs={"age": ["25_up"]})

    found = find(young, AIDE, services=[grown], rungs=[])

    [lesson, _job] = found.nearest.legs
    assert lesson.missing == (OneOf("age", frozenset({"25_up"})),)
    assert lesson.choice.contact.phones


def test_of_a_job_that_nothing_leads_to_it_is_told_what_it_takes_and_what_to_ask():
    found = find(READER, RN, services=[], rungs=[])

    assert (found.ways, found.goals) == ((), (RN,))
    [job] = found.nearest.legs
    assert (job.job, found.nearest.led_to) == (RN, False)
    assert find(READER, AIDE, rungs=[]).ways[0].led_to
    assert {"cost", "day_part", "license"} <= set(job.questions)
    assert [each.term for each in found.nearest.missing] == ["schooling"]
    assert not found.nearest.classes_fit


def test_what_the_person_did_not_say_is_asked_and_never_taken_for_no():
    way = find_one({}, COOK)

    assert tell(way) == ["cook"]
    assert way.legs[0].questions == ("schooling", "age", "english", "license")
    assert not way.classes_fit


def test_what_a_class_does_not_say_is_asked():
    [lesson, _job] = find_one(terms(day_part="evening"), AIDE, rungs=[]).legs

    assert "day_part" in lesson.questions


def test_a_way_is_sure_only_where_the_class_says_all_that_this_person_needs():
    parent = terms(childcare="need", reading="easy")
    silent = build_class("aide-class", occupations=("31-1131.00",), weeks=Weeks(6, 6))
    rules = {"sessions": [some("evening")], "languages": some("en"), "weeks": Weeks(6, 6)}
    told = build_class(
        "aide-class", occupations=("31-1131.00",), facts=facts(childcare="yes", cost="no"), **rules
    )

    [unsure] = find(parent, AIDE, services=[silent], rungs=[]).ways
    [sure] = find({**parent, **terms(day_part="evening")}, AIDE, services=[told], rungs=[]).ways

    assert {"childcare", "cost"} <= set(unsure.legs[0].questions)
    assert (unsure.classes_fit, sure.classes_fit) == (False, True)


def test_who_has_a_diploma_takes_no_class_for_one():
    assert tell(find_one(terms(schooling="diploma"), COOK)) == ["cook"]


def test_without_a_wanted_job_the_jobs_of_the_plan_are_the_goals():
    found = find(READER)

    assert CLEANER in found.goals
    assert found.ways


def test_of_jobs_all_alike_the_one_wanted_most_comes_first():
    other = name_of(CLEANER, soc="37-0000", title="other")
    jobs = [*TOWN["occupations"], other]

    assert tell(find_one(READER, CLEANER, other, occupations=jobs)) == ["cleaner"]
    assert tell(find_one(READER, other, CLEANER, occupations=jobs)) == ["other"]


def test_a_step_up_that_is_our_own_reading_is_told_as_such():
    guess = build_step(CLEANER, NURSE, confidence="low")

    [_first, climbed] = find_one(terms(schooling="diploma"), NURSE, rungs=[guess]).legs

    assert not climbed.is_sure
    assert climbed.length.weeks is None


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (terms(age="25_up", english="good"), ["license"]),
        (terms(age="under_18", english="good"), ["age", "license"]),
        (terms(age="25_up", english="none"), ["english", "license"]),
        (terms(age="25_up", english="good", reading="start"), ["reading_level", "license"]),
        (terms(age="25_up", english="good", record="yes"), ["license", "record"]),
    ],
)
def test_of_a_job_is_asked_what_may_shut_this_person_out(said, asked):
    ruled = name_of(CLEANER, record_rules=("GEN",))
    way = find_one(said, ruled, occupations=[ruled])

    assert list(way.legs[0].questions) == asked


def test_a_step_up_to_a_school_nobody_knows_is_asked_about():
    found = find(terms(schooling="diploma", age="25_up", english="good"), RN)
    climbed = found.ways[0].legs[-1]

    assert climbed.job is RN
    assert {"cost", "day_part", "hours"} <= set(climbed.questions)
    assert not found.ways[0].classes_fit


def test_the_same_answers_give_the_same_ways():
    one, other = find(READER, AIDE), find(dict(reversed(READER.items())), AIDE)

    assert [tell(way) for way in one.ways] == [tell(way) for way in other.ways]
