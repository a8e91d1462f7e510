"""Telephone numbers that texts name: the same in each language, and those of their own row; and
numbers of crisis lines that are the ones of their source."""

import re
from collections.abc import Iterator, Mapping

from app.curation.checks.texts import PlacedText, list_texts, texts_in
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.records.organization import OrganizationFile, ServiceEntry
from app.curation.source_files import SourceFile

NUMBER = re.compile(
    r"(?<![\d$.,-])(?:(?:1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}|[239]-?1-?1|9-?8-?8)(?![\d-])"
)
"""As people write them: 860-555-0142, (860) 555-0142, 1-800-555-0142, 2-1-1, 988."""
ANSWERS_IN_A_CRISIS = frozenset({"crisis", "domestic-violence"})


def find_wrong_numbers(content: Content) -> Iterator[Problem]:
    for placed in list_texts(content):
        yield from check_languages(placed)
    for filed in content.organizations:
        for number, service in enumerate(filed.record.services):
            path: FieldPath = ("services", number)
            yield from check_texts(filed.file, path, service, filed.record)
            yield from check_crisis_line(filed.file, path, service)


def numbers_in(text: str) -> list[str]:
    """Return them in order as digits, without the 1 that stands before a long one."""
    found = (re.sub(r"\D", "", each) for each in NUMBER.findall(text))
    return sorted(shorten(each) for each in found)


def shorten(number: str) -> str:
    return number[-10:]


def check_languages(placed: PlacedText) -> Iterator[Problem]:
    english = numbers_in(placed.text.get("en", ""))
    for language, text in placed.text.items():
        named = numbers_in(text)
        if named != english:
            said = ", ".join(english) or "none"
            message = f"names {', '.join(named) or 'no number'}, but the English {said}"
            yield placed.problem(language, message)


def check_texts(
    file: SourceFile, path: FieldPath, service: ServiceEntry, owner: OrganizationFile
) -> Iterator[Problem]:
    """Name numbers that neither a field nor the source's own words have."""
    known = {shorten(phone.number) for phone in (*service.phones, *owner.phones)}
    known |= {number for text in service.as_listed.values() for number in numbers_in(text)}
    for placed in texts_in(file, path, say_as_written(file, path)):
        for language, text in placed.text.items():
            for number in numbers_in(text):
                if number not in known:
                    yield placed.problem(language, f"{number} is no number of this row")


def say_as_written(file: SourceFile, path: FieldPath) -> Mapping[str, object]:
    group, number = path
    written: Mapping[str, object] = file.data[group][number]
    return written


def check_crisis_line(
    file: SourceFile, path: FieldPath, service: ServiceEntry
) -> Iterator[Problem]:
    """A wrong number here can cost a life: it stands twice, as a field and as its source has it."""
    if service.category not in ANSWERS_IN_A_CRISIS and not service.last_resort:
        return
    listed = numbers_in(service.as_listed.get("phone", ""))
    if sorted(shorten(phone.number) for phone in service.phones) != listed:
        message = f"not the numbers in as_listed.phone: {', '.join(listed) or 'none is there'}"
        yield file.problem((*path, "phones"), message)
