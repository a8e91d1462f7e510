"""Where people in danger stay: no row and no text may say the street."""

import re
from collections.abc import Iterator

from app.curation.checks.texts import texts_in
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.records.organization import ServiceEntry
from app.curation.source_files import SourceFile

STREET = re.compile(
    r"\b\d{1,5}\s+(?:[\w.'-]+\s+){1,4}"
    r"(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|way"
    r"|turnpike|tpke|square|terrace|circle|parkway|highway)\b",
    re.IGNORECASE,
)
MESSAGE = "never say where people in danger stay: take it away"


def find_told_hiding_places(content: Content) -> Iterator[Problem]:
    for filed in content.organizations:
        for number, service in enumerate(filed.record.services):
            if is_hidden(service):
                yield from check_hidden(filed.file, ("services", number), service)


def is_hidden(service: ServiceEntry) -> bool:
    return service.category == "domestic-violence" or "safety" in service.meets


def check_hidden(file: SourceFile, path: FieldPath, service: ServiceEntry) -> Iterator[Problem]:
    for name in ("address", "zip"):
        if getattr(service, name) is not None:
            yield file.problem((*path, name), MESSAGE)
    for placed in texts_in(file, path, file.data["services"][path[-1]]):
        for language, text in placed.text.items():
            if STREET.search(text):
                yield placed.problem(language, MESSAGE)
    for name, words in service.as_listed.items():
        if STREET.search(words):
            yield file.problem((*path, "as_listed", name), MESSAGE)
