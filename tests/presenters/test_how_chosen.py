"""How a step was decided, in words: in each language, with all that was compared."""

from datetime import date

import pytest

from app.domain.explaining import explain
from app.i18n import OPEN
from app.presenters.how_chosen import present_how_chosen
from app.presenters.named_places import Told
from app.presenters.rules import present_rules
from tests.presenters.plans import answer, build

TODAY = date(2026, 11, 24)
SAID = answer(
    goal="better_job", place="06106", school="not_yet", schedule="evening", work="health",
    record="yes", limits="curfew", english="some", language="pl", age="25_up", needs="ride",
)  # fmt: skip
each_language = pytest.mark.parametrize("language", ["en", "es"])


def pages(shipped, language, tried=frozenset()):
    pathway = build(shipped, SAID)
    told = Told(SAID, shipped, language, TODAY, tried)
    return [present_how_chosen(explain(step, pathway), told) for step in pathway.steps]


@each_language
def test_nothing_is_left_in_another_language(shipped, language):
    assert OPEN not in repr([pages(shipped, language), present_rules(shipped, language)])


def test_whoever_was_looked_at_shows_all_its_rules_and_how_old_they_are(shipped):
    named = [each for page in pages(shipped, "en") for each in (*page.others, *page.not_now)]

    assert named
    assert all(each.listed for each in named)
    assert any(rule.verdict == "met" for each in named for rule in each.rules)
    assert any(rule.verdict == "not_met" for each in named for rule in each.rules)


def test_what_is_tried_is_not_told_as_an_answer(shipped):
    told = [
        finding.said
        for page in pages(shipped, "en", frozenset({"day_part"}))
        for place in page.chosen
        for finding in place.findings
        if finding.question == "What times are good for you?"
    ]

    assert set(told) == {"This is what you are trying."}


def test_times_that_are_taken_stand_beside_the_hours_and_the_home_language_beside_english(shipped):
    said = {
        finding.said
        for page in pages(shipped, "en")
        for place in page.chosen
        for finding in place.findings
    }

    assert "You said: “Evenings”. You told us this in private." in said
    assert any("“Polish”" in each for each in said)
