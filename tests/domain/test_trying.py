from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.pathway import build_pathway
from app.domain.records import Wait
from app.domain.trying import compare

from .catalogs import TODAY, build_aim, build_catalog, build_class, build_service, some, terms
from .changing import CHANGES
from .random_catalogs import full_catalogs
from .random_people import profiles

TRAIN = build_aim("training", "train", kind="training")
CARE = build_aim("childcare", "possible", when=(terms(childcare="need"),))
REST = build_aim("rest", "possible", when=(terms(childcare="have"),))
WAITING = replace(TRAIN, after=(Wait("childcare", terms(childcare="need")),))
SERVICES = [
    build_service("minder", "childcare"),
    build_service("garden", "rest"),
    build_class("by-day", "training", sessions=(some("morning"),)),
    build_class("any-time", "training"),
]


def compare_plans(own, tried, aims=(CARE, REST, WAITING)):
    catalog = build_catalog(SERVICES, aims, two_one_one=False)
    return compare(build_pathway(own, catalog, TODAY), build_pathway(tried, catalog, TODAY))


def test_a_class_that_came_in_is_new():
    news = compare_plans(terms(day_part="evening"), terms(day_part=["evening", "morning"]))

    assert [choice.service.id for choice in news.choices] == ["by-day"]
    assert (news.steps, news.sooner, news.gone) == ((), (), ())


def test_steps_that_come_go_and_need_not_wait_are_told():
    news = compare_plans(terms(childcare="need"), terms(childcare="have"))

    assert [step.id for step in news.steps] == ["rest"]
    assert [step.id for step in news.sooner] == ["training"]
    assert [step.id for step in news.gone] == ["childcare"]


def test_a_class_that_was_there_for_later_is_new_when_it_is_open():
    english = build_aim("english", "learn", kind="learning", raises=terms(english="some"))
    services = [
        build_class("lessons", "english"),
        build_class("taught", "training", languages=some("en")),
    ]
    catalog = build_catalog(services, [english, TRAIN], two_one_one=False)
    own, tried = (
        build_pathway(terms(english=level, language="es"), catalog, TODAY)
        for level in ("none", "some")
    )

    assert [choice.service.id for choice in compare(own, tried).choices] == ["taught"]


def test_two_steps_that_name_one_service_tell_it_once():
    other = build_aim("other", "train", kind="training", finds=some("training"))
    news = compare_plans(
        terms(day_part="evening"), terms(day_part=["evening", "morning"]), aims=[TRAIN, other]
    )

    assert [choice.service.id for choice in news.choices] == ["by-day"]


@given(profiles, full_catalogs, st.sampled_from(CHANGES))
def test_what_is_new_stands_in_the_plan_that_is_tried_and_not_in_ones_own(profile, catalog, change):
    own = build_pathway(profile, catalog, TODAY)
    tried = build_pathway(change.apply(profile), catalog, TODAY)

    news = compare(own, tried)

    here, there = ({step.id for step in each.steps} for each in (own, tried))
    assert {step.id for step in news.steps} == there - here
    assert {step.id for step in news.gone} == here - there
    assert all(choice in step_choices(tried) for choice in news.choices)


@given(profiles, full_catalogs)
def test_a_plan_beside_itself_has_no_news(profile, catalog):
    own = build_pathway(profile, catalog, TODAY)

    assert compare(own, own) == ((), (), (), ())


def step_choices(pathway):
    return [choice for step in pathway.steps for choice in step.choices]
