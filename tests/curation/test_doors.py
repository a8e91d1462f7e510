"""Doors, as the check sees them: each mistake where it stands, and what ships."""

import pytest

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.loading import read_catalog
from app.domain.changes import CHANGEABLE
from tests.curation.folders import change

DOORS = "doors.yaml"
WRONG = [
    pytest.param(
        "adds: {day_part: [evening]}",
        "adds: {day_parts: [evening]}",
        'doors.yaml:5: doors[0].adds.day_parts: "day_parts" is not known; did you mean day_part?',
        id="no such term",
    ),
    pytest.param(
        "adds: {day_part: [evening]}",
        "adds: {day_part: [evenings]}",
        'doors.yaml:5: doors[0].adds.day_part: "evenings" is not known; did you mean evening?',
        id="no such value",
    ),
    pytest.param(
        "when: {childcare: [need]}",
        "when: {childcare: [needed]}",
        'doors.yaml:9: doors[1].when.childcare: "needed" is not known; did you mean need?',
        id="no such value to hold",
    ),
    pytest.param(
        "adds: {day_part: [evening]}",
        "adds: {day_part: []}",
        "doors.yaml:5: doors[0].adds.day_part: must not be empty",
        id="no value",
    ),
    pytest.param(
        "    adds: {day_part: [evening]}\n",
        "",
        'doors.yaml:2: doors[0]: "evening" changes nothing',
        id="nothing changes",
    ),
    pytest.param(
        "sets: {childcare: [have]}",
        "sets: {children: [none]}",
        'doors.yaml:10: doors[1].sets.children: "children" is not for a person to change',
        id="what nobody can change",
    ),
    pytest.param(
        "step: childcare",
        "step: child_care",
        'doors.yaml:11: doors[1].step: "child_care" is not known; did you mean childcare?',
        id="no such step",
    ),
    pytest.param(
        "step: childcare",
        "steps: childcare",
        "doors.yaml:11: doors[1].steps: not a field; did you mean step?",
        id="no such field",
    ),
    pytest.param(
        "id: child_care",
        "id: evening",
        'doors.yaml:6: doors[1].id: "evening" is used twice',
        id="two of one name",
    ),
    pytest.param(
        "icon: moon",
        "icon: mooon",
        'doors.yaml:3: doors[0].icon: "mooon" is not known; did you mean moon?',
        id="a picture nobody drew",
    ),
    pytest.param(
        ', es: "Si pudiera ir por la noche"',
        "",
        "doors.yaml:4: doors[0].title.es: the translation is missing",
        id="no Spanish",
    ),
    pytest.param(
        "If you could come in the evening",
        "Organizations accommodating individual availability necessitate documentation",
        "English of grade",
        id="hard English",
    ),
]


@pytest.mark.parametrize(("old", "new", "said"), WRONG)
def test_a_mistake_in_a_door_is_named_where_it_stands(folder, check, old, new, said):
    change(folder, DOORS, old, new)

    assert [problem for problem in check() if said in problem], check()


def test_a_door_that_no_answer_could_say_is_named(folder, check):
    change(folder, "questionnaire.yaml", "sets: {day_part: [evening]}", "sets: {}")

    assert "doors.yaml:5: doors[0].adds.day_part: no answer sets day_part to evening" in check()


def test_a_door_is_read_with_what_it_changes(folder):
    found = read_catalog(folder).changes

    assert list(found) == ["evening", "child_care"]
    assert found["evening"].adds == {"day_part": frozenset({"evening"})}
    assert found["child_care"].step == "childcare"


class TestShipped:
    def test_the_constraints_people_speak_of_are_there(self, shipped):
        assert {
            "morning",
            "evening",
            "weekend",
            "many_hours",
            "child_care",
            "ride",
            "papers",
            "some_english",
            "reading",
            "diploma",
        } <= shipped.changes.keys()

    def test_nobody_is_asked_to_change_who_they_are(self, shipped):
        assert all(change.terms <= CHANGEABLE for change in shipped.changes.values())

    def test_the_file_says_what_the_catalog_holds(self, shipped):
        record = read_content(CONTENT_FOLDER).doors.record

        assert [each.id for each in record.doors] == list(shipped.changes)
