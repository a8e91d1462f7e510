"""What is asked, when, and what each answer says of a person."""

import pytest
from pydantic import ValidationError

from app.domain.places import ELSEWHERE
from app.domain.questionnaire import (
    Question,
    Questionnaire,
    UnknownAnswerError,
    build_profile,
)

from .catalogs import PLACES, some, terms


def option(option_id, **changes):
    return {"id": option_id, "text": {"en": option_id, "es": option_id}, **changes}


def question(question_id, *options, **changes):
    text = {"en": f"{question_id}?", "es": f"¿{question_id}?"}
    values = {"id": question_id, "type": "single_choice", "text": text, "options": options}
    return {**values, **changes}


def screen(*questions):
    words = {"en": "Why", "es": "Por qué"}
    values = {"id": questions[0]["id"], "title": words, "why": words, "icon": "star"}
    return {**values, "questions": questions}


NEEDS = question(
    "needs",
    option("food", sets={"need": ["food"]}),
    option("ride", sets={"need": ["ride"]}),
    option("nothing", alone=True),
    option("will_not_say", alone=True),
    type="multiple_choice",
)
PLACE = question("place", type="place")
CHILDREN = question(
    "children",
    option("yes", sets={"children": ["under_5"]}),
    option("no", sets={"children": ["none"]}),
)
CHILDCARE = question(
    "childcare",
    option("have", sets={"childcare": ["have"]}),
    option("need", sets={"childcare": ["need"]}),
    ask_when={"question": "children", "is_one_of": ["yes"]},
)
CARE_HOURS = question(
    "care_hours",
    option("day", sets={"care_hours": ["day"]}),
    ask_when={"question": "childcare", "is_one_of": ["need"]},
)
WORK = question(
    "work",
    option("nurse", sets={"sector": ["health-care"], "goal": ["better_job"]}),
    option("cook", sets={"sector": ["food"]}),
    type="multiple_choice",
)
QUESTIONNAIRE = Questionnaire.model_validate(
    {
        "id": "example",
        "screens": [
            screen(NEEDS),
            screen(PLACE),
            screen(CHILDREN, CHILDCARE),
            screen(CARE_HOURS),
            screen(WORK),
        ],
    }
)
HAS_CHILDREN = {"children": some("yes")}
NEEDS_CARE = {**HAS_CHILDREN, "childcare": some("need")}


def read(question_id, *chosen):
    return QUESTIONNAIRE.questions[question_id].read(chosen, PLACES)


@pytest.mark.parametrize(
    ("question_id", "chosen", "expected"),
    [
        pytest.param("children", [], some(), id="skipped"),
        pytest.param("children", ["yes"], some("yes"), id="one choice"),
        pytest.param("children", ["yes", "yes"], some("yes"), id="a double tap"),
        pytest.param("needs", ["food", "ride"], some("food", "ride"), id="2 of many"),
        pytest.param("needs", ["nothing"], some("nothing"), id="none of these"),
        pytest.param("needs", ["nothing", "food"], some("food"), id="none of these, and food"),
        pytest.param(
            "needs", ["nothing", "will_not_say"], some("nothing", "will_not_say"), id="both alone"
        ),
        pytest.param("place", [], some(), id="place skipped"),
        pytest.param("place", ["   "], some(), id="only spaces typed"),
        pytest.param("place", ["Hartfrod"], some("hartford"), id="a town with a typo"),
        pytest.param("place", ["6106"], some("06106"), id="a ZIP code without its zero"),
        pytest.param("place", ["90210"], some(ELSEWHERE), id="a far ZIP code"),
        pytest.param("place", ["Hartford", "CT"], some("hartford"), id="typed in 2 parts"),
    ],
)
def test_an_answer_is_read(question_id, chosen, expected):
    assert read(question_id, *chosen) == expected


@pytest.mark.parametrize(
    ("question_id", "chosen"),
    [
        pytest.param("children", ["maybe"], id="a value not offered"),
        pytest.param("children", [""], id="an empty value"),
        pytest.param("children", ["yes", "no"], id="2 values where one is asked"),
        pytest.param("needs", ["food", "yes"], id="a value of another question"),
        pytest.param("place", ["qwerty"], id="a place nobody knows"),
    ],
)
def test_a_wrong_answer_is_refused(question_id, chosen):
    with pytest.raises(UnknownAnswerError):
        read(question_id, *chosen)


def test_a_question_on_the_same_page_may_be_opened_there():
    children = QUESTIONNAIRE.screens[2]
    childcare = QUESTIONNAIRE.questions["childcare"]

    assert children.may_ask(childcare, {})
    assert not childcare.applies_to({})
    assert childcare.applies_to(HAS_CHILDREN)
    assert not childcare.applies_to({"children": some("no")})


def test_a_question_after_an_earlier_page_waits_for_its_answer():
    later = QUESTIONNAIRE.screens[3]
    hours = QUESTIONNAIRE.questions["care_hours"]

    assert not later.may_ask(hours, HAS_CHILDREN)
    assert later.may_ask(hours, NEEDS_CARE)
    assert not later.applies_to(HAS_CHILDREN)
    assert later.applies_to(NEEDS_CARE)


@pytest.mark.parametrize(
    ("number", "answers", "expected"),
    [
        pytest.param(0, {}, 1, id="the first page"),
        pytest.param(1, {}, 2, id="the next page"),
        pytest.param(3, {}, 5, id="a page that does not apply is passed over"),
        pytest.param(3, NEEDS_CARE, 4, id="a page that applies comes next"),
        pytest.param(5, {}, None, id="after the last page comes the plan"),
        pytest.param(99, {}, None, id="far behind the last page"),
    ],
)
def test_the_next_page_is_the_next_that_applies(number, answers, expected):
    assert QUESTIONNAIRE.number_after(number, answers) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        pytest.param({}, 1, id="nothing was answered"),
        pytest.param({"needs": some("food")}, 2, id="after the first page"),
        pytest.param({"needs": some(), **HAS_CHILDREN}, 5, id="what was skipped stays skipped"),
        pytest.param({"work": some("cook")}, None, id="after the last page comes the plan"),
    ],
)
def test_one_goes_on_after_the_last_answer(answers, expected):
    assert QUESTIONNAIRE.number_to_go_on(answers) == expected


@pytest.mark.parametrize(
    ("number", "answers", "expected"),
    [
        pytest.param(1, {}, None, id="nothing before the first page"),
        pytest.param(0, {}, None, id="nothing before the beginning"),
        pytest.param(3, {}, 2, id="the page before"),
        pytest.param(5, {}, 3, id="a page that does not apply is passed over"),
        pytest.param(5, NEEDS_CARE, 4, id="a page that applies comes before"),
        pytest.param(6, {}, 5, id="from the plan back to the last page"),
        pytest.param(99, {}, 5, id="from far behind back to the last page"),
    ],
)
def test_the_page_before_is_the_last_that_applied(number, answers, expected):
    assert QUESTIONNAIRE.number_before(number, answers) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        pytest.param(1, "needs", id="the first"),
        pytest.param(5, "work", id="the last"),
        pytest.param(0, None, id="none is numbered 0"),
        pytest.param(-1, None, id="none is below 0"),
        pytest.param(6, None, id="none behind the last"),
    ],
)
def test_a_page_is_found_by_its_number(number, expected):
    found = QUESTIONNAIRE.numbered(number)

    assert (found and found.id) == expected


@pytest.mark.parametrize(
    ("answers", "counted"),
    [
        pytest.param({}, {}, id="nothing answered"),
        pytest.param(NEEDS_CARE, NEEDS_CARE, id="all apply"),
        pytest.param({"children": some()}, {}, id="a skipped question"),
        pytest.param(
            {**NEEDS_CARE, "children": some("no")},
            {"children": some("no")},
            id="child care is left when there are no children any more",
        ),
        pytest.param(
            {"care_hours": some("day"), "childcare": some("need")},
            {},
            id="nothing hangs on an answer that does not count",
        ),
        pytest.param({"dropped": some("yes")}, {}, id="a question that is no longer asked"),
    ],
)
def test_only_answers_that_apply_are_counted(answers, counted):
    assert QUESTIONNAIRE.counted(answers) == counted


@pytest.mark.parametrize(
    ("answers", "profile"),
    [
        pytest.param({}, {}, id="answers nothing"),
        pytest.param(
            {"needs": some("food", "ride")}, terms(need=["food", "ride"]), id="2 needs together"
        ),
        pytest.param({"needs": some("nothing")}, {}, id="an answer that says nothing"),
        pytest.param({"needs": some("gone")}, {}, id="an option that is no longer offered"),
        pytest.param(
            {"work": some("nurse", "cook")},
            terms(sector=["health-care", "food"], goal="better_job"),
            id="one answer sets 2 terms",
        ),
        pytest.param(
            {"place": some("06106")},
            terms(place="06106", town="hartford", region="inside"),
            id="a ZIP code gives its town",
        ),
        pytest.param(
            {"place": some("stamford")},
            terms(place="stamford", town="stamford", region="outside"),
            id="a town outside the region",
        ),
        pytest.param(
            {"place": some(ELSEWHERE)},
            terms(place=ELSEWHERE, town=ELSEWHERE, region="outside"),
            id="elsewhere",
        ),
        pytest.param(
            {"place": some("atlantis")},
            terms(place=ELSEWHERE, town=ELSEWHERE, region="outside"),
            id="a place that is no longer listed",
        ),
        pytest.param(
            {**NEEDS_CARE, "children": some("no")}, terms(children="none"), id="a changed mind"
        ),
    ],
)
def test_answers_become_a_profile(answers, profile):
    assert build_profile(QUESTIONNAIRE, answers, PLACES) == profile


@pytest.mark.parametrize(
    ("term", "answers", "expected"),
    [
        pytest.param("need", {"needs": some("food")}, "needs", id="a need"),
        pytest.param("town", {"place": some("hartford")}, "place", id="the town"),
        pytest.param("childcare", NEEDS_CARE, "childcare", id="the second of 3 answers"),
        pytest.param("need", {}, None, id="nothing answered"),
        pytest.param("need", HAS_CHILDREN, None, id="another question answered"),
    ],
)
def test_a_reason_points_to_its_question(term, answers, expected):
    assert QUESTIONNAIRE.question_setting(term, answers) == expected


def test_a_value_is_said_only_by_a_chosen_option_of_a_question_that_counts():
    assert QUESTIONNAIRE.says(NEEDS_CARE, "childcare", "need")
    assert not QUESTIONNAIRE.says(NEEDS_CARE, "childcare", "have")
    assert not QUESTIONNAIRE.says({"childcare": some("need")}, "childcare", "need")


def test_a_question_with_an_unknown_key_is_refused():
    with pytest.raises(ValidationError):
        Question.model_validate({**CHILDREN, "required": True})
