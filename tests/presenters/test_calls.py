"""How a call begins: with what the step asks for, or with what this one place is called for."""

import pytest

from app.presenters.calls import present_script, present_script_on_paper
from app.presenters.pathway_json import pathway_to_json
from app.presenters.sheets import present_leaf
from tests.catalogs import make_catalog, make_service
from tests.presenters.plans import TODAY, answer, build, present
from tests.sheets import make_sheet

OWN = {"en": "I want to sign up.", "es": "Quiero entrar."}
ANSWERS = answer(goal="english")
INSURER = make_service("a-insurer", "person", front_door=True, say=OWN)
CATALOG = make_catalog(INSURER)


def first_step(catalog):
    return next(step for step in build(catalog, ANSWERS).steps if step.id == "person")


@pytest.mark.parametrize("script", [present_script, present_script_on_paper])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_place_with_words_of_its_own_is_called_with_them(script, language):
    step = first_step(CATALOG)

    assert step.first_choice.service is INSURER
    assert script(step, language).opener.text == OWN[language]


@pytest.mark.parametrize("script", [present_script, present_script_on_paper])
def test_another_place_is_asked_for_what_the_step_needs(script):
    assert script(first_step(make_catalog()), "en").opener.text == "Can you help me?"


def test_the_plan_opens_with_the_words_for_the_place_to_call():
    assert present(CATALOG, ANSWERS).first.script.opener.text == OWN["en"]


def test_what_is_exported_says_the_same_and_the_other_places_keep_the_words_of_the_step():
    told = pathway_to_json(build(CATALOG, ANSWERS), CATALOG, ANSWERS, "en")
    step = next(each for each in told["steps"] if each["id"] == "person")

    assert step["call_script"]["say"] == OWN["en"]
    assert told["first_call"]["say"] == OWN["en"]
    assert {each["call_script"]["say"] for each in step["others"]} == {"Can you help me?"}


def test_on_a_sheet_a_place_with_words_of_its_own_says_them_beside_its_number():
    leaf = present_leaf(make_sheet(), CATALOG.places["hartford"], CATALOG, "en", TODAY)
    said = {
        place.name.text: " ".join(fact.text for fact in place.facts)
        for step in leaf.steps
        for place in step.places
    }

    assert f"Here say: “{OWN['en']}”" in said.pop("Example a-insurer")
    assert not any("Here say" in facts for facts in said.values())
