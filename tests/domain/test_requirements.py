"""What a service asks of a person, and whether the person meets it."""

from itertools import combinations

import pytest

from app.domain.requirements import (
    LivesInState,
    MeetsWhenFree,
    OneOf,
    TaughtIn,
    Verdict,
    matches,
    matches_any,
)

from .catalogs import some, terms

ADULTS = OneOf("age", some("18_to_24", "25_up"))
ADULTS_OR_ASK = OneOf("age", some("18_to_24"), some("25_up"))
ASKS_ABOUT_RECORDS = OneOf("record", ask_if=some("yes"))


@pytest.mark.parametrize(
    ("requirement", "profile", "expected"),
    [
        pytest.param(ADULTS, {}, Verdict.UNKNOWN, id="age skipped"),
        pytest.param(ADULTS, terms(age="25_up"), Verdict.MET, id="old enough"),
        pytest.param(ADULTS, terms(age="under_18"), Verdict.NOT_MET, id="too young"),
        pytest.param(ADULTS_OR_ASK, terms(age="18_to_24"), Verdict.MET, id="the right age"),
        pytest.param(ADULTS_OR_ASK, terms(age="25_up"), Verdict.UNKNOWN, id="it depends"),
        pytest.param(ADULTS_OR_ASK, terms(age="under_18"), Verdict.NOT_MET, id="neither"),
        pytest.param(ASKS_ABOUT_RECORDS, {}, Verdict.UNKNOWN, id="record skipped"),
        pytest.param(
            ASKS_ABOUT_RECORDS, terms(record="yes"), Verdict.UNKNOWN, id="a record is asked about"
        ),
        pytest.param(ASKS_ABOUT_RECORDS, terms(record="no"), Verdict.MET, id="no record"),
        pytest.param(
            OneOf("children", some("under_5"), some("under_5")),
            terms(children="under_5"),
            Verdict.UNKNOWN,
            id="needed and asked about",
        ),
        pytest.param(
            OneOf("children", some("under_5")),
            terms(children=["under_5", "school_age"]),
            Verdict.MET,
            id="one child of two is of that age",
        ),
    ],
)
def test_an_answer_must_be_one_of_those_taken(requirement, profile, expected):
    assert requirement.check(profile) is expected


@pytest.mark.parametrize(
    ("sessions", "free", "expected"),
    [
        pytest.param([], ["evening"], Verdict.UNKNOWN, id="hours not known"),
        pytest.param([[]], ["evening"], Verdict.UNKNOWN, id="a session without hours"),
        pytest.param([["evening"]], [], Verdict.UNKNOWN, id="free time skipped"),
        pytest.param([["evening"]], ["evening"], Verdict.MET, id="free in the evening"),
        pytest.param([["evening"]], ["morning"], Verdict.NOT_MET, id="free in the morning"),
        pytest.param([["evening"]], ["online"], Verdict.NOT_MET, id="only online"),
        pytest.param([["morning"], ["evening"]], ["evening"], Verdict.MET, id="one of 2 ways"),
        pytest.param(
            [["evening", "weekend"]], ["evening"], Verdict.NOT_MET, id="half of what is needed"
        ),
        pytest.param(
            [["evening", "weekend"]], ["weekend", "evening"], Verdict.MET, id="all that is needed"
        ),
        pytest.param([["day"]], ["morning", "afternoon"], Verdict.MET, id="free all day"),
        pytest.param([["day"]], ["morning"], Verdict.UNKNOWN, id="free half the day"),
        pytest.param([["day"]], ["evening"], Verdict.NOT_MET, id="works days, class by day"),
        pytest.param([["self_paced"]], ["evening"], Verdict.MET, id="at any time"),
        pytest.param([["self_paced"]], [], Verdict.MET, id="at any time, free time skipped"),
        pytest.param([["online"]], ["online"], Verdict.MET, id="online, for who can come online"),
        pytest.param([["online"]], ["morning"], Verdict.NOT_MET, id="online at some other hour"),
        pytest.param([["online"]], [], Verdict.UNKNOWN, id="online, free time skipped"),
        pytest.param([["online", "evening"]], ["morning"], Verdict.NOT_MET, id="online at night"),
    ],
)
def test_a_class_must_meet_when_the_person_is_free(sessions, free, expected):
    requirement = MeetsWhenFree(tuple(frozenset(session) for session in sessions))

    assert requirement.check(terms(day_part=free) if free else {}) is expected


@pytest.mark.parametrize(
    ("session", "limits", "expected"),
    [
        pytest.param(["evening"], ["curfew"], Verdict.UNKNOWN, id="must be home at night"),
        pytest.param(["morning"], ["curfew"], Verdict.MET, id="a morning class, home at night"),
        pytest.param(["morning"], ["appointments"], Verdict.UNKNOWN, id="appointments by day"),
        pytest.param(["day"], ["appointments"], Verdict.UNKNOWN, id="all day with appointments"),
        pytest.param(["evening"], ["appointments"], Verdict.MET, id="appointments, at night"),
        pytest.param(["self_paced"], ["appointments", "curfew"], Verdict.MET, id="at any time"),
        pytest.param(["weekend"], ["curfew"], Verdict.NOT_MET, id="not free anyway"),
        pytest.param(["evening"], ["something_new"], Verdict.MET, id="a limit we do not know"),
    ],
)
def test_what_a_plan_must_respect_is_asked_about(session, limits, expected):
    profile = terms(day_part=["morning", "afternoon", "evening"], limits=limits)

    assert MeetsWhenFree((frozenset(session),)).check(profile) is expected


@pytest.mark.parametrize(
    ("languages", "profile", "expected"),
    [
        pytest.param(["en"], {}, Verdict.MET, id="English skipped"),
        pytest.param(["en"], terms(english="good"), Verdict.MET, id="good English"),
        pytest.param([], terms(english="good", language="es"), Verdict.MET, id="not known, good"),
        pytest.param(
            ["es"], terms(english="none", language="es"), Verdict.MET, id="in their language"
        ),
        pytest.param(
            ["en", "es"], terms(english="none", language="es"), Verdict.MET, id="in both languages"
        ),
        pytest.param(
            ["en"], terms(english="none", language="es"), Verdict.NOT_MET, id="only in English"
        ),
        pytest.param(
            ["en"], terms(english="some", language="es"), Verdict.UNKNOWN, id="some English"
        ),
        pytest.param([], terms(english="none", language="es"), Verdict.UNKNOWN, id="not known"),
        pytest.param(
            ["es"], terms(english="none", language="ht"), Verdict.NOT_MET, id="another language"
        ),
        pytest.param(
            ["en", "es"],
            terms(english="none"),
            Verdict.UNKNOWN,
            id="language skipped, may be Spanish",
        ),
        pytest.param(
            ["en"], terms(english="none"), Verdict.NOT_MET, id="language skipped, only English"
        ),
        pytest.param([], terms(english="none"), Verdict.UNKNOWN, id="nothing known"),
    ],
)
def test_a_class_must_be_taught_in_a_language_the_person_follows(languages, profile, expected):
    assert TaughtIn(frozenset(languages)).check(profile) is expected


@pytest.mark.parametrize(
    "requirement",
    [
        pytest.param(ADULTS, id="age"),
        pytest.param(ADULTS_OR_ASK, id="age, or ask"),
        pytest.param(MeetsWhenFree((some("evening"),)), id="evenings"),
        pytest.param(TaughtIn(some("es")), id="in Spanish"),
        pytest.param(TaughtIn(some("en", "es")), id="in both languages"),
    ],
)
def test_skipping_a_question_rules_nothing_out(requirement):
    everything = terms(
        age="18_to_24", day_part=["evening"], english="none", language="es", record="yes"
    )
    for size in range(len(everything)):
        for kept in combinations(everything, size):
            answered = {term: everything[term] for term in kept}
            assert requirement.check(answered) is not Verdict.NOT_MET


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param({}, True, id="nothing wanted"),
        pytest.param(terms(need="food"), True, id="one of 2 needs"),
        pytest.param(terms(need="food", age="25_up"), True, id="need and age"),
        pytest.param(terms(need="ride"), False, id="another need"),
        pytest.param(terms(need="food", record="yes"), False, id="one term not answered"),
    ],
)
def test_all_that_is_wanted_must_hold(wanted, expected):
    assert matches(wanted, terms(need=["food", "housing"], age="25_up")) is expected


@pytest.mark.parametrize(
    ("alternatives", "expected"),
    [
        pytest.param([], True, id="no alternatives"),
        pytest.param([terms(need="ride"), terms(age="25_up")], True, id="the second holds"),
        pytest.param([terms(need="ride"), terms(age="under_18")], False, id="none holds"),
    ],
)
def test_one_alternative_is_enough(alternatives, expected):
    assert matches_any(alternatives, terms(age="25_up")) is expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param(["06106"], Verdict.MET, id="here"),
        pytest.param(["stamford"], Verdict.MET, id="elsewhere in the state"),
        pytest.param(["elsewhere"], Verdict.UNKNOWN, id="out of state"),
        pytest.param([], Verdict.MET, id="skipped"),
    ],
)
def test_help_of_the_state_is_in_doubt_only_outside_it(place, expected):
    assert LivesInState().check(terms(place=place) if place else {}) is expected
