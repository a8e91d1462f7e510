"""What loads but should not ship: dead ends, missing translations, hard words."""

import shutil
from datetime import date

import pytest

from app.curation.checking import examine
from app.curation.content import CONTENT_FOLDER
from tests.curation.conftest import ICONS, TODAY
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
        "meets: [english]",
        "meets: [inglish]",
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


def test_a_need_that_no_question_asks_any_more_is_named(folder, check):
    questions = (folder / QUESTIONS).read_text()
    (folder / QUESTIONS).write_text(questions[: questions.index("  - id: free")])

    assert check() == [
        "questionnaire.yaml:2: screens: no question sets day_part, but 2 services turn on it"
    ]


def test_a_question_that_is_not_essential_may_be_dropped_and_what_follows_is_noted(folder, check):
    questions = (folder / QUESTIONS).read_text()
    start, end = questions.index("  - id: place"), questions.index("  - id: family")
    (folder / QUESTIONS).write_text(questions[:start] + questions[end:])

    [note] = examine(folder, ICONS, TODAY).notes
    assert check() == []
    assert note.message == ('no question sets town: 1 services that turn on it say "ask first"')


def test_an_essential_word_that_no_answer_sets_is_named_though_no_service_turns_on_it(
    folder, check
):
    change(folder, TERMS, "terms:\n", 'terms:\n  record: {"yes": {en: "yes", es: "sí"}}\n')

    assert "no question sets record, but every plan needs it" in check()[0]


@pytest.mark.parametrize(("dropped", "noted"), [("age", ["age"]), ("hours", ["hours"])])
def test_a_shipped_question_can_be_dropped_with_no_python(tmp_path, dropped, noted):
    shutil.copytree(CONTENT_FOLDER, tmp_path / "content")
    file = tmp_path / "content" / QUESTIONS
    lines = file.read_text().splitlines(keepends=True)
    start = lines.index(f"      - id: {dropped}\n")
    end = next(
        n for n in range(start + 1, len(lines)) if len(lines[n]) - len(lines[n].lstrip()) < 8
    )
    file.write_text("".join(lines[:start] + lines[end:]))

    found = examine(tmp_path / "content", ICONS, date(2026, 12, 1))
    assert found.problems == ()
    assert [note.message.split(":")[0] for note in found.notes] == [
        f"no question sets {term}" for term in noted
    ]


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
        "        type: place\n"
        '        ask_when: {question: children, is_one_of: ["yes"]}\n'
        '        text: {en: "Your town", es: "Su pueblo"}\n'
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
