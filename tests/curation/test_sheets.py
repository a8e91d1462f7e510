"""Sheets, as the check sees them: each mistake where it stands, and what ships."""

import pytest

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.loading import read_catalog
from app.domain.sheet_places import list_sheet_places
from tests.curation.conftest import TODAY
from tests.curation.folders import change

SHEETS = "sheets.yaml"
PATHWAY = "pathway.yaml"
ONE_IN = 20
"""Of the towns, to stay quick: each sheet says the same of many."""
WRONG = [
    pytest.param(
        "answers: {goal: [english]}",
        "answers: {gaol: [english]}",
        'sheets.yaml:6: sheets[0].answers.gaol: "gaol" is no question; did you mean goal?',
        id="no such question",
    ),
    pytest.param(
        "answers: {goal: [english]}",
        "answers: {goal: [inglish]}",
        'sheets.yaml:6: sheets[0].answers.goal: "inglish" is not known; did you mean english?',
        id="no such answer",
    ),
    pytest.param(
        "answers: {goal: [english]}",
        "answers: {goal: [english], place: [sampleton]}",
        "sheets.yaml:6: sheets[0].answers.place: the town is chosen by whoever prints",
        id="a town",
    ),
    pytest.param(
        "answers: {goal: [english]}",
        "answers: {goal: []}",
        "sheets.yaml:6: sheets[0].answers.goal: must not be empty",
        id="no answer",
    ),
    pytest.param(
        'children: ["yes"]',
        'children: ["yes", "no"]',
        "sheets.yaml:12: sheets[1].answers.children: takes one answer only",
        id="two answers where one counts",
    ),
    pytest.param(
        'children: ["yes"]',
        'children: ["no"]',
        'sheets.yaml:12: sheets[1].answers.childcare: can never hold: no answer opens "childcare"',
        id="an answer to what is not asked",
    ),
    pytest.param(
        "steps: [english]",
        "steps: [inglish]",
        'sheets.yaml:7: sheets[0].steps: "inglish" is not known; did you mean english?',
        id="no such step",
    ),
    pytest.param(
        "steps: [english]",
        "steps: [english, childcare]",
        'sheets.yaml:7: sheets[0].steps[1]: the answers do not lead to "childcare"',
        id="a step that does not follow",
    ),
    pytest.param(
        "steps: [childcare, english]",
        "steps: [english, childcare]",
        'sheets.yaml:13: sheets[1].steps[0]: "english" comes after "childcare"',
        id="a step before the one it waits for",
    ),
    pytest.param(
        "steps: [english]",
        "steps: []",
        "sheets.yaml:7: sheets[0].steps: must not be empty",
        id="no step",
    ),
    pytest.param(
        "    steps: [english]\n",
        "    steps: [english]\n    by_hands: true\n",
        "sheets.yaml:8: sheets[0].by_hands: not a field; did you mean by_hand?",
        id="no such field",
    ),
    pytest.param(
        "id: child-care",
        "id: english",
        'sheets.yaml:8: sheets[1].id: "english" is used twice',
        id="two of one name",
    ),
    pytest.param(
        "icon: language",
        "icon: langage",
        'sheets.yaml:3: sheets[0].icon: "langage" is not known; did you mean language?',
        id="a picture nobody drew",
    ),
    pytest.param(
        ', es: "Aprender inglés"',
        "",
        "sheets.yaml:4: sheets[0].title.es: the translation is missing",
        id="no Spanish",
    ),
    pytest.param(
        "An English class.",
        "Organizations accommodating individual availability necessitate documentation.",
        "English of grade",
        id="hard English",
    ),
]


@pytest.mark.parametrize(("old", "new", "said"), WRONG)
def test_a_mistake_in_a_sheet_is_named_where_it_stands(folder, check, old, new, said):
    change(folder, SHEETS, old, new)

    assert [problem for problem in check() if said in problem], check()


def test_a_private_step_needs_a_sheet_that_is_given_by_hand(folder, check):
    change(folder, PATHWAY, "    icon: language\n", "    icon: language\n    sensitive: true\n")

    said = 'sheets.yaml:7: sheets[0].steps[0]: "english" is private: leave it out, or say by_hand'
    assert [problem for problem in check() if said in problem], check()

    change(folder, SHEETS, "    steps: [english]\n", "    steps: [english]\n    by_hand: true\n")
    assert not [problem for problem in check() if said in problem]


@pytest.mark.parametrize("found", ["safety", "immigration"])
def test_safety_and_immigration_are_on_no_sheet_even_by_hand(folder, check, found):
    change(folder, PATHWAY, "finds: [english]", f"finds: [english, {found}]")
    change(folder, SHEETS, "    steps: [english]\n", "    steps: [english]\n    by_hand: true\n")

    said = '"english" is never on a ready-made sheet'
    assert [problem for problem in check() if said in problem], check()


class TestShipped:
    def test_the_needs_people_ask_for_are_there(self, shipped):
        assert {
            "food",
            "place-to-sleep",
            "first-days",
            "papers",
            "work",
            "reading-and-school",
            "english",
            "child-care",
            "doctor-and-dentist",
            "someone-to-talk-to",
        } <= shipped.sheets.keys()

    def test_what_names_may_tell_is_given_by_hand(self, shipped):
        by_hand = {sheet.id for sheet in shipped.sheets.values() if sheet.by_hand}

        assert by_hand == {"first-days", "doctor-and-dentist", "someone-to-talk-to"}

    def test_no_sheet_is_empty_near_or_far(self, shipped):
        places = [home for home in shipped.places.values() if not home.id.isdigit()]
        empty = [
            (sheet.id, home.id)
            for sheet in shipped.sheets.values()
            for home in places[::ONE_IN]
            if not list_sheet_places(sheet, home, shipped, TODAY)
        ]

        assert empty == []

    def test_the_file_says_what_the_catalog_holds(self, shipped):
        record = read_content(CONTENT_FOLDER).sheets.record

        assert [each.id for each in record.sheets] == list(shipped.sheets)


def test_a_sheet_is_read_with_its_answers_and_steps_in_order(folder):
    sheet = read_catalog(folder).sheets["child-care"]

    assert sheet.answers["childcare"] == frozenset({"need_care"})
    assert sheet.steps == ("childcare", "english")
    assert not sheet.by_hand
