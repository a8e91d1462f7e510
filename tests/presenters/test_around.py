from dataclasses import replace

from app.presenters.around import present_around_job, present_around_service
from tests.catalogs import make_catalog, make_guide, make_service
from tests.presenters.plans import TODAY

JOB = "11-1111.00"
ABOVE = "22-2222.00"
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


def test_a_service_leads_to_the_guides_on_what_it_helps_with():
    service = make_service("x", "papers", "food")
    on_papers = make_guide(explains=frozenset({"papers"}))
    others = (make_guide("example-rides", explains=frozenset({"ride"})), make_guide("example-all"))
    catalog = make_catalog(service, guides=[on_papers, *others])

    found = present_around_service(service, catalog, "es", TODAY).guides

    assert [each.title.text for each in found] == ["Example papers (es)"]


def test_a_program_shows_the_jobs_it_leads_to_and_their_rules_on_records():
    page = around(make_service("x", **LEADS))

    assert [job.onet_soc_code for job in page.jobs] == [JOB]
    assert page.where == "Pay in the Hartford area, 2024."
    assert [rule.text.text for rule in page.rules] == ["Ask the board first."]


def test_a_program_shows_the_way_up_from_the_first_job_that_has_one():
    page = around(make_service("x", kind="training", occupations=(ABOVE, JOB)))

    assert page.way_up is not None
    assert page.way_up.start.text == f"Example job {JOB}"
    assert [(rung.onet_soc_code, rung.own_reading) for rung in page.way_up.rungs] == [(ABOVE, True)]
    assert page.way_up.ladder == ()


def test_a_way_up_that_sources_name_comes_before_one_of_our_own():
    (own,) = make_catalog().rungs["11-1111"]
    sourced = replace(own, from_soc="22-2222", to_soc="11-1111", confidence="high")
    catalog = make_catalog(make_service("x", kind="training", occupations=(JOB, ABOVE)))
    jobs = dict(catalog.by_soc)
    jobs["11-1111"] = replace(jobs["11-1111"], pay=replace(jobs["11-1111"].pay, median=30.0))
    climbing = replace(catalog, rungs={**catalog.rungs, "22-2222": (sourced,)}, by_soc=jobs)

    way_up = present_around_service(climbing.services["x"], climbing, "en", TODAY).way_up

    assert way_up is not None
    assert way_up.start.text == f"Example job {ABOVE}"
    assert len(way_up.ladder) == 2


def test_without_a_next_job_no_way_up_is_told():
    assert around(make_service("x", kind="training", occupations=(ABOVE,))).way_up is None


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


def test_a_program_has_its_number_beside_it_or_that_of_its_organization():
    alone = make_service("b-alone", **{**LEADS, "phones": ()})
    page = around_job(JOB, make_service("a-own", **LEADS), alone)

    shown = [[phone.shown for phone in each.phones] for each in page.programs]
    assert shown == [["860-555-0142"], ["860-555-0100"]]


def test_a_program_without_any_number_shows_none_for_2_1_1_stands_below_all():
    catalog = make_catalog(make_service("x", **{**LEADS, "phones": ()}))
    silent = replace(catalog.organizations["example-center"], phones=())
    catalog.organizations["example-center"] = silent
    page = present_around_job(catalog.occupations[JOB], catalog, "en", TODAY)

    assert page.programs[0].phones == ()
    assert [phone.shown for phone in page.phones] == ["2-1-1"]


def test_of_every_job_one_can_ask_pay_training_license_and_what_a_record_changes():
    asked = " ".join(around_job(JOB).asks)

    for matter in ("pay to start", "train", "license", "record"):
        assert matter in asked


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
