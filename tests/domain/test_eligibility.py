"""Who may come to a service, made from the words of a content file."""

import pytest

from app.domain.eligibility import build_requirements
from app.domain.requirements import LivesInState, MeetsWhenFree, OneOf, TaughtIn

from .catalogs import some

EVENINGS = (some("evening"),)


def make(kind="support", **changes):
    words = {"needs": {}, "ask_if": {}, "sessions": (), "languages": some(), "grants": {}}
    return build_requirements(kind, **{**words, "area": (), **changes})


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param({}, (), id="open to everybody"),
        pytest.param(
            {"needs": {"age": ["25_up"]}}, (OneOf("age", some("25_up")),), id="adults only"
        ),
        pytest.param(
            {"ask_if": {"record": ["yes"]}},
            (OneOf("record", ask_if=some("yes")),),
            id="a record is asked about",
        ),
        pytest.param(
            {"needs": {"age": ["18_to_24"]}, "ask_if": {"age": ["under_18"]}},
            (OneOf("age", some("18_to_24"), some("under_18")),),
            id="one rule for one term",
        ),
        pytest.param(
            {"needs": {"age": ["25_up"]}, "ask_if": {"record": ["yes"]}},
            (OneOf("age", some("25_up")), OneOf("record", ask_if=some("yes"))),
            id="2 terms in order",
        ),
        pytest.param(
            {"area": ["hartford"]}, (OneOf("town", some("hartford")),), id="for some towns"
        ),
        pytest.param(
            {"area": ["hartford", "bolton"], "needs": {"town": ["hartford"]}},
            (OneOf("town", some("hartford")),),
            id="a rule on towns counts more than the area",
        ),
        pytest.param({"area": []}, (), id="no towns named"),
        pytest.param({"area": ["statewide"]}, (LivesInState(),), id="for the whole state"),
        pytest.param({"sessions": EVENINGS, "languages": some("en")}, (), id="no class"),
    ],
)
def test_the_rules_of_a_place_become_requirements(words, expected):
    assert make(**words) == expected


def test_a_class_asks_for_free_time_and_a_language():
    assert make("training", sessions=EVENINGS, languages=some("en")) == (
        MeetsWhenFree(EVENINGS),
        TaughtIn(some("en")),
    )


def test_nobody_needs_english_to_learn_english():
    assert make("training", languages=some("en"), grants={"english": ["some"]}) == (
        MeetsWhenFree(()),
    )
