"""Notes for who sits beside, as the check sees them, and what ships."""

import pytest

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.loading import read_catalog
from app.domain.side_by_side import MOMENTS
from tests.curation.folders import change

NOTES = "helper_notes.yaml"
SKIP = {"en": "skip", "es": "salt"}
WRONG = [
    pytest.param(
        "at: place",
        "at: places",
        'helper_notes.yaml:1: notes: no note stands at "place"; did you mean places?',
        id="a screen without a note",
    ),
    pytest.param(
        "at: slip",
        "at: goal",
        'helper_notes.yaml:1: notes: no note stands at "slip"',
        id="a moment without a note",
    ),
    pytest.param(
        "at: place",
        "at: goal",
        'helper_notes.yaml:7: notes[1].at: "goal" is used twice',
        id="two notes at one place",
    ),
    pytest.param(
        '    kindly: {en: "Ask, then wait.", es: "Pregunte y espere."}\n',
        "",
        "helper_notes.yaml:2: notes[0].kindly: is missing",
        id="a part left out",
    ),
    pytest.param(
        "kindly:",
        "kindle:",
        "helper_notes.yaml:5: notes[0].kindle: not a field; did you mean kindly?",
        id="no such field",
    ),
    pytest.param(
        ', es: "Pregunte y espere."',
        "",
        "helper_notes.yaml:5: notes[0].kindly.es: the translation is missing",
        id="no Spanish",
    ),
    pytest.param(
        "Hear what they want.",
        "Organizations accommodating individual availability necessitate documentation",
        "helper_notes.yaml:2: notes[0]: English of grade",
        id="hard English",
    ),
]


@pytest.mark.parametrize(("old", "new", "said"), WRONG)
def test_a_mistake_in_a_note_is_named_where_it_stands(folder, check, old, new, said):
    change(folder, NOTES, old, new)

    assert [problem for problem in check() if said in problem], check()


def test_a_screen_under_a_new_name_needs_a_note_and_its_questions_need_none(folder, check):
    change(folder, "questionnaire.yaml", "  - id: free\n", "  - id: hours\n")

    missing = [problem for problem in check() if "no note" in problem]
    assert len(missing) == 1
    assert 'no note stands at "hours"' in missing[0]


def test_a_note_is_read_in_both_languages(folder):
    note = read_catalog(folder).notes["goal"]

    assert note.kindly == {"en": "Ask, then wait.", "es": "Pregunte y espere."}


class TestShipped:
    def test_each_screen_and_each_moment_has_its_note(self, shipped):
        screens = [screen.id for screen in shipped.questionnaire.screens]

        assert set(shipped.notes) == {*screens, *MOMENTS}

    @pytest.mark.parametrize("language", ["en", "es"])
    def test_each_says_that_it_can_be_skipped(self, shipped, language):
        for note in shipped.notes.values():
            said = f"{note.say[language]} {note.kindly[language]}".lower()
            assert SKIP[language] in said, note.at

    def test_nobody_is_told_to_ask_for_an_offence_or_a_status(self, shipped):
        for note in shipped.notes.values():
            words = note.say["en"].lower()
            assert not any(each in words for each in ("status", "papers", "charge", "record")), (
                words
            )

    def test_the_file_says_what_the_catalog_holds(self, shipped):
        record = read_content(CONTENT_FOLDER).helper_notes.record

        assert [each.at for each in record.notes] == list(shipped.notes)
