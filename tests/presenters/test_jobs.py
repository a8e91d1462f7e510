from dataclasses import replace

import pytest

from app.domain.jobs import JobChoice
from app.domain.records import Pay
from app.presenters.jobs import (
    present_job,
    present_jobs_in_plan,
    say_growth,
    say_growth_note,
)
from app.presenters.pay import present_pay
from tests.catalogs import make_catalog

CATALOG = make_catalog()
JOB = CATALOG.occupations["11-1111.00"]


def test_pay_is_said_by_how_many_earn_less():
    pay = present_pay(Pay(16.68, 19.05, 21.5, "Hartford-West Hartford", "May 2025"), "en")

    assert pay.sentences == (
        "10 in 100 workers earn less than $16.68 an hour.",
        "Half earn less than $19.05 an hour. Half earn more.",
        "10 in 100 earn more than $21.50 an hour.",
    )
    assert pay.where == "Pay in the Hartford area, May 2025."


def test_pay_by_the_year_and_for_the_state_says_so():
    pay = present_pay(Pay(None, 52000, None, "Connecticut statewide", "May 2025", False), "es")

    assert pay.sentences == (
        "La mitad gana menos de $52,000 al año. La otra mitad gana más.",
        "No sabemos la paga más baja ni la más alta.",
    )
    assert pay.where == "Paga en Connecticut, mayo de 2025."


def test_pay_that_is_half_known_says_what_is_not():
    pay = Pay(16.0, 20.0, 24.0, "Hartford-West Hartford", "May 2025")

    assert present_pay(replace(pay, p10=None), "en").sentences[-1] == (
        "We do not know how low the pay can be."
    )
    assert present_pay(replace(pay, p90=None), "en").sentences[-1] == (
        "We do not know how high the pay can be."
    )


def test_jobs_in_a_plan_are_drawn_alike_and_the_first_tells_the_scale():
    yearly = replace(JOB, pay=Pay(None, 52000, None, "Connecticut statewide", "May 2025", False))
    jobs = tuple(JobChoice(job, (), ()) for job in (yearly, JOB, replace(JOB, soc="x")))
    shown = present_jobs_in_plan(jobs, CATALOG, "en")

    assert [bool(job.card.bar) for job in shown] == [False, True, True]
    assert [job.tells_scale for job in shown] == [False, True, False]
    assert shown[1].card.bar.most == shown[2].card.bar.most
    assert present_jobs_in_plan((), CATALOG, "en") == ()


@pytest.mark.parametrize(
    ("percent", "said"),
    [
        (17, "For each 100 of these jobs, there may be 17 more."),
        (-3.5, "For each 100 of these jobs, there may be 3.5 fewer."),
        (0, "The number of these jobs may stay the same."),
        (None, "We do not know if there will be more of these jobs."),
    ],
)
def test_growth_is_said_in_hundreds(percent, said):
    assert say_growth(replace(JOB, growth_percent=percent), "en") == said


def test_growth_is_said_to_be_national():
    job = replace(JOB, growth_percent=2.0, growth_years="2024-2034")

    assert say_growth_note(job, "en") == (
        "Job growth is for the whole country, from 2024 to 2034, not for Hartford."
    )
    assert say_growth_note(JOB, "en") == ""


def test_everybody_sees_the_rules_and_how_old_they_are():
    page = present_job(JOB, CATALOG, "en")

    assert [(rule.text.text, rule.as_of) for rule in page.rules] == [
        ("Ask the board first.", "From a page of 2024.")
    ]


def test_a_step_up_that_no_source_names_is_our_own_reading():
    page = present_job(JOB, CATALOG, "en")

    assert [rung.own_reading for rung in page.rungs] == [True]
    assert page.ladder == ()


def test_what_a_job_asks_for_is_told_known_or_not():
    facts = {fact.label: fact.said.text for fact in present_job(JOB, CATALOG, "en").facts}

    assert facts["How long to learn it"] == "2 weeks"
    assert facts["Nights and weekends"] == "Not known. Ask."


def test_a_source_without_an_address_is_still_named():
    page = present_job(replace(JOB, sources=("A printed list",)), CATALOG, "en")

    assert (page.sources[0].link, page.sources[0].text) == (None, "A printed list")


def test_a_source_says_how_old_it_is_and_an_address_alone_does_not():
    dated = "https://example.org/2012/pay (changed Thursday, August 28, 2025)"
    page = present_job(replace(JOB, sources=(dated, "https://example.org/2012/x")), CATALOG, "en")

    assert [source.dated for source in page.sources] == ["From 2025.", "No date."]
