"""What people hold already shortens their way, and a class may give what another asks for."""

import pytest

from app.domain.ladder.goals import can_start_at_once, list_job_doubts
from app.domain.records import Weeks
from tests.domain.catalogs import build_class, build_occupation, some, terms

from .town import AIDE, HELPER, RN, find, find_one, name_of, tell

LICENSED = name_of(AIDE, licenses=some("cna"))
TAUGHT = build_class(
    "aide-class", occupations=("31-1131.00",), weeks=Weeks(6, 6), grants=terms(holds="cna")
)
FURTHER = build_class(
    "further", occupations=("31-1120.00",), weeks=Weeks(4, 4), needs={"holds": ["cna"]}
)
DEGREES = build_class("degrees", grants=terms(holds="associate"), weeks=Weeks(104, 104))
TRAINED_HELPER = name_of(HELPER, entry_level="training")
TEACHER = name_of(HELPER, "teacher", soc="25-2011", entry_level="associate")


def test_who_holds_the_license_begins_with_the_job():
    way = find_one(
        terms(holds="cna"), LICENSED, services=[TAUGHT], occupations=[LICENSED], rungs=[]
    )

    assert tell(way) == ["aide"]
    assert "license" not in way.legs[0].questions


@pytest.mark.parametrize(
    ("profile", "asks"),
    [
        pytest.param(terms(holds="none"), False, id="the class gives it"),
        pytest.param({}, True, id="nobody said what is held"),
    ],
)
def test_who_does_not_takes_the_class_first(profile, asks):
    way = find_one(profile, LICENSED, services=[TAUGHT], occupations=[LICENSED], rungs=[])

    assert tell(way) == ["aide-class for aide", "aide"]
    assert ("license" in way.legs[1].questions) is asks


def test_a_class_gives_what_another_asks_for():
    way = find_one(
        terms(holds="none"),
        TRAINED_HELPER,
        services=[TAUGHT, FURTHER],
        occupations=[LICENSED, TRAINED_HELPER],
        rungs=[],
    )

    assert tell(way) == ["aide-class for holds", "further for helper", "helper"]
    assert way.weeks == Weeks(10, 10)


def test_who_skipped_what_they_hold_is_asked():
    way = find_one({}, TRAINED_HELPER, services=[FURTHER], occupations=[TRAINED_HELPER], rungs=[])

    assert "holds" in way.legs[0].questions


def test_a_degree_is_learned_where_a_job_asks_for_one():
    way = find_one(
        terms(holds="none"), TEACHER, services=[DEGREES], occupations=[TEACHER], rungs=[]
    )

    assert tell(way) == ["degrees for holds", "teacher"]
    assert "counts" in way.legs[1].questions


def test_without_any_class_for_it_the_degree_is_what_is_missing():
    found = find(terms(holds="none"), TEACHER, services=[], occupations=[TEACHER], rungs=[])

    assert [each.term for each in found.nearest.missing] == ["schooling"]


@pytest.mark.parametrize(
    ("level", "held", "expected"),
    [
        pytest.param("training", ["cna"], True, id="the license stands for the class"),
        pytest.param("training", ["emt"], False, id="another license does not"),
        pytest.param("none", [], True, id="a first job"),
    ],
)
def test_a_license_stands_in_the_place_of_the_class(level, held, expected):
    job = build_occupation("31-1131", entry_level=level, licenses=some("cna"))

    assert can_start_at_once(job, some(*held)) is expected


@pytest.mark.parametrize(
    ("level", "held", "expected"),
    [
        pytest.param("bachelor", "bachelor", True, id="of what field nobody said"),
        pytest.param("bachelor", "cna", False, id="no degree"),
        pytest.param("training", "abroad", True, id="of another country"),
        pytest.param("none", "abroad", False, id="the job asks for no school"),
        pytest.param("diploma", "bachelor", False, id="the job asks for no degree"),
    ],
)
def test_whether_it_counts_is_asked_where_it_may_not(level, held, expected):
    job = name_of(RN, entry_level=level)

    assert ("counts" in list_job_doubts(job, terms(holds=held))) is expected
