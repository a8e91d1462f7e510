"""What classes raise: from the level that was said to a higher one, and never down."""

import pytest

from app.domain.ladder.levels import (
    LEVELS,
    NOTHING_GAINED,
    Gained,
    apply_gains,
    gain,
    gain_all,
    gain_held,
    highest,
)
from tests.domain.catalogs import some, terms

READS = Gained(("some", None, None))


def test_levels_are_those_a_person_can_say_the_lowest_first():
    assert LEVELS == {
        "reading": ("start", "some", "easy"),
        "english": ("none", "some", "good"),
        "schooling": ("no_diploma", "abroad", "diploma", "college"),
    }
    assert ((None, None, None), frozenset()) == NOTHING_GAINED


@pytest.mark.parametrize(
    ("term", "level", "gained", "expected"),
    [
        pytest.param("english", 1, (None,) * 3, (None, "some", None), id="from none to some"),
        pytest.param("english", 2, (None, "some", None), (None, "good", None), id="on to good"),
        pytest.param("english", 1, (None, "some", None), None, id="no higher than gained"),
        pytest.param("english", 0, (None,) * 3, None, id="no higher than said"),
        pytest.param("reading", 2, (None,) * 3, None, id="the level was not said"),
        pytest.param("schooling", 2, ("some",) * 2 + (None,), ("some", "some", "diploma"), id="3"),
    ],
)
def test_a_class_raises_what_is_lower(term, level, gained, expected):
    said = terms(english="none", schooling="no_diploma")

    then = gain(term, level, said, Gained(gained, some("cna")))

    assert then == (expected and Gained(expected, some("cna")))


@pytest.mark.parametrize(
    ("said", "before", "credentials", "expected"),
    [
        pytest.param(["none"], [], ["cna"], ["cna"], id="the first"),
        pytest.param(["emt"], [], ["cna", "emt"], ["cna"], id="what is held is not gained"),
        pytest.param(["emt"], ["cna"], ["cdl"], ["cdl", "cna"], id="one more"),
        pytest.param(["cna"], [], ["cna"], None, id="nothing new"),
        pytest.param(["none"], ["cna"], ["cna"], None, id="gained before"),
        pytest.param([], [], ["cna"], None, id="nobody said what is held"),
    ],
)
def test_a_class_gives_what_is_not_held_yet(said, before, credentials, expected):
    then = gain_held(
        some(*credentials), terms(holds=said), NOTHING_GAINED._replace(held=some(*before))
    )

    assert (then and sorted(then.held)) == expected


def test_all_that_a_class_grants_is_gained_by_who_has_less():
    said = terms(english="good", schooling="no_diploma", reading="start")
    grants = terms(english="some", schooling="diploma", reading=["some", "easy"])

    assert gain_all(grants, said, NOTHING_GAINED).levels == ("easy", None, "diploma")
    assert gain_all({}, said, READS) == READS
    assert gain_all(terms(holds="cna"), terms(holds="none"), READS).held == {"cna"}


def test_what_is_gained_stands_in_the_place_of_the_answer():
    said = terms(reading="start", english="none", town="hartford")

    assert apply_gains(said, Gained(("some", None, "diploma"))) == terms(
        reading="some", english="none", schooling="diploma", town="hartford"
    )


def test_what_is_gained_is_held_beside_the_rest():
    gained = NOTHING_GAINED._replace(held=some("cna"))

    assert apply_gains(terms(holds=["emt"]), gained) == terms(holds=["cna", "emt"])
    assert apply_gains(terms(holds=["none"]), gained) == terms(holds=["cna"])


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], -1), (["unknown"], -1), (["start"], 0), (["start", "easy"], 2)],
)
def test_of_several_levels_the_highest_counts(values, expected):
    assert highest("reading", values) == expected
