"""What occupations, rungs and places point to."""

import re
from collections.abc import Iterator

from app.curation.checks.known import Known, unknown
from app.curation.content import Content
from app.curation.problems import Problem
from app.curation.records.tables import OccupationRow, RungRow
from app.curation.source_files import SourceFile

PERCENTILES = ("p10", "median", "p90")
WAGE_YEAR = re.compile(r"([A-Z][a-z]+ )?(19|20)\d\d")


def find_broken_jobs(content: Content, known: Known) -> Iterator[Problem]:
    jobs = content.occupations
    for number, job in enumerate(jobs.record):
        sectors = content.words.record.sectors
        yield from unknown(jobs.file, (number, "sector"), [job.sector], sectors)
        keys = job.record_rule_keys
        yield from unknown(jobs.file, (number, "record_rule_keys"), keys, known.rules)
        yield from check_pay(jobs.file, number, job)
        yield from check_weeks(jobs.file, number, job)
    for number, rung in enumerate(content.rungs.record):
        file = content.rungs.file
        yield from unknown(file, (number, "from_soc"), [rung.from_soc], known.socs)
        yield from unknown(file, (number, "to_soc"), [rung.to_soc], known.socs)
        if rung.from_soc == rung.to_soc:
            yield file.problem((number, "to_soc"), "a step from a job to itself")
        yield from check_weeks(file, number, rung)
    yield from find_missing_sources(content)


def find_missing_sources(content: Content) -> Iterator[Problem]:
    jobs, rungs, rules = content.occupations, content.rungs, content.record_rules
    for file, sources in (
        (jobs.file, [row.source_urls for row in jobs.record]),
        (rungs.file, [row.source_urls for row in rungs.record]),
        (rules.file, [row.source_urls for row in rules.record]),
    ):
        for number, named in enumerate(sources):
            if not any(source.strip() for source in named):
                yield file.problem((number, "source_urls"), "no source: say where it was read")


def check_weeks(file: SourceFile, number: int, row: OccupationRow | RungRow) -> Iterator[Problem]:
    least, most = row.weeks_least, row.weeks_most
    if (least is None) != (most is None):
        yield file.problem((number, "weeks_least"), "say at least and at most, or neither")
    elif least is not None and most is not None and not 0 <= least <= most:
        yield file.problem((number, "weeks_least"), "at least is more than at most")


def check_pay(file: SourceFile, number: int, job: OccupationRow) -> Iterator[Problem]:
    if job.hourly_median is None and job.annual_median is None:
        yield file.problem((number, "hourly_median"), "no middle pay, by hour or by year")
    for unit in ("hourly", "annual"):
        yield from check_rising(file, number, job, [f"{unit}_{each}" for each in PERCENTILES])
    if not WAGE_YEAR.fullmatch(job.wage_year):
        message = f'"{job.wage_year}" must be a year, or a month and a year: 2025, May 2025'
        yield file.problem((number, "wage_year"), message)


def check_rising(
    file: SourceFile, number: int, job: OccupationRow, columns: list[str]
) -> Iterator[Problem]:
    below = 0.0
    for name in columns:
        pay = getattr(job, name)
        if pay is not None and (pay <= 0 or pay < below):
            message = f"pay of {pay:g}: it must be above 0, and p10, median, p90 must rise"
            yield file.problem((number, name), message)
        below = pay or below


def find_broken_places(content: Content, known: Known) -> Iterator[Problem]:
    ours, others = content.zip_codes, content.other_zip_codes
    for part, whole in content.words.record.neighborhoods.items():
        yield from unknown(content.words.file, ("neighborhoods", part), [whole], known.towns)
    for number, row in enumerate(ours.record):
        yield from unknown(ours.file, (number, "town"), [row.town], known.towns)
    for number, other in enumerate(others.record):
        yield from unknown(others.file, (number, "town"), [other.town], known.towns)
    for number, town in enumerate(content.towns.record):
        if (town.latitude is None) != (town.longitude is None):
            yield content.towns.file.problem((number, "latitude"), "one coordinate is missing")
