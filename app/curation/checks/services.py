"""What services point to: words of the profile, jobs, papers, places, other services."""

from collections.abc import Iterator

from app.curation.checks.codes import is_onet_soc_code, say_no_code
from app.curation.checks.known import Known, unknown, unknown_terms
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.records.organization import ServiceEntry
from app.curation.source_files import SourceFile
from app.domain.eligibility import STATEWIDE


def find_broken_services(content: Content, known: Known) -> Iterator[Problem]:
    twins = {
        service.id: service.same_as
        for filed in content.organizations
        for service in filed.record.services
    }
    for filed in content.organizations:
        for number, service in enumerate(filed.record.services):
            path = ("services", number)
            yield from check_service(filed.file, path, service, content, known)
            yield from check_codes(filed.file, path, service, known)
            yield from check_weeks(filed.file, path, service)
            yield from check_places(filed.file, path, service, known)
            yield from check_twin(filed.file, (*path, "same_as"), service, twins)


def check_service(
    file: SourceFile, path: FieldPath, service: ServiceEntry, content: Content, known: Known
) -> Iterator[Problem]:
    words = content.words.record
    for name in ("needs", "ask_if", "welcomes", "grants"):
        yield from unknown_terms(file, (*path, name), getattr(service, name), known)
    for field, used, allowed in (
        ("category", [service.category], words.categories),
        ("papers", service.papers, words.papers),
        ("sectors", service.sectors, words.sectors),
        ("languages", service.languages, known.terms.get("language", ())),
        ("sessions", [part for each in service.sessions for part in each], known.day_parts),
    ):
        yield from unknown(file, (*path, field), used, allowed)


def check_codes(
    file: SourceFile, path: FieldPath, service: ServiceEntry, known: Known
) -> Iterator[Problem]:
    """A training may lead to a job that has no page of ours, but not to no job at all."""
    for number, code in enumerate(service.occupations):
        if not is_onet_soc_code(code):
            yield file.problem((*path, "occupations", number), say_no_code(code))
        else:
            yield from unknown(file, (*path, "occupations", number), [code], known.occupations)


def check_weeks(file: SourceFile, path: FieldPath, service: ServiceEntry) -> Iterator[Problem]:
    if service.weeks and service.weeks[0] > service.weeks[1]:
        yield file.problem((*path, "weeks"), "at least is more than at most")


def check_places(
    file: SourceFile, path: FieldPath, service: ServiceEntry, known: Known
) -> Iterator[Problem]:
    if service.town is not None:
        yield from unknown(file, (*path, "town"), [service.town], known.towns)
    if service.zip is not None:
        yield from unknown(file, (*path, "zip"), [service.zip], known.zip_codes)
    if isinstance(service.area, str):
        yield from unknown(file, (*path, "area"), [service.area], [STATEWIDE])
    elif service.area is not None:
        yield from unknown(file, (*path, "area"), service.area, known.towns)


def check_twin(
    file: SourceFile, path: FieldPath, service: ServiceEntry, twins: dict[str, str | None]
) -> Iterator[Problem]:
    twin = service.same_as
    if twin is None:
        return
    yield from unknown(file, path, [twin], twins)
    if twin == service.id or twins.get(twin) is not None:
        yield file.problem(path, f'"{twin}" must be a service that stands for itself')
