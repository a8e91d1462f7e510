"""Answers written in a file, for curators who try out what a person would see."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.curation.problems import suggest, suggest_nearest
from app.curation.source_files import read_yaml
from app.domain.places import Place
from app.domain.questionnaire import Question, Questionnaire, QuestionType, UnknownAnswerError


class AnswersError(Exception):
    """A file of answers that nobody could have given; the message says why."""


def read_answers(
    path: Path, questionnaire: Questionnaire, places: Mapping[str, Place]
) -> dict[str, frozenset[str]]:
    """Read question ids with an option id or a list of them, from YAML or JSON."""
    given = read_yaml(path).data
    if not isinstance(given, dict):
        raise AnswersError("write question ids with their answers, like goal: [job_soon]")
    answers = {}
    for name, chosen in given.items():
        question = questionnaire.questions.get(name)
        if question is None:
            raise AnswersError(f'"{name}" is no question{suggest(name, questionnaire.questions)}')
        answers[name] = read_answer(question, as_words(name, chosen), places)
    return answers


def as_words(name: str, chosen: Any) -> list[str]:
    words = chosen if isinstance(chosen, list) else [] if chosen is None else [chosen]
    if not all(isinstance(word, str) for word in words):
        raise AnswersError(f"{name}: an answer must be text: put it in quotes")
    return words


def read_answer(
    question: Question, chosen: list[str], places: Mapping[str, Place]
) -> frozenset[str]:
    if question.type is QuestionType.PLACE and len(chosen) > 1:
        raise AnswersError(f"{question.id}: takes one answer only")
    try:
        return question.read(chosen, places)
    except UnknownAnswerError:
        raise AnswersError(f"{question.id}: {explain(question, chosen)}") from None


def explain(question: Question, chosen: list[str]) -> str:
    if question.type is QuestionType.PLACE:
        return f'"{chosen[0]}" is no town or ZIP code we know'
    options = [option.id for option in question.options]
    unknown = [word for word in chosen if word not in options]
    if not unknown:
        return "takes one answer only"
    nearest = suggest_nearest(unknown[0], options)
    return f'"{unknown[0]}" is no option{nearest} (of {", ".join(options)})'
