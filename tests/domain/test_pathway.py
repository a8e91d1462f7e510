"""The pathway from where a person is to work that pays."""

import pytest

from app.domain.fit import Fit
from app.domain.pathway import Pathway, build_pathway
from app.domain.records import TWO_ONE_ONE as LINE_ID
from app.domain.records import Wait

from .catalogs import (
    PERSON,
    TODAY,
    WORK,
    Organization,
    build_aim,
    build_catalog,
    build_class,
    build_occupation,
    build_service,
    only_for,
    terms,
)

SAFETY = build_aim("safety", "now", when=(terms(safety="danger"),), urgent=True, sensitive=True)
SHELTER = build_aim("shelter", "now", when=(terms(need="shelter"),), urgent=True)
FOOD_TODAY = build_aim("food_today", "now", when=(terms(need="food_today"),), urgent=True)
WARMTH = build_aim("warmth", "now", when=(terms(need="warmth"),), urgent=True)
FOOD = build_aim("food", when=(terms(need="food"),))
CHILDCARE = build_aim("childcare", "possible", when=(terms(childcare="need"),))
ENGLISH = build_aim(
    "english",
    "learn",
    kind="learning",
    when=(terms(goal="english"), terms(english=["none", "some"])),
    raises=terms(english="some"),
)
DIPLOMA = build_aim(
    "diploma",
    "learn",
    kind="learning",
    when=(terms(schooling="no_diploma"),),
    raises=terms(schooling="diploma"),
)
TRAIN = build_aim(
    "training",
    "train",
    kind="training",
    after=(
        Wait("childcare", terms(childcare="need")),
        Wait("english", terms(english="none")),
    ),
)
AIMS = (
    WORK,
    TRAIN,
    DIPLOMA,
    ENGLISH,
    CHILDCARE,
    FOOD,
    PERSON,
    SAFETY,
    SHELTER,
    FOOD_TODAY,
    WARMTH,
)
COUNSELOR = build_service("counselor", "person")
PANTRY = build_service("pantry", "food", papers=("photo_id",))
NURSING = build_class("nursing", "training", needs={"schooling": ["diploma", "college"]})
SERVICES = (COUNSELOR, PANTRY, NURSING, build_service("job-center", "job_search"))


def plan(profile=None, services=SERVICES, aims=AIMS, **others) -> Pathway:
    return build_pathway(profile or {}, build_catalog(services, aims, **others), TODAY)


def ids(pathway):
    return [step.id for step in pathway.steps]


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        pytest.param({}, ["person", "training", "work"], id="answers nothing"),
        pytest.param(
            terms(need="food"), ["person", "food", "training", "work"], id="names one need"
        ),
        pytest.param(
            terms(safety="danger"), ["safety", "person", "training", "work"], id="is in danger"
        ),
        pytest.param(terms(safety="safe"), ["person", "training", "work"], id="is safe at home"),
        pytest.param(
            terms(need=["shelter", "food_today", "warmth"], safety="danger"),
            ["safety", "shelter", "food_today", "person", "training", "work"],
            id="needs 4 things now and gets 3",
        ),
        pytest.param(
            terms(
                need=["food", "shelter"],
                childcare="need",
                english="none",
                schooling="no_diploma",
            ),
            [
                "shelter",
                "person",
                "food",
                "childcare",
                "diploma",
                "english",
                "training",
                "work",
            ],
            id="answers everything",
        ),
    ],
)
def test_the_steps_come_by_stage(profile, expected):
    pathway = plan(profile)

    assert ids(pathway) == expected
    assert [step.position for step in pathway.steps] == list(range(1, len(expected) + 1))


def test_a_step_stays_away_when_something_else_speaks_against_it():
    adults_only = build_aim("college", unless=(terms(age="under_18"), terms(english="none")))

    assert ids(plan(terms(age="25_up"), aims=[PERSON, adults_only])) == ["person", "college"]
    assert ids(plan(terms(age="under_18"), aims=[PERSON, adults_only])) == ["person"]


def test_a_step_without_anything_to_choose_is_left_out():
    services = [COUNSELOR]

    assert ids(plan(services=services, two_one_one=False)) == ["person"]


@pytest.mark.parametrize(
    ("profile", "waits"),
    [
        pytest.param({}, (), id="nothing to wait for"),
        pytest.param(terms(childcare="need"), ("childcare",), id="child care first"),
        pytest.param(terms(english="some"), (), id="some English is enough"),
        pytest.param(terms(childcare="need", english="none"), ("childcare", "english"), id="both"),
        pytest.param(terms(schooling="no_diploma"), ("diploma",), id="the class opens later"),
        pytest.param(
            terms(schooling="no_diploma", english="none"), ("english", "diploma"), id="both again"
        ),
    ],
)
def test_a_step_waits_for_what_must_come_first(profile, waits):
    assert plan(profile).step("training").waits_for == waits


def test_a_step_does_not_wait_for_a_step_that_is_not_there():
    pathway = plan(terms(childcare="need"), aims=[PERSON, TRAIN])

    assert pathway.step("training").waits_for == ()


def test_no_step_waits_for_itself():
    second_level = build_class("english-2", needs={"english": ["some", "good"]})
    pathway = plan(terms(english="none"), [COUNSELOR, second_level], [PERSON, ENGLISH])
    step = pathway.step("english")

    assert step.waits_for == ()
    assert [choice.service.id for choice in step.choices] == [LINE_ID]


def test_no_step_waits_for_a_later_one():
    reader = build_aim("reading", "learn", kind="learning", raises=terms(reading="some"))
    needs_english = build_class("reading-class", "reading", needs={"english": ["some"]})
    needs_reading = build_class("english-class", "english", needs={"reading": ["some"]})
    pathway = plan(
        terms(english="none", reading="start"),
        [COUNSELOR, needs_english, needs_reading],
        [PERSON, reader, ENGLISH],
    )

    assert pathway.step("reading").waits_for == ()
    assert pathway.step("english").waits_for == ("reading",)


def test_two_steps_never_wait_for_each_other_whatever_the_content_says():
    first = build_aim("food", after=(Wait("ride"), Wait("food")))
    second = build_aim("ride", after=(Wait("food"),))
    pathway = plan({}, [PANTRY, build_service("bus", "ride")], [first, second])

    assert [step.waits_for for step in pathway.steps] == [(), ("food",)]


def test_a_person_to_talk_to_never_waits_for_a_diploma():
    for_graduates = build_service("mentor", "person", requirements=only_for("schooling", "diploma"))
    pathway = plan(terms(schooling="no_diploma"), [for_graduates], [PERSON, DIPLOMA])

    assert pathway.step("person").waits_for == ()
    assert pathway.step("person").first_choice.service.id == LINE_ID


def test_2_1_1_is_weighed_by_its_own_rules():
    line = build_service(LINE_ID, "person", last_resort=True, requirements=only_for("age", "25_up"))
    step = plan(terms(need="food"), [line], [FOOD], two_one_one=False).step("food")

    assert step.first_choice.fit is Fit.ASK_FIRST


def test_the_first_call_is_the_first_that_waits_for_nothing_and_has_a_number():
    silent = Organization("example-web", "Example Web", "", website="https://example.org")
    waiting = build_aim("class", "person", after=(Wait("website"),))
    website = build_aim("website", "person")
    services = [
        build_service("class", "class"),
        build_service("website", "website", organization_id=silent.id),
        PANTRY,
    ]
    pathway = plan(
        terms(need="food"),
        services,
        [website, waiting, FOOD],
        organizations=[silent],
        two_one_one=False,
    )

    assert ids(pathway) == ["website", "class", "food"]
    assert pathway.first_call.id == "food"
    assert plan(aims=[]).first_call is None


def test_papers_are_gathered_over_all_first_choices_each_once():
    services = [
        build_service("counselor", "person", papers=("photo_id", "lease")),
        build_service("second", "person", papers=("tax_papers",)),
        build_service("pantry", "food", papers=("utility_bill", "photo_id")),
    ]
    pathway = plan(terms(need="food"), services, [FOOD, PERSON])

    assert pathway.papers == ("photo_id", "lease", "utility_bill")


def test_jobs_stand_in_the_step_of_work_and_name_their_class():
    aide = build_occupation("31-1131")
    training = build_class("nursing", "training", occupations=(aide.onet_soc_code,))
    pathway = plan({}, [training], [PERSON, TRAIN, WORK], occupations=[aide])

    assert [job.occupation for job in pathway.jobs] == [aide]
    assert pathway.step("work").jobs == pathway.jobs
    assert pathway.step("training").jobs == ()
    assert pathway.jobs[0].led_to_by == "nursing"


def test_a_step_has_a_first_choice_and_others():
    services = [build_service(each, "person") for each in ("center", "hall")]
    step = plan(services=services, aims=[PERSON]).step("person")

    assert step.first_choice.service.id == "center"
    assert {choice.service.id for choice in step.others} == {"hall", LINE_ID}


def test_a_step_that_is_not_there_is_not_found():
    assert plan().step("food") is None
