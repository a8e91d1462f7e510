"""What a place asks, beside what was said."""

import pytest

from app.domain.fit import Finding
from app.domain.requirements import (
    LivesInState,
    MeetsWhenFree,
    OneOf,
    TaughtIn,
    Verdict,
)
from app.presenters.findings import present_finding

SAID = {
    "age": frozenset({"25_up"}),
    "place": frozenset({"06106"}),
    "schedule": frozenset({"evening"}),
    "safety": frozenset({"danger"}),
    "record": frozenset({"yes"}),
}


def present(shipped, requirement, answers=SAID, verdict=Verdict.MET, language="en"):
    return present_finding(Finding(requirement, verdict), answers, shipped, language)


def some(*values):
    return frozenset(values)


@pytest.mark.parametrize(
    ("requirement", "takes"),
    [
        (OneOf("age", some("18_to_24", "25_up")), "It is for: “18 to 24” or “25 or older”."),
        (OneOf("age", ask_if=some("under_18")), "For some, it depends: “Under 18”."),
        (
            OneOf("age", some("25_up", "under_18"), some("under_18")),
            "It is for: “25 or older”. For some, it depends: “Under 18”.",
        ),
        (OneOf("age"), "There is a rule. We do not know it."),
        (OneOf("group", some("veteran")), "It is for: veterans."),
        (OneOf("income", ask_if=some("low")), "There is an income limit."),
        (OneOf("town", some("hartford", "bolton")), "It is for: Bolton or Hartford."),
        (LivesInState(), "It is for people who live in Connecticut."),
        (TaughtIn(some("es", "en")), "They teach in: English and Spanish."),
        (TaughtIn(some()), "We do not know what language they teach in."),
        (
            MeetsWhenFree((some("evening"), some("afternoon", "morning"))),
            "It meets: evenings or weekday mornings and weekday afternoons.",
        ),
        (MeetsWhenFree(()), "We do not know when it meets."),
    ],
)
def test_each_kind_of_rule_says_what_it_asks(shipped, requirement, takes):
    assert present(shipped, requirement).takes == takes


def test_of_many_towns_some_are_named_and_the_rest_counted(shipped):
    towns = sorted(each for each in shipped.places if not each.isdigit())[:20]

    said = present(shipped, OneOf("town", frozenset(towns))).takes

    assert said.endswith("or 14 more towns.")


@pytest.mark.parametrize(
    ("requirement", "question", "number", "said"),
    [
        (OneOf("age", some("25_up")), "How old are you?", 2, "You said: “25 or older”."),
        (OneOf("town", some("hartford")), "Your town or ZIP code", 2, "You said: Hartford."),
        (LivesInState(), "Your town or ZIP code", 2, "You said: Hartford."),
        (MeetsWhenFree(()), "What times are good for you?", 7, "You said: “Evenings”."),
        (OneOf("schooling"), "Did you finish high school?", 6, "You skipped this."),
        (OneOf("group", some("veteran")), "Who can join?", 0, "We do not ask you this."),
        (OneOf("income", ask_if=some("low")), "Who can join?", 0, "We do not ask you this."),
    ],
)
def test_beside_a_rule_stands_the_question_and_what_was_said(
    shipped, requirement, question, number, said
):
    found = present(shipped, requirement)

    assert (found.question, found.number, found.said) == (question, number, said)


@pytest.mark.parametrize("term", ["safety", "record"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_was_said_in_private_is_not_repeated(shipped, term, language):
    found = present(shipped, OneOf(term, some("yes")), language=language)

    for option in shipped.questionnaire.questions[term].options:
        assert option.text[language] not in found.said


@pytest.mark.parametrize("language", ["en", "es"])
def test_met_not_known_and_not_met_each_have_their_words(shipped, language):
    rule = OneOf("age", some("25_up"))
    found = [present(shipped, rule, verdict=each, language=language) for each in Verdict]

    assert [each.verdict for each in found] == ["met", "unknown", "not_met"]
    assert len({each.verdict_in_words for each in found}) == len(Verdict)


def test_a_rule_of_a_kind_we_have_no_words_for_says_nothing_false(shipped):
    class New:
        term = "age"

        def check(self, _):
            return Verdict.UNKNOWN

    assert present(shipped, New()).takes == ""


def test_every_rule_of_the_content_can_be_told_in_each_language(shipped):
    for requirement in shipped.requirements:
        for language in ("en", "es"):
            told = present(shipped, requirement, {}, language=language)
            assert all([told.takes, told.question, told.said])
            assert "_" not in told.takes


def test_where_nothing_was_answered_nothing_is_said_to_fit(shipped):
    found = present(shipped, LivesInState(), {})

    assert (found.verdict, found.verdict_in_words) == ("unchecked", "There was nothing to check.")


def test_a_rule_that_only_some_may_meet_says_so(shipped):
    young = some("under_18", "18_to_24")
    found = present(shipped, OneOf("age", young, young), verdict=Verdict.NOT_MET)

    assert found.takes == "Only for these, and it depends: “Under 18” or “18 to 24”."
