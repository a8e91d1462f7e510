from dataclasses import replace

import pytest

from app.domain.arrangement import Arrangement
from app.domain.pathway import Pathway
from app.domain.records import Answer, Fact
from app.presenters.pathway import PlanPage, present_pathway
from tests.catalogs import both, make_catalog, make_service
from tests.presenters.plans import TODAY, answer, build, present, steps_of

CATALOG = make_catalog()
HUNGRY = answer(need="food_today ride", goal="english", place="hartford")


def test_the_plan_opens_with_one_call():
    page = present(CATALOG, HUNGRY)

    assert page.first is not None
    assert page.first.id == "food_today"
    assert page.first.choice.card.phones[0].dialed == "8605550142"


def test_the_plan_says_how_many_steps_there_are_and_how_many_can_begin():
    assert present(CATALOG, HUNGRY).summary == "5 steps. You can start any of them today."
    assert present(CATALOG, HUNGRY, "es").summary == "5 pasos. Puede empezar cualquiera hoy."


def test_steps_stand_under_their_stages_in_order():
    page = present(CATALOG, HUNGRY)

    assert [stage.id for stage in page.stages] == ["now", "person", "possible", "learn", "work"]
    assert [stage.is_now for stage in page.stages] == [True, False, False, False, False]


def test_a_service_without_a_number_says_whose_number_it_shows():
    ride = steps_of(present(CATALOG, HUNGRY))["ride"]

    assert ride.choice.card.phones[0].dialed == "8605550100"
    assert "main number of Example Center" in ride.choice.card.phone_note


def test_what_is_known_is_told_apart_from_what_to_ask():
    english = steps_of(present(CATALOG, HUNGRY))["english"].choice

    assert english.card.known[0].text == "Free"
    assert "days and times" in english.to_ask
    assert english.fit == "Ask first"


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("It costs money, more or less. " * 4, "It costs money"),
        ("$28. Free in person for some people, who show a letter that says so.", "$28"),
    ],
)
def test_of_a_cost_that_is_long_to_tell_the_card_says_the_amount_if_there_is_one(detail, said):
    costly = make_service("example-a", "ride", facts={"cost": Fact(Answer.YES, both(detail))})
    ride = steps_of(present(make_catalog(costly), HUNGRY))["ride"]

    cards = {each.card.service_id: each for each in (ride.choice, *ride.others)}
    assert [fact.text for fact in cards["example-a"].card.known] == [said]


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        (None, "You are paid"),
        ("$100 with a work practice, in 2018", "$100 with a work practice, in 2018"),
        ("Some of the work is paid. " * 4, "You are paid"),
    ],
)
def test_what_limits_a_support_is_said_in_its_place(detail, said):
    fact = Fact(Answer.YES, both(detail) if detail else None)
    ride = make_service("example-a", "ride", facts={"stipend": fact})

    page = present(make_catalog(ride), HUNGRY, arrangement=Arrangement(swaps={"ride": ride.id}))

    assert [fact.text for fact in steps_of(page)["ride"].choice.card.known] == [said]


def test_another_choice_brings_its_own_reasons_and_contact():
    swapped = Arrangement(swaps={"person": "example-guide"})
    person = steps_of(present(CATALOG, HUNGRY, arrangement=swapped))["person"]

    assert person.choice.card.service_id == "example-guide"
    assert "example-coach" in {each.card.service_id for each in person.others}


def test_a_skipped_step_can_be_put_back():
    page = present(CATALOG, HUNGRY, arrangement=Arrangement(skipped=frozenset({"ride"})))

    assert [step.id for step in page.skipped] == ["ride"]
    assert "ride" not in steps_of(page)


def test_a_plan_of_one_step_cannot_be_skipped_away():
    everything = frozenset({"food_today", "ride", "english", "job_search"})
    page = present(CATALOG, HUNGRY, arrangement=Arrangement(skipped=everything))

    assert not page.can_skip


def test_papers_of_all_steps_are_listed_once():
    assert present(CATALOG, answer()).papers == ("Photo ID",)


def test_a_step_put_first_leads_with_its_stage():
    page = present(CATALOG, HUNGRY, arrangement=Arrangement(first=("english",)))

    assert page.stages[0].id == "learn"
    assert not steps_of(page)["english"].can_lead


def test_jobs_stand_in_the_work_step():
    work = steps_of(present(CATALOG, answer()))["job_search"]

    assert [job.card.onet_soc_code for job in work.jobs] == ["11-1111.00"]
    assert work.jobs[0].warnings == ()


def test_a_record_brings_the_rules_of_a_job_along():
    work = steps_of(present(CATALOG, answer(record="yes")))["job_search"]

    assert [rule.text for rule in work.jobs[0].warnings] == ["Ask the board first."]


def test_a_very_long_plan_shows_its_later_steps_in_short_and_work_in_full():
    page = show(lengthen(build(CATALOG, answer()), to=14))

    brief = [step.position for stage in page.stages for step in stage.brief]
    assert page.has_brief
    assert brief == [5, 6, 7, 8, 9, 10, 11, 12, 13]


@pytest.mark.parametrize(("steps", "is_shortened"), [(8, False), (9, True)])
def test_a_plan_of_up_to_eight_steps_shows_all_in_full(steps, is_shortened):
    assert show(lengthen(build(CATALOG, answer()), to=steps)).has_brief is is_shortened


def test_a_step_that_waits_says_for_what():
    first, last = build(CATALOG, answer()).steps
    waiting = replace(last, waits_for=(first.id,))
    page = show(Pathway(steps=(first, waiting), jobs=()))

    assert steps_of(page)[last.id].waits == "First do this: “Do person”."
    assert page.summary == "2 steps. You can start 1 today."


def show(pathway: Pathway) -> PlanPage:
    return present_pathway(pathway, (), CATALOG, "en", TODAY)


def lengthen(pathway: Pathway, *, to: int) -> Pathway:
    """Repeat the first step under other names, until the plan has so many."""
    first, last = pathway.steps
    more = [replace(first, id=f"step_{n}", position=n) for n in range(1, to)]
    return replace(pathway, steps=(*more, replace(last, position=to)))
