"""P: what we ask, and that nobody has to answer."""

import re

import pytest

from app.domain.pathway import build_pathway
from app.domain.questionnaire import QuestionType, build_profile
from tests.browser import Browser
from tests.walks import question_action, walk

# Words of questions that would ask who somebody is, or what somebody did.
STATUS_WORDS = re.compile(
    r"\b(your name|first name|last name|phone number|e-?mail|birth|social security|street address"
    r"|crime|convict\w*|offen[sc]e\w*|felon\w*|immigration status|citizen|undocumented"
    r"|su nombre|apellido|correo|nacimiento|seguro social|delito|condena|estatus"
    r"|indocumentad\w*)\b",
    re.IGNORECASE,
)
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


@pytest.mark.parametrize("language", ["en", "es"])
def test_p1_no_question_asks_who_somebody_is(shipped, language):
    for question in shipped.questionnaire.questions.values():
        said = [question.text, *(option.text for option in question.options)]
        for text in said:
            assert not STATUS_WORDS.search(text[language]), text[language]


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
