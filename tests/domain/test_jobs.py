"""The jobs a pathway leads to, and the rungs above them."""

import pytest

from app.domain.choice import Warning
from app.domain.jobs import ASK_AGE, choose_jobs, missing, schooling_reached

from .catalogs import build_catalog, build_occupation, build_rule, build_rung, some, terms

AIDE = build_occupation("31-1120", employment=900)
NURSE_AIDE = build_occupation(
    "31-1131", entry_level="training", employment=500, licenses=some("cna")
)
COOK = build_occupation("35-2014", "food", employment=700, licenses=some("food_safety"))
BAKER = build_occupation("51-3011", "food")
TELLER = build_occupation("43-3071", "office", entry_level="diploma", employment=800)
LAB_WORKER = build_occupation("29-2010", entry_level="associate")
NURSE = build_occupation("29-1141", rung="next", entry_level="bachelor")
ALL = [BAKER, COOK, AIDE, NURSE_AIDE, TELLER, LAB_WORKER, NURSE]


def jobs_for(profile=None, occupations=ALL, trainings=(), **others):
    return choose_jobs(profile or {}, build_catalog(occupations=occupations, **others), trainings)


def codes(jobs):
    return [job.occupation.soc for job in jobs]


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        pytest.param(
            {}, [AIDE, TELLER, COOK], id="answers nothing: 3 kinds of work, most people first"
        ),
        pytest.param(terms(sector="food"), [COOK, BAKER], id="one kind of work liked"),
        pytest.param(
            terms(sector=["food", "health-care"]),
            [AIDE, COOK, NURSE_AIDE],
            id="2 kinds of work take turns",
        ),
        pytest.param(terms(sector="fishing"), [AIDE, TELLER, COOK], id="no job for the work liked"),
        pytest.param(
            terms(schooling="no_diploma"),
            [AIDE, COOK, TELLER],
            id="a diploma missing",
        ),
        pytest.param(
            terms(schooling="abroad", sector="office"), [TELLER], id="school in another country"
        ),
        pytest.param(
            terms(schooling="college", sector="health-care"),
            [AIDE, NURSE_AIDE, LAB_WORKER],
            id="one more year of school comes last",
        ),
        pytest.param(
            terms(holds="cna", sector="health-care"),
            [NURSE_AIDE, AIDE, LAB_WORKER],
            id="the license for it is held",
        ),
        pytest.param(
            terms(holds="food_safety"), [AIDE, TELLER, COOK], id="a card that no class leads to"
        ),
        pytest.param(
            terms(holds="associate", schooling="diploma", sector="health-care"),
            [AIDE, NURSE_AIDE, LAB_WORKER],
            id="a degree is there",
        ),
        pytest.param(
            terms(schooling="night_school"), [AIDE, TELLER, COOK], id="a schooling we do not know"
        ),
    ],
)
def test_a_person_sees_first_jobs_in_reach(profile, expected):
    assert codes(jobs_for(profile)) == [job.soc for job in expected]


def test_a_job_the_plan_trains_for_comes_first_and_names_its_class():
    trainings = [("nursing", (NURSE_AIDE.onet_soc_code,)), ("care", (NURSE_AIDE.onet_soc_code,))]
    jobs = jobs_for(trainings=trainings)

    assert codes(jobs) == [NURSE_AIDE.soc, TELLER.soc, COOK.soc]
    assert [job.led_to_by for job in jobs] == ["nursing", None, None]


def test_a_job_shows_3_rungs_above_it_at_most():
    rungs = [build_rung(AIDE.soc, f"29-206{n}") for n in range(4)]
    first, second, _ = jobs_for(rungs=rungs)

    assert first.rungs == tuple(rungs[:3])
    assert second.rungs == ()


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        pytest.param(terms(record="yes"), (Warning("GEN"),), id="with a record: the rules we hold"),
        pytest.param(terms(record="no"), (), id="without a record"),
        pytest.param({}, (), id="record skipped"),
    ],
)
def test_a_record_gives_a_warning_and_keeps_the_job(profile, expected):
    guard = build_occupation("33-9032", record_rules=("GEN", "GONE"))
    (job,) = jobs_for(profile, [guard], record_rules=[build_rule("GEN")])

    assert job.warnings == expected


def test_without_jobs_to_start_with_none_is_shown():
    assert jobs_for(occupations=[NURSE]) == ()
    assert jobs_for(occupations=[]) == ()


def test_a_level_of_entry_we_do_not_know_closes_nothing():
    strange = build_occupation("99-9999", entry_level="apprenticeship")

    assert codes(jobs_for(terms(schooling="no_diploma"), [strange])) == [strange.soc]


def test_who_is_under_18_is_told_to_ask_from_what_age_people_are_taken():
    catalog = build_catalog(occupations=[build_occupation("31-0000")])

    [young] = choose_jobs(terms(age="under_18"), catalog, [])
    [grown] = choose_jobs(terms(age="25_up"), catalog, [])

    assert [each.id for each in young.warnings] == [ASK_AGE]
    assert grown.warnings == ()


@pytest.mark.parametrize(
    ("level", "steps"),
    [
        pytest.param("none", (0, 0, 0, 0), id="no school"),
        pytest.param("diploma", (1, 1, 0, 0), id="a diploma"),
        pytest.param("training", (1, 1, 0, 0), id="a class after the diploma"),
        pytest.param("some_college", (2, 2, 1, 0), id="some college"),
        pytest.param("associate", (3, 3, 2, 1), id="a degree of 2 years"),
        pytest.param("bachelor", (3, 3, 2, 1), id="a degree of 4 years"),
    ],
)
def test_so_many_levels_of_school_stand_between_a_person_and_a_job(level, steps):
    job = build_occupation("31-1131", entry_level=level)
    said = ("no_diploma", "abroad", "diploma", "college")

    assert tuple(missing(job, schooling_reached(terms(schooling=each))) for each in said) == steps
    assert missing(job, schooling_reached({})) == 0
