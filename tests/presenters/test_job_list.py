from dataclasses import replace

from app.domain.looking_for_jobs import JobWish
from app.presenters.job_list import present_job_list
from tests.catalogs import make_catalog

CATALOG = make_catalog()


def page_of(catalog=CATALOG, language="en", **wished):
    return present_job_list(JobWish(**wished), 1, catalog, language)


def test_jobs_stand_by_kind_of_work_with_the_half_of_their_pay():
    (group,) = page_of().groups

    assert group.sector.text == "example"
    assert [(job.half, job.is_first) for job in group.jobs] == [
        ("$18.50 an hour", True),
        ("$18.50 an hour", False),
    ]


def test_area_and_year_are_said_once():
    assert page_of().where == "Pay in the Hartford area, 2024."
    assert page_of(language="es").where == "Paga en el área de Hartford, 2024."


def test_jobs_are_counted():
    assert page_of().count == "We found 2 jobs."
    assert page_of(words="11-1111").count == "We found 1 job."


def test_where_no_job_fits_the_choice_can_be_taken_back():
    page = page_of(words="astronaut", sector="example")

    assert page.count == "We found no such job."
    assert page.where == ""
    assert [way.text for way in page.ways_out] == [
        "Look without these words",
        "Look at all kinds of work",
        "Show all",
    ]


def test_pay_of_another_area_says_so_itself():
    job = CATALOG.occupations["22-2222.00"]
    elsewhere = replace(job, pay=replace(job.pay, area="Connecticut statewide"))
    moved = replace(CATALOG, occupations={**CATALOG.occupations, "22-2222.00": elsewhere})
    wheres = [each.where for group in page_of(moved).groups for each in group.jobs]

    assert sorted(set(wheres)) == ["Pay in Connecticut, 2024.", "Pay in the Hartford area, 2024."]
