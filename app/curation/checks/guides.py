"""What guides point to: their own sources, and services that may be offered."""

from collections.abc import Iterator
from datetime import date

from app.curation.checks.contacts import check_date, check_link
from app.curation.checks.ids import repeated
from app.curation.checks.known import unknown
from app.curation.content import Content
from app.curation.problems import Problem
from app.curation.records.guide import GuideFile
from app.curation.validating import Filed
from app.domain.catalog import Catalog
from app.domain.standing import Standing

UNDATED = "undated"


def find_broken_guides(content: Content) -> Iterator[Problem]:
    for filed in content.guides:
        yield from check_sources(filed)
        yield from check_lines(filed)
        yield from check_date(filed.file, ("read_on",), filed.record.read_on)
    positions = [(str(each.record.position), (each.file, ("position",))) for each in content.guides]
    yield from repeated(positions)


def check_sources(guide: Filed[GuideFile]) -> Iterator[Problem]:
    used = {name for each in guide.record.sections for line in each.lines for name in line.source}
    for name, source in guide.record.sources.items():
        yield from check_link(guide.file, ("sources", name, "url"), source.url)
        if source.date != UNDATED:
            yield from check_date(guide.file, ("sources", name, "date"), source.date)
        if name not in used:
            yield guide.file.problem(("sources", name), "no line was read there")


def check_lines(guide: Filed[GuideFile]) -> Iterator[Problem]:
    for number, section in enumerate(guide.record.sections):
        for place, line in enumerate(section.lines):
            path = ("sections", number, "lines", place, "source")
            yield from unknown(guide.file, path, line.source, guide.record.sources)


def find_unread_guides(content: Content, catalog: Catalog) -> Iterator[Problem]:
    """Name what a guide says it explains, but no service helps with."""
    met = {need for service in catalog.services.values() for need in service.meets}
    for filed in content.guides:
        for number, need in enumerate(filed.record.explains):
            yield from unknown(filed.file, ("explains", number), [need], met)


def find_unanswered_guides(content: Content, catalog: Catalog, today: date) -> Iterator[Problem]:
    """Name whom a guide says to call, but whom nobody knows or may not be offered."""
    for filed in content.guides:
        for number, name in enumerate(filed.record.call):
            path = ("call", number)
            service = catalog.services.get(name)
            if service is None:
                yield from unknown(filed.file, path, [name], catalog.services)
            elif catalog.standing_of(service, today) is Standing.NOT_OFFERED:
                yield filed.file.problem(path, f'"{name}" may not be offered')
