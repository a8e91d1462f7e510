"""Which class stands on a way to a job: the one that suits this person."""

import pytest

from app.domain.ladder.ways import Lesson, Work
from app.domain.records import Weeks
from app.domain.standing import Standing
from tests.domain.catalogs import build_class, facts, some, terms

from .town import (
    AIDE,
    AIDE_CLASS,
    COOK,
    DIPLOMA,
    HELPER,
    READER,
    READING,
    find,
    find_one,
    name_of,
    tell,
)


def test_a_class_that_pays_comes_before_a_shorter_one_that_does_not():
    paid = build_class(
        "paid-class", occupations=("31-1131.00",), weeks=Weeks(30, 30), facts=facts(stipend="yes")
    )

    found = find(READER, AIDE, rungs=[], services=[READING, AIDE_CLASS, paid])

    told = {way.kinds: tell(way) for way in found.ways}
    assert told == {
        ("shortest", "best_paid"): [
            "reading-class for reading",
            "aide-class for aide",
            "aide",
        ],
        ("pays_soonest",): ["paid-class for aide", "aide"],
    }


def test_known_lengths_come_before_those_not_known():
    known = build_class("known", grants=terms(schooling="diploma"), weeks=Weeks(200, 200))

    way = find_one(READER, COOK, services=[DIPLOMA, known])

    assert tell(way) == ["known for schooling", "cook"]


def test_the_usual_length_of_a_class_for_the_job_stands_in():
    mute = build_class("mute-class", occupations=("31-1131.00",))
    aide = name_of(AIDE, weeks=Weeks(0, 52))

    way = find_one(READER, aide, services=[mute], occupations=[aide], rungs=[])

    assert way.legs[0].length == (Weeks(0, 52), True)
    assert way.weeks == Weeks(0, 52)


def test_a_class_offered_now_comes_before_a_shorter_one_to_call_first():
    old = build_class(
        "old-class", occupations=("31-1131.00",), weeks=Weeks(1, 1), status="stale-source"
    )

    way = find_one(terms(reading="some"), AIDE, services=[old, AIDE_CLASS], rungs=[])

    assert tell(way) == ["aide-class for aide", "aide"]


def test_a_class_to_call_first_is_a_way_where_there_is_no_other():
    old = build_class("old-class", occupations=("31-1131.00",), status="stale-source")

    [lesson, _job] = find_one({}, AIDE, services=[old], rungs=[]).legs

    assert lesson.choice.standing is Standing.CALL_FIRST


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param({}, [], id="nobody said so"),
        pytest.param(terms(record="no"), [], id="not wanted"),
        pytest.param(terms(record="yes"), ["record-class for aide", "aide"], id="asked for"),
    ],
)
def test_a_class_for_people_with_a_record_is_only_for_who_asked_for_such(record, expected):
    only = build_class("record-class", occupations=("31-1131.00",), needs={"record": ["yes"]})

    found = find(record, AIDE, services=[only], rungs=[])

    assert [each for way in found.ways for each in tell(way)] == expected
    assert found.nearest is None or not found.nearest.legs[0].led_to


@pytest.mark.parametrize(
    ("profile", "changes"),
    [
        pytest.param(terms(day_part="evening"), {"sessions": (some("evening"),)}, id="day parts"),
        pytest.param(terms(hours="under_5"), {"needs": {"hours": ["under_5"]}}, id="hours a week"),
        pytest.param(terms(age="25_up"), {"needs": {"age": ["25_up"]}}, id="age"),
        pytest.param(terms(town="hartford"), {"needs": {"town": ["hartford"]}}, id="town"),
        pytest.param(
            terms(english="none", language="es"), {"languages": some("es")}, id="language"
        ),
        pytest.param(
            terms(childcare="need"), {"facts": facts(childcare="yes")}, id="child care there"
        ),
        pytest.param(terms(need="ride"), {"facts": facts(transport="yes")}, id="rides there"),
        pytest.param({}, {"facts": facts(cost="no")}, id="free"),
    ],
)
def test_of_two_classes_the_one_that_suits_is_taken(profile, changes):
    opposite = {
        "sessions": (some("morning"),),
        "needs": {term: ["other"] for term in changes.get("needs", {})},
        "languages": some("en"),
        "facts": {},
    }
    taught = {"occupations": ("31-1131.00",), "weeks": Weeks(6, 6)}
    unsuited = build_class("a-class", **taught, **{name: opposite[name] for name in changes})
    suited = build_class("b-class", **taught, **changes)

    way = find_one(profile, AIDE, services=[unsuited, suited], rungs=[])

    assert tell(way) == ["b-class for aide", "aide"]


def test_a_curfew_in_the_evening_makes_an_evening_class_a_question():
    late = build_class("late", occupations=("31-1131.00",), sessions=(some("evening"),))

    [lesson, _job] = find_one(
        terms(day_part="evening", limits="curfew"), AIDE, services=[late], rungs=[]
    ).legs

    assert lesson.questions[:2] == ("limits", "day_part")


def test_a_step_up_through_a_class_we_know_names_the_class():
    [way, *_] = find(
        terms(reading="some"), AIDE, services=[AIDE_CLASS], occupations=[HELPER, AIDE]
    ).ways

    told = [type(leg) for leg in way.legs]
    assert told == [Lesson, Work]
