"""Questions that can be asked, and answers that say something known."""

from collections.abc import Container, Iterator

from app.curation.checks.known import Known, unknown, unknown_terms
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem, suggest
from app.curation.source_files import SourceFile
from app.domain.questionnaire import Condition, Question, Questionnaire, QuestionType

MOST_FOLLOW_UPS = 4

Numbered = tuple[FieldPath, Question]


def numbered_questions(questionnaire: Questionnaire) -> list[Numbered]:
    return [
        (("screens", screen_number, "questions", number), question)
        for screen_number, screen in enumerate(questionnaire.screens)
        for number, question in enumerate(screen.questions)
    ]


def find_broken_questions(content: Content, known: Known) -> Iterator[Problem]:
    file = content.questionnaire.file
    before: dict[str, Question] = {}
    everywhere = content.questionnaire.record.questions
    for path, question in numbered_questions(content.questionnaire.record):
        if question.ask_when is not None:
            where = (*path, "ask_when")
            yield from check_condition(file, where, question.ask_when, before, everywhere, known)
        yield from check_options(file, path, question, known)
        before[question.id] = question


def check_condition(
    file: SourceFile,
    path: FieldPath,
    condition: Condition,
    before: dict[str, Question],
    later: Container[str],
    known: Known,
) -> Iterator[Problem]:
    asked = before.get(condition.question)
    name = condition.question
    if asked is None:
        message = "is asked later: move it up" if name in later else "is no question"
        message += "" if name in later else suggest(name, before)
        yield file.problem((*path, "question"), f'"{name}" {message}')
        return
    if not condition.is_one_of:
        yield file.problem((*path, "is_one_of"), "can never hold: it lists no answer")
    yield from unknown(
        file, (*path, "is_one_of"), sorted(condition.is_one_of), answers_of(asked, known)
    )


def answers_of(question: Question, known: Known) -> frozenset[str]:
    if question.type is QuestionType.PLACE:
        return known.terms["place"]
    return frozenset(option.id for option in question.options)


def check_options(
    file: SourceFile, path: FieldPath, question: Question, known: Known
) -> Iterator[Problem]:
    if question.type is QuestionType.PLACE and question.options:
        message = "a place takes no options: its town or ZIP code is typed"
        yield file.problem((*path, "options"), message)
    elif question.type is not QuestionType.PLACE and not question.options:
        yield file.problem((*path, "options"), "a question needs options")
    for number, option in enumerate(question.options):
        where = (*path, "options", number, "sets")
        yield from unknown_terms(file, where, option.sets, known)


def find_crowded_screens(content: Content) -> Iterator[Problem]:
    for number, screen in enumerate(content.questionnaire.record.screens):
        beside = {question.id for question in screen.questions}
        follow_ups = [q for q in screen.questions if q.ask_when and q.ask_when.question in beside]
        if len(follow_ups) > MOST_FOLLOW_UPS:
            message = f"{len(follow_ups)} follow-ups; {MOST_FOLLOW_UPS} at most on one screen"
            yield content.questionnaire.file.problem(("screens", number, "questions"), message)
        if not screen.questions:
            yield content.questionnaire.file.problem(("screens", number), "asks nothing")


def find_unreachable(content: Content, known: Known) -> Iterator[Problem]:
    """Name questions, and whole screens, that no answers can open."""
    questionnaire = content.questionnaire.record
    reachable: dict[str, Question] = {}
    for _, question in numbered_questions(questionnaire):
        if can_be_asked(question, reachable, known):
            reachable[question.id] = question
    for path, question in numbered_questions(questionnaire):
        if question.id not in reachable:
            message = f'can never hold: no answer opens "{question.id}"'
            yield content.questionnaire.file.problem((*path, "ask_when"), message)
    for number, screen in enumerate(questionnaire.screens):
        if screen.questions and not any(each.id in reachable for each in screen.questions):
            message = f'no answer can reach the screen "{screen.id}"'
            yield content.questionnaire.file.problem(("screens", number), message)


def can_be_asked(question: Question, reachable: dict[str, Question], known: Known) -> bool:
    condition = question.ask_when
    if condition is None:
        return True
    asked = reachable.get(condition.question)
    return asked is not None and bool(condition.is_one_of & answers_of(asked, known))
