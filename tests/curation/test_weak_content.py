"""What loads but should not ship: dead ends, missing translations, hard words."""

import pytest

from tests.curation.folders import CHILD_CARE, LEARNING, change

QUESTIONS, PATHWAY, TERMS = "questionnaire.yaml", "pathway.yaml", "terms.yaml"
NEVER = "question: goal, is_one_of: [gone]"


def test_good_content_has_nothing_to_mend(check):
    assert check() == []


WEAK = [
    pytest.param(
        PATHWAY,
        "finds: [childcare]",
        "finds: [child_care]",
        'aims[0].finds[0]: nobody serves "child_care"; did you mean childcare?',
        id="a step that nobody serves",
    ),
    pytest.param(
        LEARNING,
        "meets: [english, person]",
        "meets: [inglish, person]",
        'services[1].meets: nobody looks for "inglish"; did you mean english?',
        id="a need misspelt that nobody looks for",
    ),
    pytest.param(
        LEARNING,
        "  status: listed",
        "  status: closed",
        'pathway.yaml:14: aims[1]: "english" is a dead end',
        id="a step whose only service is closed",
    ),
    pytest.param(
        PATHWAY,
        'short: {en: "Child care"',
        'short: {en: "Care for all your children"',
        "pathway.yaml:10: aims[0].short.en: 5 words; 4 at most",
        id="a short title that is long",
    ),
    pytest.param(
        PATHWAY,
        "icon: tools",
        "icon: baby",
        'aims[2].icon: "baby" is the picture of "childcare" already',
        id="a picture that another step has",
    ),
    pytest.param(
        TERMS,
        "categories:\n",
        'categories:\n  library: {en: "Library", es: "Biblioteca"}\n',
        'categories.library: nobody serves "library"',
        id="a category nobody serves",
    ),
    pytest.param(
        QUESTIONS,
        "sets: {childcare: [need]}",
        "sets: {}",
        "pathway.yaml:13: aims[0].when[0].childcare: no answer sets childcare to need",
        id="a step that no answer brings up any more",
    ),
    pytest.param(
        QUESTIONS,
        ", sets: {day_part: [evening]}",
        "",
        "options[1]: says nothing of a person: give it sets, or alone: true",
        id="an option that lost what it says",
    ),
    pytest.param(
        QUESTIONS,
        'es: "Noches"',
        'es: "Mañanas"',
        'options[1].text.es: the same words as "morning"',
        id="two options with the same words",
    ),
    pytest.param(
        QUESTIONS,
        "      - id: childcare\n",
        "      - id: other_place\n        type: place\n"
        '        text: {en: "Your town", es: "Su pueblo"}\n'
        "      - id: childcare\n",
        "screens[2].questions[1].type: a place is asked already",
        id="two questions of a place",
    ),
    pytest.param(
        PATHWAY,
        "finds: [person]",
        "finds: [person]\n    when: [{goal: [english]}]",
        "aims[3].when: a person to talk to is always a step",
        id="a person to talk to only for some",
    ),
    pytest.param(
        PATHWAY,
        "finds: [person]",
        "finds: [person]\n    unless: [{goal: [english]}]",
        "aims[3].unless: a person to talk to is always a step",
        id="a person to talk to not for all",
    ),
    pytest.param(
        PATHWAY,
        "kind: person",
        "kind: support",
        "aims: no step of kind person: every plan needs one to talk to",
        id="no person to talk to",
    ),
    pytest.param(
        QUESTIONS,
        'es: "Mañanas"',
        'es: "Mornings"',
        "options[0].text.es: the same as in English: translate it",
        id="English left in Spanish",
    ),
    pytest.param(
        QUESTIONS,
        ', es: "Mañanas"',
        "",
        "options[0].text.es: the translation is missing",
        id="no Spanish",
    ),
    pytest.param(
        LEARNING,
        "    es: Inglés por la noche\n",
        "",
        "learning-house.yaml:51: services[1].name.es: the translation is missing",
        id="what a service is called only in English",
    ),
    pytest.param(
        QUESTIONS,
        'es: "Mañanas"',
        'es: "Mañanas", fr: "Matins"',
        "options[0].text.fr: not a language",
        id="a language we do not have",
    ),
    pytest.param(
        TERMS,
        '{en: "mornings"',
        '{en: "mornings {when}"',
        "terms.day_part.morning.es: other placeholders than in English",
        id="a placeholder lost in translation",
    ),
    pytest.param(
        CHILD_CARE,
        "en: Care for",
        "en: <b>Care</b> for",
        "services[0].gives.en: plain words only: no HTML, no Markdown",
        id="HTML",
    ),
    pytest.param(
        CHILD_CARE,
        "en: Care for",
        "en: \u202eCare for",
        "direction mark",
        id="a mark that turns the writing",
    ),
    pytest.param(
        QUESTIONS,
        "icon: star",
        "icon: starr",
        'screens[0].icon: "starr" is not known; did you mean star?',
        id="a picture nobody drew",
    ),
    pytest.param(
        CHILD_CARE,
        "Care for your child after school.",
        "Comprehensive supervision of participating children following educational activities.",
        "services[0]: English of grade",
        id="hard English",
    ),
    pytest.param(
        CHILD_CARE,
        "Cuido de niños después de la escuela.",
        "Supervisión extracurricular especializada para participantes matriculados.",
        "services[0]: Spanish of INFLESZ",
        id="hard Spanish",
    ),
    pytest.param(
        QUESTIONS,
        "So the time is right for you.",
        "So that organizations accommodate individual availability.",
        "screens[3]: English of grade",
        id="a hard question",
    ),
    pytest.param(
        QUESTIONS,
        'text: {en: "I need help",',
        'text: {en: "Accompaniment and assistance is necessary here",',
        "English of grade",
        id="one hard answer among easy ones",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "said"), WEAK)
def test_content_that_should_not_ship_is_named(folder, check, name, old, new, said):
    change(folder, name, old, new)

    assert any(said in problem for problem in check()), check()


def test_a_program_may_lead_to_a_job_without_a_page_that_the_words_name(folder, check):
    change(folder, LEARNING, "51-4121.00", "35-2021.00")
    change(folder, "terms.yaml", "sectors:", "other_jobs: {35-2021.00: Cooks' Helpers}\nsectors:")

    assert check() == []


def test_a_question_no_answer_can_open_is_named(folder, check):
    change(folder, QUESTIONS, "sets: {children: [school_age]}", "sets: {children: [none]}")
    change(
        folder,
        QUESTIONS,
        'question: children, is_one_of: ["yes"]',
        "question: goal, is_one_of: [x]",
    )

    found = check()

    assert any("is not known" in problem for problem in found)
    assert any('can never hold: no answer opens "childcare"' in problem for problem in found)


def test_a_whole_screen_that_no_answer_can_reach_is_named(folder, check):
    text = '        text: {en: "Your town'
    change(
        folder, QUESTIONS, text, "        ask_when: {question: goal, is_one_of: [gone]}\n" + text
    )

    assert any('no answer can reach the screen "place"' in problem for problem in check())


def test_a_crowded_screen_is_named(folder, check):
    line = "      - id: childcare\n"
    more = "".join(
        f"      - id: more_{n}\n"
        "        type: single_choice\n"
        '        ask_when: {question: children, is_one_of: ["yes"]}\n'
        '        text: {en: "Can they help?", es: "¿Pueden ayudar?"}\n'
        '        options: [{id: "yes", text: {en: "Yes", es: "Sí"}, sets: {childcare: [have]}}]\n'
        for n in range(4)
    )
    change(folder, QUESTIONS, line, more + line)

    assert check() == [
        "questionnaire.yaml:34: screens[2].questions: 5 follow-ups; 4 at most on one screen"
    ]


@pytest.mark.parametrize("text", ["No", "Internet", "GED", "ServSafe Food Handler", "$15"])
def test_names_and_words_spelt_alike_need_no_translation(folder, check, text):
    change(folder, LEARNING, "en: Welding certificate", f"en: {text!r}")
    change(folder, LEARNING, "es: Certificado de soldadura", f"es: {text!r}")

    assert check() == []


def test_the_grade_of_a_name_counts_for_nothing(folder, check):
    change(folder, CHILD_CARE, "name: After School", "name: Comprehensive Extracurricular Center")

    assert check() == []
