"""Check your answers: one row a question that applies, with the way to change it."""

from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.places import ELSEWHERE
from app.domain.questionnaire import Answers, Question, QuestionType
from app.domain.requirements import NOTHING
from app.i18n import translations
from app.presenters.questions import name_place
from app.presenters.spoken import Spoken, say


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """`number` is the screen's; nothing said: the question was skipped."""

    number: int
    question: Spoken
    said: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True)
class AnswersPage:
    rows: tuple[AnswerRow, ...]


def present_answers(catalog: Catalog, answers: Answers, language: str) -> AnswersPage:
    counted = catalog.questionnaire.counted(answers)
    rows = tuple(
        AnswerRow(
            number=number,
            question=say(question.text, language),
            said=list_said(catalog, question, counted, language),
        )
        for number, screen in enumerate(catalog.questionnaire.screens, start=1)
        for question in screen.questions
        if question.applies_to(counted)
    )
    return AnswersPage(rows=rows)


def list_said(
    catalog: Catalog, question: Question, answers: Answers, language: str
) -> tuple[Spoken, ...]:
    chosen = answers.get(question.id, NOTHING)
    if question.type is QuestionType.PLACE:
        return tuple(Spoken(say_where(catalog, each, language)) for each in sorted(chosen))
    return tuple(say(option.text, language) for option in question.options if option.id in chosen)


def say_where(catalog: Catalog, place_id: str, language: str) -> str:
    if place_id == ELSEWHERE:
        return translations(language).gettext("Outside this area")
    return name_place(catalog, place_id)
