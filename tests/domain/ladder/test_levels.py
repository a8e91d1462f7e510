"""What classes raise: from the level that was said to a higher one, and never down."""

import pytest

from app.domain.ladder.levels import LEVELS, NOTHING_GAINED, apply_gains, gain, gain_all, highest
from tests.domain.catalogs import terms


def test_levels_are_those_a_person_can_say_the_lowest_first():
    assert LEVELS == {
        "reading": ("start", "some", "easy"),
        "english": ("none", "some", "good"),
        "schooling": ("no_diploma", "abroad", "diploma", "college"),
    }
    assert NOTHING_GAINED == (None, None, None)


@pytest.mark.parametrize(
    ("term", "level", "gained", "expected"),
    [
        pytest.param("english", 1, NOTHING_GAINED, (None, "some", None), id="from none to some"),
        pytest.param("english", 2, (None, "some", None), (None, "good", None), id="on to good"),
        pytest.param("english", 1, (None, "some", None), None, id="no higher than gained"),
        pytest.param("english", 0, NOTHING_GAINED, None, id="no higher than said"),
        pytest.param("reading", 2, NOTHING_GAINED, None, id="the level was not said"),
        pytest.param("schooling", 2, ("some",) * 2 + (None,), ("some", "some", "diploma"), id="3"),
    ],
)
def test_a_class_raises_what_is_lower(term, level, gained, expected):
    said = terms(english="none", schooling="no_diploma")

    assert gain(term, level, said, gained) == expected


def test_all_that_a_class_grants_is_gained_by_who_has_less():
    said = terms(english="good", schooling="no_diploma", reading="start")
    grants = terms(english="some", schooling="diploma", reading=["some", "easy"])

    assert gain_all(grants, said, NOTHING_GAINED) == ("easy", None, "diploma")
    assert gain_all({}, said, ("some", None, None)) == ("some", None, None)


def test_what_is_gained_stands_in_the_place_of_the_answer():
    said = terms(reading="start", english="none", town="hartford")

    assert apply_gains(said, ("some", None, "diploma")) == terms(
        reading="some", english="none", schooling="diploma", town="hartford"
    )


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], -1), (["unknown"], -1), (["start"], 0), (["start", "easy"], 2)],
)
def test_of_several_levels_the_highest_counts(values, expected):
    assert highest("reading", values) == expected
