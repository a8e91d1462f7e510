"""P: what we ask, and that nobody has to answer."""

import re

import pytest

from app.domain.pathway import build_pathway
from app.domain.questionnaire import QuestionType, build_profile
from tests.browser import Browser, words_of
from tests.walks import question_action, walk

# Words of questions that would ask who somebody is, or what somebody did or was through.
NEVER_ASKED = re.compile(
    r"\b(your name|first name|last name|phone number|e-?mail|birth\w*"
    r"|social security|street address|crim\w*|convict\w*|offen[sc]e\w*|offender\w*|felon\w*"
    r"|misdemeanor\w*|guilty|charge[sd]?"
    r"|arrest\w*|jail\w*|prison\w*|incarcerat\w*|inmate\w*|sentence\w*|probation|parole|police"
    r"|immigration status|legal status|citizen\w*|undocumented|visa|green card|deport\w*|refugee\w*"
    r"|illiterate|read at|grade level|disab\w*|diagnos\w*|illness|addict\w*|abus\w*|violen\w*"
    r"|homeless\w*|pregnan\w*|gender|race|religion|married|income|how much do you earn"
    r"|su nombre|apellido\w*|correo|nacimiento|seguro social|número de teléfono"
    r"|delito\w*|crimen\w*|conden\w*|convict[oa]s?|culpable\w*|cargos|arrest\w*|cárcel\w*"
    r"|pris(?:ión|iones)|pres[oa]s?|encarcelad\w*|sentencia\w*|probatoria|policía"
    r"|libertad condicional|estatus|ciudadan\w*|indocumentad\w*|visado|tarjeta verde|deport\w*"
    r"|refugiad\w*"
    r"|analfabet\w*|discapacid\w*|incapacid\w*|diagn[oó]stic\w*|adict\w*|abus\w*|maltrat\w*"
    r"|sin hogar|embaraz\w*|género|raza|religión|casad[oa]s?|ingresos|cuánto gana)\b",
    re.IGNORECASE,
)
NOT_KEPT = {"en": "We do not keep your answers.", "es": "No guardamos sus respuestas."}
ENTERED_TYPES = {"radio", "checkbox", "text", "hidden"}


@pytest.fixture
def on_shipped_content(source, shipped, browser) -> Browser:
    source.held = shipped
    return browser


def every_screen(browser, shipped, language):
    return [
        browser.open(f"/{language}/q/{number}")
        for number in range(1, len(shipped.questionnaire.screens) + 1)
    ]


def all_that_is_asked(questionnaire):
    """Return every text of the questions, in both languages."""
    texts = [text for screen in questionnaire.screens for text in (screen.title, screen.why)]
    for question in questionnaire.questions.values():
        texts += [question.text, question.hint]
        texts += [text for option in question.options for text in (option.text, option.hint)]
    return [words for text in texts if text for words in text.values()]


def test_p1_no_question_asks_who_somebody_is(shipped):
    asked = all_that_is_asked(shipped.questionnaire)

    assert len(asked) > 200
    assert [words for words in asked if NEVER_ASKED.search(words)] == []


@pytest.mark.parametrize(
    "question",
    [
        "Were you arrested or in jail?",
        "Are you on parole?",
        "What was the crime?",
        "Are you a citizen?",
        "What is your immigration status?",
        "Are you disabled?",
        "Does someone abuse you?",
        "What is your name?",
        "¿Lo arrestaron o estuvo en la cárcel?",
        "¿Está en probatoria?",
        "¿Cuál fue el delito?",
        "¿Es ciudadana?",
        "¿Cuál es su estatus?",
        "¿Tiene una discapacidad?",
        "¿La maltratan en su casa?",
        "¿Cuál es su apellido?",
    ],
)
def test_p1_a_question_that_asks_it_would_be_found(question):
    assert NEVER_ASKED.search(question)


@pytest.mark.parametrize("language", ["en", "es"])
def test_p1_the_only_thing_to_type_is_a_town_or_a_zip_code(on_shipped_content, shipped, language):
    typed = []
    for page in every_screen(on_shipped_content, shipped, language):
        fields = page.all("main input")
        assert {field.attrs.get("type") for field in fields} <= ENTERED_TYPES
        typed += [field.attrs["name"] for field in fields if field.attrs.get("type") == "text"]

    places = [
        question.id
        for question in shipped.questionnaire.questions.values()
        if question.type is QuestionType.PLACE
    ]
    assert typed == places


@pytest.mark.parametrize("language", ["en", "es"])
def test_p2_every_screen_says_why_it_is_asked_and_can_be_skipped(
    on_shipped_content, shipped, language
):
    pages = every_screen(on_shipped_content, shipped, language)

    for page, screen in zip(pages, shipped.questionnaire.screens, strict=True):
        assert screen.why[language] in page.document.to_text()
        assert page.all("button[name=skip]")


def private_screens(catalog):
    """Return the numbers of the screens marked private or opening a step that stays off paper."""
    opened = [
        (term, value)
        for aim in catalog.aims
        if aim.sensitive
        for condition in aim.when
        for term, values in condition.items()
        for value in values
    ]
    return [
        number
        for number, screen in enumerate(catalog.questionnaire.screens, start=1)
        if screen.sensitive
        or any(
            value in option.sets.get(term, ())
            for question in screen.questions
            for option in question.options
            for term, value in opened
        )
    ]


@pytest.mark.parametrize("language", ["en", "es"])
def test_p2_beside_what_is_private_it_is_said_that_nothing_is_kept(
    on_shipped_content, shipped, language
):
    numbers = private_screens(shipped)

    assert numbers == [3, 10]
    for number in numbers:
        page = on_shipped_content.open(f"/{language}/q/{number}")
        assert NOT_KEPT[language] in words_of(page.document.query_one("form .why"))


def test_p2_who_skips_everything_is_given_a_useful_plan(on_shipped_content):
    pages = walk(on_shipped_content, {})

    assert pages[-1].path == "/en/plan"
    assert pages[-1].all("main a[href^='tel:']")


def test_p2_skipping_only_what_is_sensitive_is_taken_like_any_other_answer(
    on_shipped_content, shipped
):
    for number, screen in enumerate(shipped.questionnaire.screens, start=1):
        if screen.sensitive:
            page = on_shipped_content.open(f"/en/q/{number}")
            after = on_shipped_content.send(page, question_action(page), skip="1")
            assert "Error" not in after.title


def test_p2_a_plan_without_sensitive_answers_has_a_person_to_call(shipped, clock):
    profile = build_profile(shipped.questionnaire, {}, shipped.places)

    pathway = build_pathway(profile, shipped, clock().date())

    assert pathway.first_call is not None
    assert any(step.kind == "person" for step in pathway.steps)
