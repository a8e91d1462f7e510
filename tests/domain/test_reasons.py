"""Why a step is in the pathway, and why its first choice suits."""

import pytest

from app.domain.pathway import Reason, build_pathway

from .catalogs import (
    BOLTON,
    HARTFORD,
    PERSON,
    TODAY,
    build_aim,
    build_catalog,
    build_class,
    build_occupation,
    build_service,
    only_for,
    some,
    terms,
)

FOOD = build_aim("food", when=(terms(need="food"),))
ENGLISH = build_aim(
    "english", "learn", when=(terms(goal="english"), terms(english=["none", "some"]))
)
TRAIN = build_aim("training", "train", kind="training")


def step_of(step_id, profile, services, aims, **others):
    pathway = build_pathway(profile, build_catalog(services, aims, **others), TODAY)
    return pathway.step(step_id)


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        pytest.param("person", [Reason("for_everyone")], id="everybody gets it"),
        pytest.param("food", [Reason("you_said", "need", ("food",))], id="the need named"),
        pytest.param("english", [Reason("you_said", "english", ("none",))], id="the second reason"),
    ],
)
def test_a_step_says_why_it_is_there(step, expected):
    profile = terms(need=["food", "ride"], english="none")

    assert list(step_of(step, profile, (), [PERSON, FOOD, ENGLISH]).why) == expected


def test_a_step_says_why_its_first_choice_suits():
    clinic = build_service(
        "clinic",
        "person",
        welcomes=terms(age=["25_up", "18_to_24"], record="yes"),
        requirements=(*only_for("town", "hartford"), *only_for("hours", "over_15")),
        languages=some("en", "es"),
        place=HARTFORD,
    )
    profile = terms(age="25_up", town="hartford", place="hartford", language="es")

    assert step_of("person", profile, [clinic], [PERSON]).reasons == (
        Reason("for_everyone"),
        Reason("made_for", "age", ("25_up",)),
        Reason("fits", "town", ("hartford",)),
        Reason("speaks", "language", ("es",)),
        Reason("near", "place"),
    )


def test_training_says_which_of_the_liked_work_it_leads_to():
    aide = build_occupation("31-1131")
    course = build_class("course", "training", occupations=(aide.onet_soc_code,))
    profile = terms(sector=["health-care", "food"])
    step = step_of("training", profile, [course], [TRAIN], occupations=[aide])

    assert step.reasons == (
        Reason("for_everyone"),
        Reason("leads_to", "sector", ("health-care",)),
    )


def test_two_rules_on_one_answer_give_one_reason():
    rules = (*only_for("town", "hartford"), *only_for("town", "hartford", "bolton"))
    clinic = build_service("clinic", "person", requirements=rules)

    step = step_of("person", terms(town="hartford"), [clinic], [PERSON])

    assert step.reasons == (Reason("for_everyone"), Reason("fits", "town", ("hartford",)))


def test_what_is_a_drive_away_is_not_called_near():
    clinic = build_service("clinic", "person", place=BOLTON)
    at_home = terms(town="hartford", place="hartford")
    step = step_of("person", at_home, [clinic], [PERSON])

    assert step.first_choice.miles > 8
    assert step.reasons == (Reason("for_everyone"),)


def test_a_class_at_any_time_gives_no_reason_nobody_answered():
    any_time = build_class("english", sessions=(some("self_paced"),))
    step = step_of("english", {}, [any_time], [build_aim("english", "learn")])

    assert step.reasons == (Reason("for_everyone"),)
