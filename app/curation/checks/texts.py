"""Every text of the content, with where it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.records.base import LANGUAGES
from app.curation.source_files import SourceFile
from app.curation.tables import is_text
from app.curation.validating import Filed

NOT_OURS = frozenset({"as_listed"})
"""The source's own words, in whatever language they are."""


@dataclass(frozen=True)
class PlacedText:
    file: SourceFile
    path: FieldPath
    text: Mapping[str, str]

    def problem(self, language: str, message: str) -> Problem:
        path = self.path
        if isinstance(self.file.data, tuple):
            row, column = path
            path = (row, f"{column}_{language}")
        else:
            path = (*path, language)
        return self.file.problem(path, message)


def list_texts(content: Content) -> Iterator[PlacedText]:
    """Go through the files as they are written, so that a text beside the records is seen too."""
    files = [content.questionnaire, content.pathway, content.words, content.sheets]
    more = [content.doors, content.helper_notes]
    for filed in (*files, *more, *content.organizations, *content.guides):
        yield from texts_in(filed.file, (), filed.file.data)
    for table in (content.occupations, content.rungs, content.record_rules):
        yield from texts_of_table(table)


def texts_in(file: SourceFile, path: FieldPath, value: Any) -> Iterator[PlacedText]:
    if is_a_text(value):
        yield PlacedText(file, path, value)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key not in NOT_OURS:
                yield from texts_in(file, (*path, key), each)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from texts_in(file, (*path, number), each)


def is_a_text(value: Any) -> bool:
    if not isinstance(value, dict) or not value.keys() & set(LANGUAGES):
        return False
    return all(isinstance(each, str) for each in value.values())


def texts_of_table(table: Filed[tuple[Any, ...]]) -> Iterator[PlacedText]:
    for number, row in enumerate(table.record):
        for name in type(row).model_fields:
            if is_text(type(row), name):
                yield PlacedText(table.file, (number, name), getattr(row, name))
