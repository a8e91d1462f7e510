"""What occupations, rungs and places point to."""

from collections.abc import Iterator

from app.curation.checks.known import Known, unknown
from app.curation.content import Content
from app.curation.problems import Problem


def find_broken_jobs(content: Content, known: Known) -> Iterator[Problem]:
    jobs = content.occupations
    for number, job in enumerate(jobs.record):
        sectors = content.words.record.sectors
        yield from unknown(jobs.file, (number, "sector"), [job.sector], sectors)
        keys = job.record_rule_keys
        yield from unknown(jobs.file, (number, "record_rule_keys"), keys, known.rules)
        if job.hourly_median is None and job.annual_median is None:
            yield jobs.file.problem((number, "hourly_median"), "no middle pay, by hour or by year")
    for number, rung in enumerate(content.rungs.record):
        file = content.rungs.file
        yield from unknown(file, (number, "from_soc"), [rung.from_soc], known.socs)
        yield from unknown(file, (number, "to_soc"), [rung.to_soc], known.socs)


def find_broken_places(content: Content, known: Known) -> Iterator[Problem]:
    ours, others = content.zip_codes, content.other_zip_codes
    for number, row in enumerate(ours.record):
        yield from unknown(ours.file, (number, "town"), [row.town], known.towns)
    for number, other in enumerate(others.record):
        yield from unknown(others.file, (number, "town"), [other.town], known.towns)
    for number, town in enumerate(content.towns.record):
        if (town.latitude is None) != (town.longitude is None):
            yield content.towns.file.problem((number, "latitude"), "one coordinate is missing")
