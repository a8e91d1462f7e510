"""What the form of a screen can take: names that are not its own, and few enough answers."""

import re
from collections.abc import Iterator

from app.curation.checks.questions import numbered_questions
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.domain.questionnaire import Question, QuestionType

ID = re.compile(r"[a-z0-9_]{1,40}")
OWN_FIELDS = frozenset(
    {
        "action",
        "csrf_token",
        "door",
        "link",
        "mark",
        "number",
        "once",
        "return_to",
        "service",
        "shown",
        "skip",
        "state",
        "stay",
        "step",
        "to",
        "view",
        "way",
    }
)
"""What the site itself reads from a form, beside the answers."""
# Of 50 fields a form may send, 4 are not answers: csrf_token, state, return_to, and one of skip,
# stay and view.
MOST_ANSWERS = 46


def find_broken_forms(content: Content) -> Iterator[Problem]:
    file = content.questionnaire.file
    for path, question in numbered_questions(content.questionnaire.record):
        for where, name in ids_of(path, question):
            if not ID.fullmatch(name):
                message = "must be 1 to 40 small letters (a to z), digits or _, and nothing else"
                yield file.problem(where, message)
        if question.id in OWN_FIELDS:
            message = f'"{question.id}" is a field of the form itself: choose another id'
            yield file.problem((*path, "id"), message)
    yield from find_full_forms(content)


def ids_of(path: FieldPath, question: Question) -> Iterator[tuple[FieldPath, str]]:
    yield (*path, "id"), question.id
    for number, option in enumerate(question.options):
        yield (*path, "options", number, "id"), option.id


def find_full_forms(content: Content) -> Iterator[Problem]:
    for number, screen in enumerate(content.questionnaire.record.screens):
        answers = sum(map(count_answers, screen.questions))
        if answers > MOST_ANSWERS:
            message = f"{answers} answers at once; {MOST_ANSWERS} at most on one screen"
            yield content.questionnaire.file.problem(("screens", number, "questions"), message)


def count_answers(question: Question) -> int:
    return len(question.options) if question.type is QuestionType.MULTIPLE_CHOICE else 1
