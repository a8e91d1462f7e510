from dataclasses import replace

from app.presenters.around import present_around_job, present_around_service
from tests.catalogs import make_catalog, make_service
from tests.presenters.plans import TODAY

JOB = "11-1111.00"
LEADS = {"kind": "training", "occupations": (JOB, "99-9999.00")}


def around(service, language="en"):
    return present_around_service(service, make_catalog(service), language, TODAY)


def around_job(code, *services):
    catalog = make_catalog(*services)
    return present_around_job(catalog.occupations[code], catalog, "en", TODAY)


def test_what_is_not_known_becomes_a_question_to_ask():
    asks = around(make_service("x", kind="training")).asks

    assert "What does it cost? Is there help to pay?" in asks
    assert "Can I talk with someone in my language, or an interpreter?" in asks
    assert len(asks) == len(set(asks))


def test_a_place_that_takes_nobody_is_not_called_and_not_gone_to():
    place = make_catalog().places["hartford"]
    closed = around(make_service("x", status="closed", address="1 Main Street", place=place))

    assert closed.asks == ()
    assert closed.directions == ""
    assert closed.organization == "Example Center"


def test_a_program_shows_the_jobs_it_leads_to_and_their_rules_on_records():
    page = around(make_service("x", **LEADS))

    assert [job.onet_soc_code for job in page.jobs] == [JOB]
    assert page.where == "Pay in the Hartford area, 2024."
    assert [rule.text.text for rule in page.rules] == ["Ask the board first."]


def test_without_jobs_or_without_their_rules_none_are_told():
    assert around(make_service("x")).rules == ()
    catalog = make_catalog(make_service("x", **LEADS))
    free = {code: replace(job, record_rules=()) for code, job in catalog.occupations.items()}
    unruled = replace(catalog, occupations=free)

    page = present_around_service(unruled.services["x"], unruled, "en", TODAY)
    assert (len(page.jobs), page.rules) == (1, ())


def test_a_job_shows_the_programs_that_lead_to_it_those_to_call_first_last():
    old = make_service("a-old", status="stale-source", **LEADS)
    page = around_job(JOB, old, make_service("b-new", **LEADS))

    assert [(each.service_id, each.call_first) for each in page.programs] == [
        ("b-new", False),
        ("a-old", True),
    ]
    assert page.work == "example"


def test_a_job_without_programs_leads_to_no_empty_list():
    page = around_job(JOB)

    assert (page.programs, page.work) == ((), "")


def test_a_job_shows_the_jobs_that_lead_to_it():
    (below,) = around_job("22-2222.00").ways_in

    assert below.onet_soc_code == JOB
    assert below.takes.text == "A year of work"
    assert below.own_reading
    assert around_job(JOB).ways_in == ()


def test_a_rung_from_a_job_we_do_not_have_is_left_out():
    catalog = make_catalog()
    alone = replace(catalog, by_soc={"22-2222": catalog.by_soc["22-2222"]})

    assert present_around_job(alone.by_soc["22-2222"], alone, "en", TODAY).ways_in == ()
