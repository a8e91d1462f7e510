"""What the check says of mistakes that only show when files are read together."""

import pytest

from app.curation.loading import read_catalog
from app.curation.problems import ContentError
from tests.curation.folders import CHILD_CARE, LEARNING, change

QUESTIONS, PATHWAY, TERMS = "questionnaire.yaml", "pathway.yaml", "terms.yaml"


def test_good_content_has_nothing_to_mend(check):
    assert check() == []


BROKEN = [
    pytest.param(
        LEARNING,
        "id: evening-english",
        "id: after-school",
        'services[0].id: "after-school" is used twice',
        id="one id for two services",
    ),
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
    pytest.param(
        "other_zip_codes.csv",
        "06998",
        "06999",
        'other_zip_codes.csv:2: zip: "06999" is used twice',
        id="one ZIP code in two tables",
    ),
    pytest.param(
        LEARNING,
        "category: esl",
        "category: els",
        'services[1].category: "els" is not known; did you mean esl?',
        id="a category misspelt",
    ),
    pytest.param(
        CHILD_CARE,
        "group: [parent]",
        "group: [parents]",
        'services[0].needs.group: "parents" is not known; did you mean parent?',
        id="a need misspelt",
    ),
    pytest.param(
        LEARNING,
        "welcomes:\n    children",
        "welcomes:\n    childen",
        'services[1].welcomes.childen: "childen" is not known; did you mean children?',
        id="a term misspelt",
    ),
    pytest.param(
        LEARNING,
        "english: [some]",
        "english: [sum]",
        'services[1].grants.english: "sum" is not known; did you mean some?',
        id="what a class grants misspelt",
    ),
    pytest.param(
        LEARNING,
        "papers: [photo_id]",
        "papers: [photo]",
        'services[0].papers: "photo" is not known',
        id="a paper misspelt",
    ),
    pytest.param(
        LEARNING,
        "sessions: [[evening]]",
        "sessions: [[evenings]]",
        '"evenings" is not known; did you mean evening?',
        id="a day part misspelt",
    ),
    pytest.param(
        LEARNING,
        "languages: [en, es]",
        "languages: [en, ES]",
        'services[1].languages: "ES" is not known',
        id="a language misspelt",
    ),
    pytest.param(
        LEARNING,
        "51-4121.00",
        "51-4121",
        '"51-4121" is no O*NET-SOC code: write it like 31-1131.00',
        id="an occupation code cut short",
    ),
    pytest.param(
        LEARNING,
        "town: sampleton",
        "town: sampelton",
        'services[0].town: "sampelton" is not known; did you mean sampleton?',
        id="a town misspelt",
    ),
    pytest.param(
        CHILD_CARE,
        "zip: '06998'",
        "zip: '06000'",
        'services[0].zip: "06000" is not known',
        id="a ZIP code nobody has",
    ),
    pytest.param(
        CHILD_CARE,
        "area: [sampleton]",
        "area: state-wide",
        '"state-wide" is not known; did you mean statewide?',
        id="an area misspelt",
    ),
    pytest.param(
        CHILD_CARE,
        "  status: seasonal",
        "  same_as: after-scool\n  status: seasonal",
        'services[0].same_as: "after-scool" is not known; did you mean after-school?',
        id="a twin nobody knows",
    ),
    pytest.param(
        CHILD_CARE,
        "  status: seasonal",
        "  same_as: after-school\n  status: seasonal",
        '"after-school" must be a service that stands for itself',
        id="a service that is its own twin",
    ),
    pytest.param(
        "occupations.csv",
        "Realistic; Social,GEN",
        "Realistic; Social,GEM",
        'occupations.csv:2: record_rule_keys: "GEM" is not known; did you mean GEN?',
        id="a rule nobody knows",
    ),
    pytest.param(
        "occupations.csv",
        ",making,",
        ",makeing,",
        'occupations.csv:2: sector: "makeing" is not known; did you mean making?',
        id="a sector misspelt",
    ),
    pytest.param(
        "occupations.csv",
        ",70000,",
        ",,",
        "occupations.csv:3: hourly_median: no middle pay, by hour or by year",
        id="a job without any pay",
    ),
    pytest.param(
        "rungs.csv",
        "51-4121,25-2021",
        "51-4121,25-2022",
        'rungs.csv:2: to_soc: "25-2022" is not known; did you mean 25-2021?',
        id="a rung to no job",
    ),
    pytest.param(
        "other_zip_codes.csv",
        "elsewhere-town",
        "nowhere",
        'other_zip_codes.csv:2: town: "nowhere" is not known',
        id="a ZIP code in no town",
    ),
    pytest.param(
        "towns.csv",
        "41.75,-72.68",
        "41.75,",
        "towns.csv:3: latitude: one coordinate is missing",
        id="half a place",
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
    pytest.param(
        CHILD_CARE,
        "en: Care for your child after school.",
        'en: ""',
        "services[0].gives.en: the English words are missing",
        id="no English to fall back to",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "said"), BROKEN)
def test_content_that_does_not_hang_together_is_named_and_never_loaded(
    folder, check, name, old, new, said
):
    change(folder, name, old, new)

    assert [problem for problem in check() if said in problem and problem.startswith(name)], check()
    with pytest.raises(ContentError):
        read_catalog(folder)


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
        'pathway.yaml:12: aims[1]: "english" is a dead end',
        id="a step whose only service is closed",
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
        "pathway.yaml:11: aims[0].when[0].childcare: no answer sets childcare to need",
        id="a step that no answer brings up any more",
    ),
    pytest.param(
        QUESTIONS,
        "es: Sí" if False else 'es: "Mañanas"',
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
        'en: "\\u202eCare for"',
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


def test_a_dropped_question_leaves_no_other_mistake(folder, check):
    questions = (folder / QUESTIONS).read_text()
    start, end = questions.index("  - id: place"), questions.index("  - id: family")
    (folder / QUESTIONS).write_text(questions[:start] + questions[end:])

    assert check() == [
        "questionnaire.yaml:2: screens: no question sets town, but 1 services turn on it"
    ]


def test_a_screen_no_answer_can_reach_is_named(folder, check):
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
        "questionnaire.yaml:42: screens[2].questions: 5 follow-ups; 4 at most on one screen"
    ]


@pytest.mark.parametrize("text", ["No", "Internet", "GED", "ServSafe Food Handler", "$15"])
def test_names_and_words_spelt_alike_need_no_translation(folder, check, text):
    change(folder, LEARNING, "en: Welding certificate", f"en: {text!r}")
    change(folder, LEARNING, "es: Certificado de soldadura", f"es: {text!r}")

    assert check() == []


def test_the_grade_of_a_name_counts_for_nothing(folder, check):
    change(folder, CHILD_CARE, "name: After School", "name: Comprehensive Extracurricular Center")

    assert check() == []
