"""Days that have come: nothing was read, and nobody telephoned, tomorrow."""

from collections.abc import Iterator
from datetime import date

from app.curation.checks.contacts import DATE
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.records.organization import ServiceEntry, SourceEntry
from app.curation.source_files import SourceFile

STARTS = "next_start"
Dated = tuple[SourceFile, FieldPath, str]


def find_future_dates(content: Content, today: date) -> Iterator[Problem]:
    for file, path, text in list_dates(content):
        # A date is as exact as its source: a month is compared with this month.
        if DATE.fullmatch(text) and text > today.isoformat()[: len(text)]:
            yield file.problem(path, f"{text} has not come yet")


def find_misplaced_days(content: Content) -> Iterator[Problem]:
    """Only a next start has a day; what is open or free has none."""
    for filed in content.organizations:
        for number, service in enumerate(filed.record.services):
            for name, fact in service.facts.items():
                if fact.day and name != STARTS:
                    path = ("services", number, "facts", name, "day")
                    yield filed.file.problem(path, f"only {STARTS} has a day")


def list_dates(content: Content) -> Iterator[Dated]:
    for filed in content.organizations:
        legal = filed.record.legal_status
        for name, text in dates_of(legal.source) if legal else ():
            yield filed.file, ("legal_status", "source", name), text
        for number, service in enumerate(filed.record.services):
            for path, source in sources_of(("services", number), service):
                for name, text in dates_of(source):
                    yield filed.file, (*path, name), text
    for guide in content.guides:
        yield guide.file, ("read_on",), guide.record.read_on
        for name, each in guide.record.sources.items():
            yield guide.file, ("sources", name, "date"), each.date
    for number, job in enumerate(content.occupations.record):
        yield content.occupations.file, (number, "wage_year"), job.wage_year[-4:]


def sources_of(above: FieldPath, service: ServiceEntry) -> Iterator[tuple[FieldPath, SourceEntry]]:
    yield (*above, "source"), service.source
    for name, fact in service.facts.items():
        if fact.source:
            yield (*above, "facts", name, "source"), fact.source


def dates_of(source: SourceEntry) -> Iterator[tuple[str, str]]:
    for name in ("date", "first", "last", "checked_date"):
        value = getattr(source, name)
        if value is not None:
            yield name, str(value)
