"""The rules that a source states are rules of the shipped rows, not only words beside them."""

import re

import pytest

from app.curation.content import CONTENT_FOLDER, read_content

STATES_AN_INCOME_LIMIT = re.compile(
    r"income (limit|rule|up to|under|within|at or)|% (or less )?of (state )?median|very low income"
    r"|% of the (federal )?poverty|poverty level or less|low-income"
)
FOR_OTHERS_TOO = {
    "crt-youthbuild": "out of school is enough",
    "hpl-tap-job-training": "they come first, and others after them",
    "east-hartford-skills-academy": "one class of 2019",
    "nav-crt": "it only says who mostly comes",
    "health-first-choice": "only the price turns on it",
}


@pytest.fixture(scope="module")
def services():
    files = read_content(CONTENT_FOLDER).organizations
    return {service.id: service for filed in files for service in filed.record.services}


def test_where_the_source_states_an_income_limit_one_asks_first(services):
    silent = [
        service.id
        for service in services.values()
        if STATES_AN_INCOME_LIMIT.search(service.as_listed.get("eligibility", ""))
        and "income" not in service.ask_if
    ]

    assert set(silent) == FOR_OTHERS_TOO.keys()


def test_nobody_is_asked_about_income():
    questions = read_content(CONTENT_FOLDER).questionnaire.record.questions.values()

    assert not any("income" in option.sets for each in questions for option in each.options)


PERCENTILES_IN_WORDS = re.compile(r"10th percentile \$([\d,]+), .*90th percentile \$([\d,]+)")


def test_how_low_and_how_high_yearly_pay_is_stands_where_a_page_finds_it():
    jobs = read_content(CONTENT_FOLDER).occupations.record
    told = {job.title["en"]: found for job in jobs if (found := find_yearly_pay(job.notes))}

    assert told == {
        job.title["en"]: (job.annual_p10, job.annual_p90) for job in jobs if job.title["en"] in told
    }
    assert len(told) >= 2


def find_yearly_pay(notes):
    found = PERCENTILES_IN_WORDS.search(notes)
    return tuple(int(each.replace(",", "")) for each in found.groups()) if found else None


def test_how_long_a_job_is_learned_names_no_number_that_its_source_does_not():
    jobs = read_content(CONTENT_FOLDER).occupations.record
    told = {
        job.title["en"]: invented
        for job in jobs
        if (invented := numbers(job.training_time["en"]) - numbers(job.training_time_as_listed))
    }

    assert told == {}


def numbers(text):
    """Return the numbers in a text; "a month" is one as well."""
    return {*re.findall(r"\d+", text), *("1" for _ in re.findall(r"\b[Aa] (?:month|year)", text))}
