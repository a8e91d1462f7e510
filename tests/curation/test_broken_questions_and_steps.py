"""Mistakes in what is asked, and in the steps of a plan, that keep content from loading."""

import re

import pytest

from app.curation.checks.form import MOST_ANSWERS, OWN_FIELDS
from app.routes.forms import MOST_FIELDS
from app.settings import ROOT
from tests.curation.folders import change

QUESTIONS, PATHWAY = "questionnaire.yaml", "pathway.yaml"

BROKEN = [
    pytest.param(
        QUESTIONS,
        "- id: childcare",
        "- id: goal",
        'screens[2].questions[1].id: "goal" is used twice',
        id="one id for two questions",
    ),
    pytest.param(
        QUESTIONS,
        "- id: job\n",
        "- id: english\n",
        'options[1].id: "english" is used twice',
        id="one id for two options",
    ),
    *(
        pytest.param(
            QUESTIONS,
            "id: schedule",
            f"id: {name}",
            f'screens[3].questions[0].id: "{name}" is a field of the form itself',
            id=f"a question named like the field {name}",
        )
        for name in sorted(OWN_FIELDS)
    ),
    *(
        pytest.param(
            QUESTIONS,
            "id: schedule",
            f"id: {name}",
            "screens[3].questions[0].id: must be 1 to 40 small letters",
            id=f"a question with an id of {what}",
        )
        for what, name in (("words", '"how old?"'), ("capitals", "Age"), ("600 letters", "a" * 600))
    ),
    pytest.param(
        QUESTIONS,
        "type: place\n",
        'type: place\n        options: [{id: here, text: {en: "Here", es: "Aquí"}}]\n',
        "screens[1].questions[0].options: a place takes no options",
        id="a place to choose from a list",
    ),
    pytest.param(
        QUESTIONS,
        "id: morning",
        'id: "in the morning"',
        "screens[3].questions[0].options[0].id: must be 1 to 40 small letters",
        id="an option with an id of words",
    ),
    pytest.param(
        PATHWAY,
        "stage: learn",
        "stage: lern",
        'aims[1].stage: "lern" is not known; did you mean learn?',
        id="a stage misspelt",
    ),
    pytest.param(
        PATHWAY,
        "step: childcare",
        "step: child-care",
        'aims[1].after[0].step: "child-care" is not known; did you mean childcare?',
        id="a step to wait for misspelt",
    ),
    pytest.param(
        PATHWAY,
        "step: childcare",
        "step: english",
        'aims[1].after[0].step: "english" cannot wait for itself',
        id="a step that waits for itself",
    ),
    pytest.param(
        PATHWAY,
        "step: childcare",
        "step: job",
        'aims[1].after[0].step: "job" does not stand before "english" in a plan',
        id="a step that waits for one of its stage that stands later",
    ),
    pytest.param(
        PATHWAY,
        "finds: [childcare]",
        "finds: [childcare]\n    after: [{step: english}]",
        'aims[0].after[0].step: "english" does not stand before "childcare" in a plan',
        id="two steps that wait for each other",
    ),
    pytest.param(
        PATHWAY,
        "goal: [english]",
        "goal: [inglish]",
        'aims[1].when[0].goal: "inglish" is not known; did you mean english?',
        id="a condition misspelt",
    ),
    pytest.param(
        PATHWAY,
        "raises: {english",
        "raises: {inglish",
        'aims[1].raises.inglish: "inglish" is not known; did you mean english?',
        id="what a step raises misspelt",
    ),
    pytest.param(
        QUESTIONS,
        "sets: {goal: [job_soon]}",
        "sets: {goal: [job_son]}",
        'options[1].sets.goal: "job_son" is not known; did you mean job_soon?',
        id="an answer that sets nothing known",
    ),
    pytest.param(
        QUESTIONS,
        "question: children,",
        "question: childs,",
        'ask_when.question: "childs" is no question; did you mean children?',
        id="a follow-up to no question",
    ),
    pytest.param(
        QUESTIONS,
        "question: children,",
        "question: schedule,",
        'ask_when.question: "schedule" is asked later: move it up',
        id="a follow-up to a later question",
    ),
    pytest.param(
        QUESTIONS,
        'is_one_of: ["yes"]',
        'is_one_of: ["yess"]',
        'ask_when.is_one_of: "yess" is not known; did you mean yes?',
        id="a follow-up to no answer",
    ),
    pytest.param(
        QUESTIONS,
        'is_one_of: ["yes"]',
        "is_one_of: []",
        "ask_when.is_one_of: can never hold: it lists no answer",
        id="a follow-up that can never be asked",
    ),
    pytest.param(
        QUESTIONS,
        "type: place",
        "type: single_choice",
        "screens[1].questions[0].options: a question needs options",
        id="a question without options",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "said"), BROKEN)
def test_questions_and_steps_that_cannot_work_are_named_and_never_loaded(
    refuses, name, old, new, said
):
    refuses(name, old, new, said)


@pytest.mark.parametrize(("more", "named"), [(44, []), (45, ["47 answers at once; 46 at most"])])
def test_a_screen_with_more_answers_than_its_form_can_send_is_named(folder, check, more, named):
    first = "          - {id: morning"
    line = (
        '          - {{id: at_{0}, text: {{en: "At {0}", es: "A {0}"}},'
        " sets: {{day_part: [evening]}}}}\n"
    )
    change(folder, QUESTIONS, first, "".join(map(line.format, range(more))) + first)

    start = "questionnaire.yaml:52: screens[3].questions: "
    assert check() == [f"{start}{each} on one screen" for each in named]


def test_a_place_with_options_is_named_once_and_for_what_it_is(folder, check):
    options = 'options: [{id: here, text: {en: "Here", es: "Aquí"}}]\n'
    change(folder, QUESTIONS, "type: place\n", f"type: place\n        {options}")

    [problem] = check()
    assert "a place takes no options" in problem


def test_what_a_form_sends_beside_answers_is_known_to_the_check():
    code = "\n".join(path.read_text() for path in (ROOT / "app" / "routes").glob("*.py"))
    read = re.findall(r'form\.get\("(\w+)"|"(\w+)" in form\b', code)

    assert {one or other for one, other in read} == OWN_FIELDS
    # Of the fields, a question is sent with csrf_token, state, return_to, and skip or view.
    assert MOST_ANSWERS + 4 == MOST_FIELDS


def test_a_part_of_a_town_that_is_no_town_is_named(refuses):
    refuses(
        "terms.yaml",
        "Hill: sampleton",
        "Hill: samplton",
        'neighborhoods.Old Sample Hill: "samplton" is not known; did you mean sampleton?',
    )
