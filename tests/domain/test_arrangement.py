"""What a person changed in the pathway."""

import pytest

from app.domain.arrangement import Arrangement, arrange, list_skipped
from app.domain.pathway import Reason, build_pathway
from app.domain.records import Wait

from .catalogs import (
    PERSON,
    TODAY,
    build_aim,
    build_catalog,
    build_class,
    build_service,
    some,
    terms,
)

DIPLOMA = build_aim("diploma", "learn", kind="learning", raises=terms(schooling="diploma"))
CHILDCARE = build_aim("childcare", "possible")
TRAIN = build_aim("training", "train", kind="training", after=(Wait("childcare"),))
WELDING = build_class("welding", "training", languages=some("es"))
NURSING = build_class("nursing", "training", needs={"schooling": ["diploma"]})
COUNSELOR = build_service("counselor", "person", languages=some("es"))
NAVIGATOR = build_service("navigator", "person", welcomes=terms(age="25_up"))
SERVICES = [WELDING, NURSING, COUNSELOR, NAVIGATOR]
PROFILE = terms(schooling="no_diploma", language="es")
PATHWAY = build_pathway(
    PROFILE, build_catalog(SERVICES, [PERSON, CHILDCARE, DIPLOMA, TRAIN]), TODAY
)
ALL = ["person", "childcare", "diploma", "training"]


def ids(steps):
    return [step.id for step in steps]


def changed(**changes):
    return arrange(PATHWAY, Arrangement(**changes))


def test_a_pathway_without_changes_stays_as_it_is():
    assert changed() == PATHWAY
    assert ids(PATHWAY.steps) == ALL


def test_where_nothing_is_changed_nothing_is_made_anew():
    assert arrange(PATHWAY, Arrangement()) is PATHWAY


def test_another_choice_comes_first_and_the_rest_stays():
    before = [choice.service.id for choice in PATHWAY.step("person").choices]
    step = changed(swaps={"person": before[2]}).step("person")

    assert [choice.service.id for choice in step.choices] == [before[2], before[0], before[1]]


@pytest.mark.parametrize(
    "swaps",
    [
        pytest.param({"person": "nobody"}, id="a service nobody knows"),
        pytest.param({"person": "welding"}, id="a service of another step"),
        pytest.param({"gone": "welding"}, id="a step that is not there"),
        pytest.param({"person": "counselor"}, id="what is first already"),
    ],
)
def test_a_swap_that_does_not_apply_is_passed_over(swaps):
    assert changed(swaps=swaps) == PATHWAY


def test_the_reasons_are_those_of_the_choice_that_is_first_now():
    assert Reason("speaks", "language", ("es",)) in PATHWAY.step("person").reasons

    assert changed(swaps={"person": "navigator"}).step("person").reasons == (
        Reason("for_everyone"),
    )


def test_a_choice_that_must_be_opened_makes_its_step_wait():
    assert PATHWAY.step("training").waits_for == ("childcare",)

    swapped = changed(swaps={"training": "nursing"}).step("training")

    assert swapped.waits_for == ("childcare", "diploma")


@pytest.mark.parametrize(
    ("skipped", "expected"),
    [
        pytest.param(["childcare"], ["person", "diploma", "training"], id="one step"),
        pytest.param(["person", "training"], ["childcare", "diploma"], id="2 steps"),
        pytest.param(["gone"], ALL, id="a step that is not there"),
        pytest.param(ALL, ALL, id="all steps: the plan is never empty"),
        pytest.param([*ALL, "gone"], ALL, id="all steps and one that is not there"),
    ],
)
def test_a_skipped_step_is_left_out(skipped, expected):
    arrangement = Arrangement(skipped=frozenset(skipped))
    shown = arrange(PATHWAY, arrangement)
    kept_for_later = list_skipped(PATHWAY, arrangement)

    assert ids(shown.steps) == expected
    assert [step.position for step in shown.steps] == list(range(1, len(expected) + 1))
    assert ids(kept_for_later) == [each for each in ALL if each not in expected]


def test_no_step_waits_for_one_that_was_skipped():
    assert changed(skipped=some("childcare")).step("training").waits_for == ()
    assert changed(skipped=some("diploma")).step("training").waits_for == ("childcare",)


def test_a_skipped_step_is_put_back_where_it_was():
    assert changed(skipped=some("childcare")) != PATHWAY
    assert changed(skipped=some()) == PATHWAY


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param(
            ["training"], ["training", "person", "childcare", "diploma"], id="one step first"
        ),
        pytest.param(
            ["diploma", "person"],
            ["diploma", "person", "childcare", "training"],
            id="2 steps first, in that order",
        ),
        pytest.param(["gone"], ALL, id="a step that is not there"),
        pytest.param(
            ["diploma", "training", "diploma"],
            ["diploma", "training", "person", "childcare"],
            id="a step named twice",
        ),
        pytest.param(ALL[::-1], ALL[::-1], id="all turned round"),
    ],
)
def test_steps_come_in_the_order_the_person_likes(first, expected):
    shown = changed(first=tuple(first))

    assert ids(shown.steps) == expected
    assert [step.position for step in shown.steps] == [1, 2, 3, 4]


def test_all_changes_hold_together():
    shown = changed(
        swaps={"training": "nursing"}, skipped=some("person"), first=("training", "person")
    )

    assert ids(shown.steps) == ["training", "childcare", "diploma"]
    assert shown.steps[0].waits_for == ("childcare", "diploma")
    assert shown.jobs == PATHWAY.jobs
