"""What a person should ask on the phone."""

import pytest

from app.domain.call import list_questions, worth_asking
from app.domain.fit import check_eligibility
from app.domain.requirements import OneOf

from .catalogs import build_class, build_service, facts, some, terms

CLASS_KNOWN = facts(cost="no", next_start="yes")
SERVICE_KNOWN = facts(cost="no")


def ask(service, profile):
    eligibility = check_eligibility(service.requirements, profile)
    return list_questions(service, eligibility, profile, worth_asking(profile))


@pytest.mark.parametrize(
    ("service", "profile", "expected"),
    [
        pytest.param(build_service("pantry", facts=SERVICE_KNOWN), {}, (), id="nothing to ask"),
        pytest.param(build_service("pantry"), {}, (), id="food is not asked its price"),
        pytest.param(
            build_service("clinic", meets="health"),
            {},
            ("cost",),
            id="the price is not known",
        ),
        pytest.param(
            build_service("pantry", facts=facts(cost="yes")), {}, (), id="the price is known"
        ),
        pytest.param(
            build_service(
                "pantry", facts=SERVICE_KNOWN, requirements=(OneOf("age", some("25_up")),)
            ),
            {},
            ("age",),
            id="what decides the fit",
        ),
        pytest.param(
            build_service("pantry", facts=SERVICE_KNOWN),
            terms(record="yes", childcare="need", need="ride", reading="start"),
            (),
            id="a pantry is no class",
        ),
        pytest.param(
            build_service("rooms", "housing", facts=SERVICE_KNOWN),
            terms(record="yes", childcare="need"),
            ("record_policy",),
            id="a home may check a record",
        ),
        pytest.param(
            build_service("rooms", "housing", facts=SERVICE_KNOWN),
            terms(record="no"),
            (),
            id="no record, no question on it",
        ),
        pytest.param(build_class("english"), {}, ("day_part", "cost", "next_start"), id="a class"),
        pytest.param(
            build_class("english", sessions=(some("self_paced"),), facts=CLASS_KNOWN),
            terms(childcare="need", need="ride", reading="some", record="yes"),
            ("childcare", "transport", "reading_level", "record_policy"),
            id="what matters to this person",
        ),
        pytest.param(
            build_class("english", sessions=(some("self_paced"),), facts=CLASS_KNOWN),
            terms(childcare="have", need="food", reading="easy", record="no"),
            (),
            id="what does not matter to this person",
        ),
        pytest.param(
            build_class("english", sessions=(some("self_paced"),), facts=CLASS_KNOWN),
            terms(hours="under_5"),
            ("hours",),
            id="few hours, and nobody says how many it takes",
        ),
        pytest.param(
            build_class(
                "english",
                sessions=(some("self_paced"),),
                facts=CLASS_KNOWN,
                needs={"hours": ["5_to_15", "over_15"]},
            ),
            terms(hours="5_to_15"),
            (),
            id="the hours are known",
        ),
    ],
)
def test_a_person_asks_what_is_not_known_and_matters(service, profile, expected):
    assert ask(service, profile) == expected


@pytest.mark.parametrize(
    ("languages", "profile", "expected"),
    [
        pytest.param([], terms(english="none", language="ht"), True, id="nobody's language"),
        pytest.param(["en"], terms(english="some", language="es"), True, id="only English listed"),
        pytest.param(["es"], terms(english="none", language="es"), False, id="it is spoken there"),
        pytest.param([], terms(english="good", language="es"), False, id="good English too"),
        pytest.param([], terms(english="none"), False, id="language not said"),
    ],
)
def test_a_person_asks_for_an_interpreter(languages, profile, expected):
    service = build_service("pantry", languages=frozenset(languages))

    assert ("interpreter" in ask(service, profile)) is expected


def test_what_the_record_rule_asks_is_not_asked_in_other_words_too():
    ruled = build_service("rooms", "housing", requirements=(OneOf("record", some("no")),))
    profile = terms(record="yes")

    assert "record_policy" in ask(build_service("rooms", "housing"), profile)
    assert ask(ruled, {**profile, "record": frozenset()}).count("record") == 1
    assert "record_policy" not in ask(ruled, {**profile, "record": frozenset()})


def test_where_something_is_said_of_languages_nobody_needs_to_ask_for_an_interpreter():
    service = build_service("pantry", languages_note={"en": "Interpreters are free."})

    assert "interpreter" not in ask(service, terms(english="none", language="es"))


@pytest.mark.parametrize("limit", ["appointments", "curfew"])
def test_who_must_be_elsewhere_at_an_hour_asks_whether_the_class_makes_room(limit):
    taught = build_class("english", sessions=(some("self_paced"),), facts=CLASS_KNOWN)

    assert ask(taught, terms(limits=limit)) == ("limits",)


@pytest.mark.parametrize("level", ["start", "some"])
def test_who_reads_short_words_best_asks_how_much_must_be_read(level):
    taught = build_class("english", sessions=(some("self_paced"),), facts=CLASS_KNOWN)

    assert ask(taught, terms(reading=level)) == ("reading_level",)


@pytest.mark.parametrize("hours", ["under_5", "5_to_15"])
def test_who_has_few_hours_asks_how_many_a_class_takes(hours):
    taught = build_class("english", sessions=(some("self_paced"),), facts=CLASS_KNOWN)

    assert ask(taught, terms(hours=hours)) == ("hours",)


@pytest.mark.parametrize(
    "need",
    ["health", "dental", "counseling", "recovery", "childcare", "papers", "ride", "phone"],
)
def test_help_that_may_have_a_price_is_asked_for_it(need):
    assert ask(build_service("help", need), {}) == ("cost",)


def test_what_the_rule_on_records_asks_is_asked_once():
    ruled = build_service("rooms", "housing", requirements=(OneOf("record", ask_if=some("yes")),))

    assert ask(ruled, terms(record="yes")) == ("record",)


def test_needs_that_were_named_come_before_rules_on_what_was_skipped():
    rules = tuple(OneOf(term, some("x")) for term in ("group", "age", "town", "home"))
    asked_if = OneOf("schooling", ask_if=some("abroad"))
    taught = build_service("class", kind="training", requirements=(*rules, asked_if))
    named = terms(childcare="need", need=["ride", "papers"], schooling="abroad")

    assert ask(taught, named) == ("childcare", "transport", "papers", "schooling", "group")
    assert ask(taught, terms(schooling="abroad"))[0] == "schooling"


def test_who_has_no_papers_asks_what_to_bring_where_nobody_says():
    told = build_service("class", kind="training", papers=("photo_id",), facts=CLASS_KNOWN)

    assert "papers" in ask(build_class("class"), terms(need="papers"))
    assert ask(told, terms(need="papers")) == ()


def test_a_sixth_question_is_left_out():
    rules = tuple(OneOf(term, some("x")) for term in ("group", "age", "town", "hours", "home"))
    service = build_service("clinic", "health", requirements=rules)

    assert ask(service, {}) == ("group", "age", "town", "hours", "home")


def test_a_person_asks_each_thing_once_and_5_things_at_most():
    rules = tuple(OneOf(term, some("x")) for term in ("group", "group", "age", "town", "hours"))
    service = build_service("pantry", requirements=rules)

    assert ask(service, terms(english="none", language="pl")) == (
        "interpreter",
        "group",
        "age",
        "town",
        "hours",
    )
