"""Phones that can be dialled, links that may be followed, seasons that are on the calendar."""

import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.records.organization import PhoneEntry, SeasonEntry, ServiceEntry, SourceEntry
from app.curation.source_files import SourceFile

DIALLED = re.compile(r"1?[2-9]\d{2}[2-9]\d{6}|[239]11|988")
"""A number of this country with its area, or one of the short ones: 211, 311, 911, 988."""
# Control characters, and marks that turn the direction of writing.
HIDDEN = re.compile(r"[\x00-\x20\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
EMAIL = re.compile(r"[^@\s:/?]+@[^@\s:/?]+\.[a-zA-Z]{2,}")
DATE = re.compile(r"\d{4}(-\d\d){0,2}")
# A leap year, so that February 29 is a day.
ANY_YEAR = 2024


def find_broken_contacts(content: Content) -> Iterator[Problem]:
    for filed in content.organizations:
        organization = filed.record
        yield from check_phones(filed.file, (), organization.phones)
        yield from check_link(filed.file, ("website",), organization.website)
        if organization.legal_status is not None:
            yield from check_source(
                filed.file, ("legal_status", "source"), organization.legal_status.source
            )
        for number, service in enumerate(organization.services):
            yield from check_service(filed.file, ("services", number), service)


def check_service(file: SourceFile, path: FieldPath, service: ServiceEntry) -> Iterator[Problem]:
    yield from check_phones(file, path, service.phones)
    yield from check_link(file, (*path, "website"), service.website)
    if service.email is not None and not EMAIL.fullmatch(service.email):
        yield file.problem((*path, "email"), "must be an address like name@example.org")
    sources = [(path, service.source)]
    sources += [((*path, "facts", n), f.source) for n, f in service.facts.items() if f.source]
    for above, source in sources:
        yield from check_source(file, (*above, "source"), source)
    if service.season is not None:
        yield from check_season(file, (*path, "season"), service.season)


def check_source(file: SourceFile, path: FieldPath, source: SourceEntry) -> Iterator[Problem]:
    for number, url in enumerate(source.urls):
        yield from check_link(file, (*path, "urls", number), url)
    for name in ("first", "last"):
        yield from check_date(file, (*path, name), getattr(source, name))


def check_phones(
    file: SourceFile, path: FieldPath, phones: tuple[PhoneEntry, ...]
) -> Iterator[Problem]:
    for number, phone in enumerate(phones):
        if not DIALLED.fullmatch(phone.number):
            message = "must be 10 digits (11 with a 1 before), or 211, 311, 911 or 988"
            yield file.problem((*path, "phones", number, "number"), message)


def check_link(file: SourceFile, path: FieldPath, link: str | None) -> Iterator[Problem]:
    if link is None:
        return
    if HIDDEN.search(link):
        yield file.problem(path, "must hold no space, control character or direction mark")
        return
    problem = judge_link(link)
    if problem:
        yield file.problem(path, problem)


def judge_link(link: str) -> str:
    try:
        parts = urlsplit(link)
    except ValueError:
        return "is not a link"
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return "must begin with https:// (or http://) and name a site"
    return "must hold no user name (before an @)" if parts.username is not None else ""


def check_date(file: SourceFile, path: FieldPath, text: str | None) -> Iterator[Problem]:
    if text is not None and not (DATE.fullmatch(text) and is_on_calendar(text)):
        yield file.problem(path, "must be a year, a month or a day: 2024, 2024-09 or 2024-09-04")


def is_on_calendar(text: str) -> bool:
    year, month, day = (*(int(part) for part in text.split("-")), 1, 1)[:3]
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def check_season(file: SourceFile, path: FieldPath, season: SeasonEntry) -> Iterator[Problem]:
    for name, day in (("from", season.from_), ("to", season.to)):
        if not (re.fullmatch(r"\d\d-\d\d", day) and is_on_calendar(f"{ANY_YEAR}-{day}")):
            yield file.problem((*path, name), "must be a month and a day, like 01-15")
