"""Answers that can be told apart, that say something, and one place at most."""

from collections.abc import Iterator

from app.curation.checks.questions import numbered_questions
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.source_files import SourceFile
from app.domain.questionnaire import Question, QuestionType


def find_weak_options(content: Content) -> Iterator[Problem]:
    file = content.questionnaire.file
    places = 0
    for path, question in numbered_questions(content.questionnaire.record):
        yield from find_same_words(file, path, question)
        yield from find_empty_answers(file, path, question)
        places += question.type is QuestionType.PLACE
        if question.type is QuestionType.PLACE and places > 1:
            yield file.problem((*path, "type"), "a place is asked already: one question is enough")


def find_same_words(file: SourceFile, path: FieldPath, question: Question) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for number, option in enumerate(question.options):
        for language, words in option.text.items():
            first = seen.setdefault((language, words.strip().casefold()), option.id)
            if first != option.id:
                where = (*path, "options", number, "text", language)
                yield file.problem(where, f'the same words as "{first}"')


def find_empty_answers(file: SourceFile, path: FieldPath, question: Question) -> Iterator[Problem]:
    """Name an option that says nothing of a person, though others beside it do."""
    if not any(option.sets for option in question.options):
        return
    for number, option in enumerate(question.options):
        if not option.sets and not option.alone:
            message = "says nothing of a person: give it sets, or alone: true"
            yield file.problem((*path, "options", number), message)
