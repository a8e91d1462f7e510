"""The catalog as a directory: what is shown to everybody, indexed once by kind, owner and work."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeVar

from app.domain.catalog import Catalog
from app.domain.places import slugify
from app.domain.records import Occupation, Organization, Rung, Service, Text
from app.domain.standing import Standing

CATALOGS_KEPT = 2
"""The one that is shown, and for a moment the one before it."""

Key = TypeVar("Key", bound=Hashable)
Item = TypeVar("Item")


@dataclass(frozen=True, eq=False)
class Directory:
    """Services that may be offered on some day, in order of name, and jobs by kind of work.

    Where the same service is told by two organizations, `of_kind` holds it once, and
    `of_organization` beside each of them. `said` is what can be searched, by id or code.
    """

    of_kind: Mapping[str, tuple[Service, ...]]
    of_category: Mapping[tuple[str, str], tuple[Service, ...]]
    of_organization: Mapping[str, tuple[Service, ...]]
    organizations: tuple[Organization, ...]
    of_sector: Mapping[str, tuple[Occupation, ...]]
    leading_to: Mapping[str, tuple[Service, ...]]
    rungs_to: Mapping[str, tuple[Rung, ...]]
    sectors: Mapping[str, frozenset[str]]
    said: Mapping[str, str]

    def categories(self, kind: str) -> frozenset[str]:
        return frozenset(category for each, category in self.of_category if each == kind)

    def languages(self, kind: str) -> frozenset[str]:
        return frozenset[str]().union(*(each.languages for each in self.of_kind.get(kind, ())))

    def work(self) -> frozenset[str]:
        """Return the kinds of work that some program leads to."""
        return frozenset[str]().union(*self.sectors.values())


@lru_cache(maxsize=CATALOGS_KEPT)
def directory_of(catalog: Catalog) -> Directory:
    return build_directory(catalog)


def build_directory(catalog: Catalog) -> Directory:
    shown = [each for each in by_name(catalog.services.values()) if may_be_shown(each, catalog)]
    ids = {each.id for each in shown}
    once = [each for each in shown if each.same_as not in ids]
    jobs = catalog.occupations
    owners = {each.organization_id for each in shown}
    return Directory(
        of_kind=group(once, lambda each: [each.kind]),
        of_category=group(once, lambda each: [(each.kind, each.category)]),
        of_organization=group(shown, lambda each: [each.organization_id]),
        organizations=tuple(
            each for each in by_name(catalog.organizations.values()) if each.id in owners
        ),
        of_sector=group(jobs.values(), lambda each: [each.sector]),
        leading_to=group(once, lambda each: each.occupations),
        rungs_to=group(sum(catalog.rungs.values(), ()), lambda each: [each.to_soc]),
        sectors={each.id: find_work(each, jobs) for each in once},
        said={each.id: say_service(each, catalog) for each in once}
        | {code: say_job(job, catalog) for code, job in jobs.items()},
    )


Named = TypeVar("Named", Service, Organization)


def by_name(records: Iterable[Named]) -> list[Named]:
    return sorted(records, key=lambda each: (fold(each.name), each.id))


@lru_cache(maxsize=CATALOGS_KEPT * 4096)
def sort_name(service: Service, language: str) -> str:
    """Return what puts the service in its place among others by its name in that language."""
    return fold(service.name_in(language))


def may_be_shown(service: Service, catalog: Catalog) -> bool:
    """A season only makes it "call first", so this is the same on every day."""
    return catalog.standing_of(service, date.min) is not Standing.NOT_OFFERED


def group(
    items: Iterable[Item], keys_of: Callable[[Item], Iterable[Key]]
) -> dict[Key, tuple[Item, ...]]:
    found: dict[Key, list[Item]] = defaultdict(list)
    for item in items:
        for key in keys_of(item):
            found[key].append(item)
    return {key: tuple(each) for key, each in found.items()}


def find_work(service: Service, jobs: Mapping[str, Occupation]) -> frozenset[str]:
    known = (jobs.get(code) for code in service.occupations)
    return service.sectors.union(job.sector for job in known if job)


def fold(text: str) -> str:
    """Return the text without case, accents and apostrophes, with hyphens between the words."""
    return slugify(text.replace("'", "").replace("’", ""))


def say_service(service: Service, catalog: Catalog) -> str:
    owner = catalog.organizations[service.organization_id]
    category = catalog.words.categories.get(service.category, {})
    numbers = [phone.number for phone in service.phones]
    words = [service.name, owner.name, service.provider, *numbers]
    return searchable([*words, *values_of(service.translated_name, service.gives, category)])


def say_job(job: Occupation, catalog: Catalog) -> str:
    sector = catalog.words.sectors.get(job.sector, {})
    return searchable(values_of(job.title, job.summary, sector))


def values_of(*texts: Text) -> list[str]:
    return [words for text in texts for words in text.values()]


def searchable(texts: Iterable[str]) -> str:
    return "".join(f"-{fold(text)}" for text in texts)


def says(said: str, typed: str) -> bool:
    """Tell whether each word typed begins a word of what is said."""
    words = fold(typed)
    if typed.strip() and not words:
        return False
    return all(f"-{word}" in said for word in words.split("-"))
