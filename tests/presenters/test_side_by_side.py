"""What stands beside the page for who helps."""

from datetime import date

import pytest

from app.domain.pathway import Pathway, build_pathway
from app.domain.side_by_side import PLAN, HelperNote
from app.presenters.side_by_side import present_note, present_note_of_plan, present_together
from tests.catalogs import both, make_catalog

TODAY = date(2026, 3, 4)


@pytest.fixture(scope="module")
def catalog():
    notes = [
        HelperNote(at, both("Say"), both("For"), both("Ask"), both("Hear")) for at in ("goal", PLAN)
    ]
    return make_catalog().with_notes(notes)


def test_each_line_stands_in_both_languages_beside_each_other(catalog):
    view = present_note(catalog, "goal")

    said = [[(line.language, line.text) for line in part] for part in view.parts]
    assert said == [
        [("en", text), ("es", f"{text} (es)")] for text in ("Say", "For", "Ask", "Hear")
    ]
    assert [line.title for line in view.parts[0]] == ["Say this", "Diga esto"]
    assert [part[0].aloud for part in view.parts] == [True, False, False, False]
    assert view.call is None


def test_where_no_note_stands_nothing_is_beside(catalog):
    assert present_note(catalog, "place") is None
    assert present_note_of_plan(make_catalog(), Pathway((), ()), "en") is None


def test_at_the_plan_is_the_call_to_make_with_its_words_in_both_languages(catalog):
    pathway = build_pathway({}, catalog, TODAY)

    call = present_note_of_plan(catalog, pathway, "en").call

    assert call.phone.dialed == "8605550142"
    assert [(each.language, each.title) for each in call.scripts] == [
        ("en", "Say:"),
        ("es", "Diga:"),
    ]
    assert [each.script.opener.text for each in call.scripts] == [
        "Can you help me?",
        "Can you help me? (es)",
    ]


def test_with_nobody_to_call_the_note_stands_alone(catalog):
    assert present_note_of_plan(catalog, Pathway((), ()), "en").call is None


@pytest.mark.parametrize(
    ("answers", "number"),
    [({}, 1), ({"goal": frozenset({"english"})}, 2), ({"record": frozenset({"no"})}, None)],
)
def test_the_start_tells_where_it_goes_on(answers, number, catalog):
    page = present_together(catalog, answers)

    assert (page.number, page.total) == (number, 7)
