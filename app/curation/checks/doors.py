"""Doors that name only what content knows, and what a person can change."""

from collections.abc import Iterator

from app.curation.checks.known import Known, unknown, unknown_terms
from app.curation.checks.pathway import terms_said
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.records.base import Terms
from app.curation.records.door import DoorEntry
from app.domain.changes import CHANGEABLE

NOT_THEIRS = "is not for a person to change: take it out"


def find_broken_doors(content: Content, known: Known) -> Iterator[Problem]:
    for number, door in enumerate(content.doors.record.doors):
        path = ("doors", number)
        for where, terms in (("when", door.when), *list_changes(door)):
            yield from unknown_terms(content.doors.file, (*path, where), terms, known)
        for where, terms in list_changes(door):
            yield from check_changed(content, (*path, where), terms, known)
        if not any(terms for _, terms in list_changes(door)):
            yield content.doors.file.problem(path, f'"{door.id}" changes nothing')
        step = [door.step] if door.step is not None else []
        yield from unknown(content.doors.file, (*path, "step"), step, known.aims)


def list_changes(door: DoorEntry) -> tuple[tuple[str, Terms], ...]:
    return (("sets", door.sets), ("adds", door.adds), ("drops", door.drops))


def check_changed(
    content: Content, path: FieldPath, terms: Terms, known: Known
) -> Iterator[Problem]:
    """Name what nobody could answer, so that each try is a plan that somebody may have.

    A question may be dropped: then nobody meets the doors that change what it asked.
    """
    file, said = content.doors.file, terms_said(content.questionnaire.record, content)
    for term, values in terms.items():
        sayable = known.terms.get(term, frozenset())
        silent = sorted((set(values) & sayable) - said.get(term, sayable))
        if term in known.terms and term not in CHANGEABLE:
            yield file.problem((*path, term), f'"{term}" {NOT_THEIRS}')
        elif silent:
            yield file.problem((*path, term), f"no answer sets {term} to {', '.join(silent)}")
        elif not values:
            yield file.problem((*path, term), "must not be empty")
