"""What a file or a person leaves out is empty: nothing is guessed in its place."""

from dataclasses import MISSING, Field, fields
from typing import get_origin

import pytest

from app.domain import records
from app.domain.guides import GuideSection
from app.domain.looking import ServiceWish
from app.domain.looking_for_jobs import JobWish
from app.domain.places import Place
from app.domain.questionnaire import Option, Question, Screen

NO_WORDS = {"en": "Words"}
MAY_BE_UNKNOWN = {
    records.Service: (
        "who start say languages_note credential email website address place season same_as weeks"
    ),
    records.Organization: "website legal_source",
    records.Occupation: "employment growth_percent physical evenings remote weeks",
    records.Source: "first last checked_date",
    records.Fact: "detail day",
    records.Rung: "weeks",
    Place: "latitude longitude",
}
YES = {records.Pay: "hourly"}
CLASSES = [
    records.Service,
    records.Organization,
    records.Occupation,
    records.Source,
    records.Fact,
    records.Phone,
    records.Pay,
    records.Rung,
    records.Wait,
    records.Aim,
    Place,
    GuideSection,
    ServiceWish,
    JobWish,
]


def left_out(field: Field) -> object:
    return field.default if field.default is not MISSING else field.default_factory()


def may_be_left_out(record: type) -> list[Field]:
    return [
        each
        for each in fields(record)
        if each.default is not MISSING or each.default_factory is not MISSING
    ]


@pytest.mark.parametrize("record", CLASSES, ids=lambda record: record.__name__)
def test_what_is_left_out_is_empty_and_what_is_not_known_is_nothing(record):
    unknown = MAY_BE_UNKNOWN.get(record, "").split()
    told = {each.name: left_out(each) for each in may_be_left_out(record)}

    assert [name for name, value in told.items() if value is None] == unknown
    assert [name for name, value in told.items() if value] == YES.get(record, "").split()


@pytest.mark.parametrize("record", CLASSES, ids=lambda record: record.__name__)
def test_a_word_left_out_is_no_word_a_list_no_list_and_a_mark_no_mark(record):
    told = [(each.type, left_out(each)) for each in may_be_left_out(record)]

    assert all(
        isinstance(value, get_origin(said) or said) for said, value in told if value is not None
    )


def test_a_question_left_short_is_asked_of_everybody_and_says_nothing():
    question = Question(id="q", type="single_choice", text=NO_WORDS)
    option = Option(id="o", text=NO_WORDS)

    assert (question.hint, question.ask_when, question.options) == (None, None, ())
    assert (option.hint, option.icon, option.sets, option.alone) == (None, None, {}, False)
    assert not Screen(id="s", title=NO_WORDS, why=NO_WORDS, icon="star", questions=()).sensitive
