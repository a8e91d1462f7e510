"""What another answer may change in a plan from the shipped content, and what it never may."""

from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.fit import Fit, check_eligibility
from app.domain.jobs import ASK_AGE
from app.domain.pathway import Pathway
from app.domain.records import Service
from app.presenters.pathway_json import pathway_to_json

from .people import (
    QUESTIONS,
    SHIPPED,
    answers,
    choices_in,
    plan,
    profile_of,
    steps_of,
    without,
)

TRAININGS = frozenset(each.id for each in SHIPPED.services.values() if "training" in each.meets)
BASIC = {"food_today", "food", "shelter_tonight", "housing", "health", "dental", "counseling"}
READING = ["start", "some", "easy"]
HOURS = ["under_5", "5_to_15", "over_15"]
DAY_PARTS = [option.id for option in QUESTIONS["schedule"].options]


def is_open(service: Service, given_answers) -> bool:
    profile = profile_of(given_answers)
    return check_eligibility(service.requirements, profile).fit is not Fit.NOT_NOW


def open_to(given_answers) -> set[str]:
    """Return all services that may be chosen, shown or not."""
    return {each.id for each in SHIPPED.services.values() if is_open(each, given_answers)}


def with_need(given_answers, need: str):
    return {
        **given_answers,
        "needs": given_answers.get("needs", frozenset()) - {"nothing"} | {need},
    }


def kept(before: Pathway, after: Pathway) -> bool:
    """Tell whether each step is still there with the very same choices."""
    chosen = choices_in(after)
    return all(chosen.get(step) == ids for step, ids in choices_in(before).items())


def warned_of(pathway: Pathway) -> set[tuple[str, str]]:
    """Return what a record may change, with the job or the service that the warning stands at."""
    jobs = {(job.occupation.soc, each.id) for job in pathway.jobs for each in job.warnings}
    jobs = {each for each in jobs if each[1] != ASK_AGE}
    choices = [choice for step in pathway.steps for choice in step.choices]
    return jobs | {(choice.service.id, each.id) for choice in choices for each in choice.warnings}


def told_in(language: str, given_answers) -> list[tuple[str, list[str]]]:
    told = pathway_to_json(plan(given_answers), SHIPPED, given_answers, language)
    return [
        (step["id"], [choice["service_id"] for choice in (step, *step["others"])])
        for step in told["steps"]
    ]


@given(answers)
def test_the_language_of_the_page_changes_no_choice(given_answers):
    chosen = [*choices_in(plan(given_answers)).items()]

    assert told_in("en", given_answers) == told_in("es", given_answers) == chosen


@given(answers)
def test_a_place_for_tonight_puts_shelter_first_and_removes_nothing(given_answers):
    before, after = plan(given_answers), plan(with_need(given_answers, "shelter_tonight"))
    calm = [step.id for step in after.steps if step.id != "safety"]

    assert calm[0] == "shelter_tonight"
    assert kept(before, after)


@given(answers)
def test_danger_comes_first_and_removes_nothing(given_answers):
    before = plan(without(given_answers, "safety"))
    after = plan({**given_answers, "safety": frozenset({"danger"})})

    assert after.steps[0].id == "safety"
    assert kept(before, after)


@given(answers, st.sampled_from(["no", None]))
def test_a_record_adds_warnings_and_removes_no_learning_food_housing_or_health(given_answers, said):
    unsaid = without(given_answers, "record", "home", "limits")
    before = plan({**unsaid, "record": frozenset({said})} if said else unsaid)
    after = plan({**unsaid, "record": frozenset({"yes"})})
    ruled = {(job.occupation.soc, key) for job in after.jobs for key in job.occupation.record_rules}

    assert warned_of(before) == set()
    assert ruled <= warned_of(after)
    assert steps_of(before, "learn") <= steps_of(after)
    assert steps_of(before) & BASIC <= steps_of(after)


@given(answers, st.sampled_from([("start", "some"), ("some", "easy"), ("start", "easy")]))
def test_reading_more_easily_removes_no_training(given_answers, levels):
    less, more = ({**given_answers, "reading": frozenset({level})} for level in levels)

    assert steps_of(plan(less), "train") <= steps_of(plan(more))
    assert open_to(less) & TRAININGS <= open_to(more)


@given(answers, st.sets(st.sampled_from(DAY_PARTS)), st.sampled_from(HOURS))
def test_wider_hours_turn_nothing_into_not_now(given_answers, more, hours):
    free = given_answers.get("schedule", frozenset())
    known = given_answers.get("hours", frozenset())
    assume(free)
    assume(all(HOURS.index(hours) >= HOURS.index(each) for each in known))
    wider = {**given_answers, "schedule": free | more, "hours": known and frozenset({hours})}

    assert open_to(given_answers) <= open_to(wider)
    assert steps_of(plan(given_answers)) <= steps_of(plan(wider))


@given(answers, st.sampled_from(["under_5", "school_age"]), st.sampled_from(["have_care", None]))
def test_child_care_to_find_adds_a_step_and_removes_no_training(given_answers, child, said):
    parent = {**without(given_answers, "childcare"), "children": frozenset({child})}
    before = {**parent, "childcare": frozenset({said})} if said else parent
    after = {**parent, "childcare": frozenset({"need_care"})}

    assert "childcare" not in steps_of(plan(before))
    assert steps_of(plan(before)) | {"childcare"} <= steps_of(plan(after))
    assert open_to(before) & TRAININGS <= open_to(after)


@given(answers)
def test_who_has_no_car_keeps_every_step_for_a_bus_a_phone_or_a_screen_reaches_it(given_answers):
    on_foot = with_need(given_answers, "ride")

    assert steps_of(plan(given_answers)) | {"ride"} <= steps_of(plan(on_foot))
    assert open_to(given_answers) <= open_to(on_foot)
