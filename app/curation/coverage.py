"""What the content holds and what is not known, as a document that says so openly."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import get_args

from app.curation.content import Content
from app.curation.markdown import make_table
from app.curation.records.organization import FactName
from app.curation.rows import make_rows
from app.domain.catalog import Catalog
from app.domain.records import Answer, Service
from app.domain.standing import Standing
from app.store.catalog import assemble

# The day the data was gathered: the season of a row must not change this document by itself.
COUNTED_ON = date(2026, 11, 23)
FROM_PROGRAMS = frozenset(
    {
        "literacy",
        "esl",
        "high-school-equivalency",
        "digital-skills",
        "job-readiness",
        "career-training",
        "college",
        "apprenticeship",
        "career-services",
    }
)
"""Categories of the sourced table of programs; all others are of the table of services."""

SOURCED = {
    "programs": 126,
    "services": 136,
    "occupations": 114,
    "rungs": 119,
    "record rules": 19,
    "ZIP codes": 131,
}
INTRODUCTION = """# What the content holds, and what is not known

Made by `make coverage-doc` from `app/content`; a test keeps it current. Nobody has telephoned yet:
no row is checked, and an empty cell of a source means "not known", never "no".
"""


def write_coverage(content: Content) -> str:
    catalog = assemble(make_rows(content), "")
    parts = [
        INTRODUCTION,
        section("Rows in and out", count_rows(content, catalog)),
        section("What may be offered", count_standings(catalog)),
        section("Facts of trainings", count_facts(catalog, "training")),
        section("Facts of other help", count_facts(catalog, "support")),
        section("How to reach and what to know", count_details(catalog)),
        section("Jobs", count_jobs(catalog)),
        section("Categories", count_categories(catalog)),
        list_jobs_without_page(catalog),
    ]
    return "\n".join(parts)


def section(title: str, table: str) -> str:
    return f"## {title}\n\n{table}"


def is_program(service: Service) -> bool:
    return service.category in FROM_PROGRAMS


def split(catalog: Catalog) -> dict[str, list[Service]]:
    services = [*catalog.services.values()]
    programs = [each for each in services if is_program(each)]
    return {"programs": programs, "services": [each for each in services if not is_program(each)]}


def count_held(content: Content, catalog: Catalog) -> dict[str, int]:
    """Return how many rows of the sourced data the content holds."""
    rows = split(catalog)
    return {
        "programs": len(rows["programs"]),
        "services": len(rows["services"]),
        "occupations": len(catalog.occupations),
        "rungs": len(content.rungs.record),
        "record rules": len(catalog.record_rules),
        "ZIP codes": len(content.zip_codes.record),
    }


def count_rows(content: Content, catalog: Catalog) -> str:
    held = count_held(content, catalog)
    rows = [(name, count, held[name]) for name, count in SOURCED.items()]
    return make_table(("Kind", "Rows in the sourced data", "Rows here"), rows)


def count_standings(catalog: Catalog) -> str:
    groups = {**split(catalog), "all": [*catalog.services.values()]}
    rows = [(name, *standings(services, catalog)) for name, services in groups.items()]
    offered = make_table(("Rows", "offered", "call first", "not offered"), rows)
    statuses = Counter(service.status for service in catalog.services.values())
    by_status = make_table(("Status of the source", "Rows"), sorted(statuses.items()))
    return f"Counted for {COUNTED_ON:%d %B %Y}.\n\n{offered}\n{by_status}"


def count_facts(catalog: Catalog, kind: str) -> str:
    services = [each for each in catalog.services.values() if each.kind == kind]
    rows = []
    for name in get_args(FactName):
        found = Counter(service.fact(name) for service in services)
        rows.append((name.replace("_", " "), *(found[answer] for answer in Answer)))
    return make_table((f"Fact ({len(services)} rows)", "yes", "no", "not known"), rows)


def count_details(catalog: Catalog) -> str:
    organizations = catalog.organizations

    def knows_phone(service: Service) -> bool:
        return bool(service.phones or organizations[service.organization_id].phones)

    details: dict[str, Callable[[Service], object]] = {
        "a phone of its own": lambda service: service.phones,
        "a phone, its own or the organization's": knows_phone,
        "a website": lambda service: service.website,
        "a street address": lambda service: service.address,
        "a ZIP code or town": lambda service: service.place,
        "who it is for": lambda service: service.who,
        "how to start": lambda service: service.start,
        "papers to bring": lambda service: service.papers,
        "the languages spoken": lambda service: service.languages,
        "a year in its source": lambda service: service.source.last,
        "a day somebody checked it": lambda service: service.source.checked_date,
    }
    everything = [*catalog.services.values()]
    rows = [known_row(name, everything, knows) for name, knows in details.items()]
    trainings = [each for each in everything if each.kind == "training"]
    rows.append(known_row("when a training meets", trainings, lambda each: each.sessions))
    rows.append(known_row("the job a training leads to", trainings, lambda e: e.occupations))
    return make_table(("What", "known", "not known"), rows)


def known_row(
    name: str, services: Sequence[Service], knows: Callable[[Service], object]
) -> tuple[str, int, int]:
    known = sum(bool(knows(each)) for each in services)
    return name, known, len(services) - known


def count_jobs(catalog: Catalog) -> str:
    jobs = [*catalog.occupations.values()]
    known = {
        "pay by the hour": sum(job.pay.hourly for job in jobs),
        "how many work in it": sum(job.employment is not None for job in jobs),
        "growth (for the whole country)": sum(job.growth_percent is not None for job in jobs),
        "what school it asks for": sum(job.entry_level != "not_known" for job in jobs),
        "a rung above it": sum(job.soc in catalog.rungs for job in jobs),
        "a rule about a record of its own": sum(bool(job.record_rules) for job in jobs),
        "a current local list of jobs in demand": 0,
    }
    rows = [(name, count, len(jobs) - count) for name, count in known.items()]
    return make_table(("What", "known", "not known, or none found"), rows)


def count_categories(catalog: Catalog) -> str:
    rows = []
    for name in catalog.words.categories:
        services = [each for each in catalog.services.values() if each.category == name]
        rows.append((name, *standings(services, catalog)))
    return make_table(("Category", "offered", "call first", "not offered"), rows)


def standings(services: Iterable[Service], catalog: Catalog) -> tuple[int, ...]:
    found = Counter(catalog.standing_of(each, COUNTED_ON) for each in services)
    return tuple(found[standing] for standing in Standing)


def list_jobs_without_page(catalog: Catalog) -> str:
    named = {code for service in catalog.services.values() for code in service.occupations}
    missing = sorted(named - catalog.occupations.keys())
    words = "Codes of jobs that a training leads to, but that have no row in occupations.csv: "
    return f"{words}{', '.join(missing) or 'none'}.\n"
