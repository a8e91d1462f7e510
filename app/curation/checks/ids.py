"""Ids that must be unique, within a file and over all of them."""

from collections.abc import Iterable, Iterator, Sequence

from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.source_files import SourceFile

Place = tuple[SourceFile, FieldPath]


def find_repeated_ids(content: Content) -> Iterator[Problem]:
    yield from repeated(service_ids(content))
    yield from repeated(question_ids(content))
    for screen_number, screen in enumerate(content.questionnaire.record.screens):
        for number, question in enumerate(screen.questions):
            above = ("screens", screen_number, "questions", number, "options")
            ids = [option.id for option in question.options]
            yield from repeated(listed(content.questionnaire.file, above, ids))
    yield from repeated_in_pathway(content)
    sheets = [sheet.id for sheet in content.sheets.record.sheets]
    yield from repeated(listed(content.sheets.file, ("sheets",), sheets))
    doors = [door.id for door in content.doors.record.doors]
    yield from repeated(listed(content.doors.file, ("doors",), doors))
    notes = [note.at for note in content.helper_notes.record.notes]
    yield from repeated(listed(content.helper_notes.file, ("notes",), notes, "at"))
    yield from repeated_in_tables(content)


def repeated(ids: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for name, (file, path) in ids:
        if name in seen:
            yield file.problem(path, f'"{name}" is used twice')
        seen.add(name)


def listed(
    file: SourceFile, above: FieldPath, ids: Sequence[str], field: str = "id"
) -> Iterator[tuple[str, Place]]:
    for number, name in enumerate(ids):
        yield name, (file, (*above, number, field))


def service_ids(content: Content) -> Iterator[tuple[str, Place]]:
    for filed in content.organizations:
        ids = [service.id for service in filed.record.services]
        yield from listed(filed.file, ("services",), ids)


def question_ids(content: Content) -> Iterator[tuple[str, Place]]:
    questionnaire = content.questionnaire
    for number, screen in enumerate(questionnaire.record.screens):
        ids = [question.id for question in screen.questions]
        yield from listed(questionnaire.file, ("screens", number, "questions"), ids)


def repeated_in_pathway(content: Content) -> Iterator[Problem]:
    questionnaire, pathway = content.questionnaire, content.pathway
    screens = [screen.id for screen in questionnaire.record.screens]
    yield from repeated(listed(questionnaire.file, ("screens",), screens))
    yield from repeated(
        listed(pathway.file, ("stages",), [stage.id for stage in pathway.record.stages])
    )
    yield from repeated(listed(pathway.file, ("aims",), [aim.id for aim in pathway.record.aims]))


def repeated_in_tables(content: Content) -> Iterator[Problem]:
    jobs, rules, rungs = content.occupations, content.record_rules, content.rungs
    codes = [row.onet_soc_code for row in jobs.record]
    yield from repeated(listed(jobs.file, (), codes, "onet_soc_code"))
    yield from repeated(listed(jobs.file, (), [row.soc for row in jobs.record], "soc"))
    yield from repeated(listed(rules.file, (), [row.key for row in rules.record], "key"))
    steps = [f"{row.from_soc} to {row.to_soc}" for row in rungs.record]
    yield from repeated(listed(rungs.file, (), steps, "to_soc"))
    towns = content.towns
    yield from repeated(listed(towns.file, (), [row.town for row in towns.record], "town"))
    yield from repeated(zip_codes(content))


def zip_codes(content: Content) -> Iterator[tuple[str, Place]]:
    ours, others = content.zip_codes, content.other_zip_codes
    yield from listed(ours.file, (), [row.zip for row in ours.record], "zip")
    yield from listed(others.file, (), [row.zip for row in others.record], "zip")
