"""A way holds to what a plan lets wait: English first, where a class waits for it."""

from dataclasses import replace

import pytest

from app.domain.records import Wait, Weeks
from tests.domain.catalogs import PERSON, build_aim, build_class, terms

from .town import AIDE, COOK, find, find_one, tell

ENGLISH = build_aim(
    "english",
    "learn",
    kind="learning",
    when=(terms(english=["none", "some"]),),
    raises=terms(english="some"),
)
READING = build_aim("reading", "learn", kind="learning", raises=terms(reading="some"))
CHILDCARE = build_aim("childcare", "possible", raises=terms(english="some"))
WAITS = (Wait("childcare"), Wait("english", terms(english="none")), Wait("nobody-knows"))
TRAINING = build_aim("training", "train", kind="training", after=WAITS)
AIMS = [PERSON, CHILDCARE, READING, ENGLISH, TRAINING]
ENGLISH_CLASS = build_class("english-class", "english", grants=terms(english="some"))
AIDES = build_class("aides", "training", occupations=("31-1131.00",), weeks=Weeks(6, 6))
BOTH = [ENGLISH_CLASS, AIDES]


def find_way(profile, services=BOTH, aims=AIMS):
    return tell(find_one(profile, AIDE, services=services, aims=aims, occupations=[AIDE], rungs=[]))


LEARNS_FIRST = ["english-class for english", "aides for aide", "aide"]
AT_ONCE = ["aides for aide", "aide"]


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        pytest.param(terms(english="none"), LEARNS_FIRST, id="it waits"),
        pytest.param(terms(english="some"), AT_ONCE, id="it waits for others"),
        pytest.param({}, AT_ONCE, id="nobody said how much English"),
    ],
)
def test_a_class_comes_after_what_it_waits_for(profile, expected):
    assert find_way(profile) == expected


def test_a_class_waits_for_no_step_that_a_plan_would_not_hold():
    young = build_class(
        "english-class", "english", grants=terms(english="some"), needs={"age": ["x"]}
    )

    assert find_way(terms(english="none", age="25_up"), [young, AIDES]) == AT_ONCE
    assert find_way(terms(english="none"), [AIDES]) == AT_ONCE


def test_a_class_waits_for_no_step_that_only_it_could_be():
    """It raises English and serves training alone, so the plan has no step for English."""
    aides = replace(AIDES, grants=terms(english="some"))

    assert find_way(terms(english="none"), [aides])[-2:] == AT_ONCE


def test_a_class_that_serves_a_step_without_a_wait_may_be_taken_by_that():
    both = build_class("aides", "training english", occupations=("31-1131.00",))

    assert find_way(terms(english="none"), [ENGLISH_CLASS, both]) == AT_ONCE


def test_a_class_of_no_step_waits_for_nothing():
    alone = build_class("aides", "elsewhere", occupations=("31-1131.00",))

    assert find_way(terms(english="none"), [ENGLISH_CLASS, alone]) == AT_ONCE


def test_a_diploma_waits_for_reading():
    after = (Wait("reading", terms(reading="start")),)
    diploma = build_aim("diploma", "learn", kind="learning", after=after)
    services = [
        build_class("ged", "diploma", grants=terms(schooling="diploma")),
        build_class("reading-class", "reading", grants=terms(reading="some")),
    ]

    way = find_one(
        terms(reading="start", schooling="no_diploma"),
        COOK,
        services=services,
        aims=[PERSON, READING, diploma],
    )

    assert tell(way) == ["reading-class for reading", "ged for schooling", "cook"]


def test_a_job_that_needs_no_class_waits_for_nothing():
    found = find(terms(english="none"), services=BOTH, aims=AIMS)

    assert any(tell(way) == ["cleaner"] for way in found.ways)
