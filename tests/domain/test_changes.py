import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import CHANGEABLE, find_answers
from app.domain.questionnaire import Questionnaire

from .catalogs import PLACES, some, terms
from .changing import (
    CARE,
    CHANGES,
    ENGLISH,
    EVENING,
    GOOD_ENGLISH,
    MANY_HOURS,
    MORNING,
    NOT_THEIRS,
    RIDE,
    build_change,
)
from .random_people import QUESTIONNAIRE, WORDS, answers, profile_of, profiles


def test_a_day_part_more_stands_beside_those_that_were_said():
    assert MORNING.apply(terms(day_part="evening")) == terms(day_part=["evening", "morning"])


def test_a_level_stands_in_the_place_of_the_one_that_was_said():
    assert MANY_HOURS.apply(terms(hours="under_5")) == terms(hours="over_15")


def test_a_need_that_is_met_falls_away_and_the_others_stay():
    assert RIDE.apply(terms(need=["ride", "food"])) == terms(need="food")


def test_the_last_need_that_is_met_leaves_nothing_said():
    assert RIDE.apply(terms(need="ride")) == {}


def test_what_somebody_has_is_no_change():
    assert not MORNING.applies_to(terms(day_part=["morning", "evening"]))
    assert not RIDE.applies_to(terms(need="food"))


def test_a_change_is_only_for_those_it_is_meant_for():
    assert MANY_HOURS.applies_to(terms(hours="5_to_15"))
    assert not MANY_HOURS.applies_to(terms(hours="over_15"))


@given(profiles, st.sampled_from(CHANGES))
def test_what_was_skipped_is_never_changed(profile, change):
    for term in change.terms:
        unsaid = {name: values for name, values in profile.items() if name != term}

        assert not change.applies_to(unsaid)


@given(profiles, st.sampled_from(NOT_THEIRS))
def test_nobody_is_asked_to_change_who_they_are(profile, change):
    assert not change.applies_to(profile)


@pytest.mark.parametrize("term", ["age", "record", "town", "place", "children", "home", "group"])
def test_who_somebody_is_can_never_be_changed(term):
    assert term not in CHANGEABLE


@given(profiles, st.sampled_from(CHANGES))
def test_the_profile_given_stays_as_it_is(profile, change):
    before = dict(profile)

    change.apply(profile)

    assert profile == before


@given(answers)
def test_answers_found_say_the_change_and_nothing_else(said):
    profile = profile_of(said)
    for change in (each for each in CHANGES if each.applies_to(profile)):
        found = find_answers(change, QUESTIONNAIRE, said, PLACES)

        if found is None:
            # Who speaks English well is not asked for a language, so one that was said would go.
            assert change is GOOD_ENGLISH
            assert "language" in profile
        else:
            assert profile_of(found) == change.apply(profile)


def test_a_box_more_is_ticked_and_a_choice_is_changed():
    said = {"day_part": some("morning"), "hours": some("under_5"), "need": some("ride", "food")}

    def answers_after(change):
        return find_answers(change, QUESTIONNAIRE, said, PLACES)

    assert answers_after(EVENING) == {**said, "day_part": some("morning", "evening")}
    assert answers_after(MANY_HOURS) == {**said, "hours": some("over_15")}
    assert answers_after(RIDE) == {**said, "need": some("food")}


def test_answers_given_stay_as_they_are():
    said = {"day_part": some("morning")}

    find_answers(EVENING, QUESTIONNAIRE, said, PLACES)

    assert said == {"day_part": some("morning")}


def test_an_answer_that_would_say_more_than_the_change_is_not_taken():
    options = [
        {"id": "none", "text": WORDS, "sets": {"english": ["none"]}},
        {"id": "some", "text": WORDS, "sets": {"english": ["some"], "view": ["easy"]}},
    ]
    asked = {"id": "english", "type": "single_choice", "text": WORDS, "options": options}
    screen = {"id": "s", "title": WORDS, "why": WORDS, "icon": "star", "questions": [asked]}
    telling_more = Questionnaire.model_validate({"id": "example", "screens": [screen]})

    assert find_answers(ENGLISH, telling_more, {"english": some("none")}, PLACES) is None


def test_who_has_child_care_says_so_with_the_follow_up():
    said = {"children": some("under_5"), "childcare": some("need")}

    found = find_answers(CARE, QUESTIONNAIRE, said, PLACES)

    assert found == {**said, "childcare": some("have")}


def test_a_change_tells_all_its_terms():
    change = build_change("all", sets=terms(a="1"), adds=terms(b="1"), drops=terms(c="1"))

    assert change.terms == some("a", "b", "c")
