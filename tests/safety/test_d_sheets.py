"""D1: a ready-made sheet names no status, whoever picks it up; private ones are never unasked."""

import re

import pytest

from app.domain.on_paper import NEVER_READY_MADE, PRIVATE_CATEGORIES
from app.domain.sheet_places import list_sheet_places
from app.presenters.reasons import sentences_in
from app.presenters.sheets import present_leaf
from tests.presenters.plans import TODAY

TOWNS = ["hartford", "new-britain", "enfield", "new-london", "06106"]
# How a sheet would tell of whoever holds it. Names of places are official and stand as they are.
STATUS = {
    "en": r"records?|prison\w*|jail\w*|inmate\w*|felon\w*|offen\w+|parole\w*|probation\w*|addict\w*"
    r"|undocumented|immigra\w*|deport\w*|abus\w*|violen\w*|victim\w*|homeless\w*|mentally ill|HIV"
    r"|because you|you said|you asked",
    "es": r"récord\w*|prisi\w+|cárcel\w*|pres[oa]s?|reclus\w*|delincuen\w*|delito\w*|adict\w*"
    r"|libertad condicional|probatoria|indocumentad\w*|inmigra\w*|deport\w*|abus\w*|violen\w*"
    r"|víctima\w*|desamparad\w*|VIH|usted dijo|usted pidió",
}
each_language = pytest.mark.parametrize("language", ["en", "es"])
each_town = pytest.mark.parametrize("town", TOWNS)


def words_on(leaf):
    """Return all that stands on a sheet but the names of places and of those who run them."""
    yield from (leaf.heading, leaf.lead, leaf.uncalled, leaf.printed)
    yield from (each.words for each in leaf.help)
    for step in leaf.steps:
        yield from (step.title.text, step.say.text)
        for place in step.places:
            yield from (place.gives.text if place.gives else "", place.note)
            yield from (fact.text for fact in place.facts)


@each_language
@each_town
def test_d1_no_sheet_names_a_status_or_tells_why_somebody_has_it(shipped, town, language):
    status = re.compile(rf"\b({STATUS[language]})\b", re.IGNORECASE)
    said = [
        (sheet.id, words)
        for sheet in shipped.sheets.values()
        for words in words_on(present_leaf(sheet, shipped.places[town], shipped, language, TODAY))
    ]

    assert [each for each in said if status.search(each[1])] == []


@each_language
def test_d1_no_sheet_gives_a_reason(shipped, language):
    reasons = {text for by_term in sentences_in(language).values() for text in by_term.values()}
    leaves = [
        present_leaf(sheet, shipped.places["hartford"], shipped, language, TODAY)
        for sheet in shipped.sheets.values()
    ]

    assert {words for leaf in leaves for words in words_on(leaf)}.isdisjoint(reasons)


@each_town
def test_d1_a_sheet_that_may_lie_about_names_no_private_place(shipped, town):
    named = {
        (sheet.by_hand, place.choice.service.category)
        for sheet in shipped.sheets.values()
        for place in list_sheet_places(sheet, shipped.places[town], shipped, TODAY)
    }

    assert {kind for by_hand, kind in named if not by_hand}.isdisjoint(PRIVATE_CATEGORIES)
    assert {kind for _, kind in named}.isdisjoint(NEVER_READY_MADE)


def test_d1_private_sheets_start_without_a_mark(browser, source, shipped):
    source.held = shipped
    boxes = browser.open("/en/sheets?town=hartford").all("input[name=sheet]")

    ticked = {box.attrs["value"] for box in boxes if "checked" in box.attrs}
    assert ticked == {sheet.id for sheet in shipped.sheets.values() if not sheet.by_hand}
