"""Sheets whose answers somebody could give, and whose steps follow from them."""

from collections.abc import Iterator
from datetime import date

from app.curation.checks.known import Known, unknown
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem, suggest
from app.curation.records.sheet import SheetEntry
from app.domain.catalog import Catalog
from app.domain.on_paper import is_never_ready_made
from app.domain.questionnaire import Question, QuestionType
from app.domain.sheet_places import build_sheet_pathway, list_sheet_places

BY_HAND = "is private: leave it out, or say by_hand: true"
NEVER = "is never on a ready-made sheet: it may lie open anywhere"


def find_broken_sheets(content: Content, known: Known) -> Iterator[Problem]:
    for number, sheet in enumerate(content.sheets.record.sheets):
        path = ("sheets", number)
        for question_id, chosen in sheet.answers.items():
            where = (*path, "answers", question_id)
            yield from check_answer(content, where, question_id, chosen)
        yield from unknown(content.sheets.file, (*path, "steps"), sheet.steps, known.aims)


def check_answer(
    content: Content, path: FieldPath, question_id: str, chosen: tuple[str, ...]
) -> Iterator[Problem]:
    file, questions = content.sheets.file, content.questionnaire.record.questions
    question = questions.get(question_id)
    if question is None:
        yield file.problem(path, f'"{question_id}" is no question{suggest(question_id, questions)}')
    elif question.type is QuestionType.PLACE:
        yield file.problem(path, "the town is chosen by whoever prints")
    else:
        yield from check_chosen(content, path, question, chosen)


def check_chosen(
    content: Content, path: FieldPath, question: Question, chosen: tuple[str, ...]
) -> Iterator[Problem]:
    file = content.sheets.file
    yield from unknown(file, path, chosen, [option.id for option in question.options])
    if not chosen:
        yield file.problem(path, "must not be empty")
    if question.type is QuestionType.SINGLE_CHOICE and len(chosen) > 1:
        yield file.problem(path, "takes one answer only")


def find_refused_sheets(content: Content, catalog: Catalog, today: date) -> Iterator[Problem]:
    """Name what no person would get: answers that do not count, steps that do not follow."""
    for number, entry in enumerate(content.sheets.record.sheets):
        yield from check_counted(content, number, entry)
        yield from check_steps(content, number, entry, catalog, today)


def check_counted(content: Content, number: int, entry: SheetEntry) -> Iterator[Problem]:
    answers = {name: frozenset(chosen) for name, chosen in entry.answers.items()}
    counted = content.questionnaire.record.counted(answers)
    for name in answers.keys() - counted.keys():
        path = ("sheets", number, "answers", name)
        yield content.sheets.file.problem(path, f'can never hold: no answer opens "{name}"')


def check_steps(
    content: Content, number: int, entry: SheetEntry, catalog: Catalog, today: date
) -> Iterator[Problem]:
    file, sheet = content.sheets.file, catalog.sheets[entry.id]
    steps = {step.id: step for step in build_sheet_pathway(sheet, None, catalog, today).steps}
    there = list(steps)
    aims = {aim.id: aim for aim in catalog.aims}
    for place, name in enumerate(entry.steps):
        path = ("sheets", number, "steps", place)
        if is_never_ready_made(aims[name]):
            yield file.problem(path, f'"{name}" {NEVER}')
        elif aims[name].sensitive and not entry.by_hand:
            yield file.problem(path, f'"{name}" {BY_HAND}')
        elif name not in there:
            yield file.problem(path, f'the answers do not lead to "{name}"{suggest(name, there)}')
        else:
            later = [each for each in steps[name].after if each in entry.steps[place:]]
            yield from (file.problem(path, f'"{name}" comes after "{each}"') for each in later)
    if not list_sheet_places(sheet, None, catalog, today):
        yield file.problem(("sheets", number), f'"{entry.id}" names no place')
