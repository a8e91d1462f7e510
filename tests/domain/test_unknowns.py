"""What to ask on the phone, whoever asks."""

from app.domain.unknowns import list_unknowns

from .catalogs import build_class, build_service, facts, some

PLACE = {"address": "1 Example Street", "languages": some("en")}


def test_of_a_class_every_fact_that_is_not_known_is_asked():
    silent = build_class("silent")

    assert list_unknowns(silent) == (
        "cost",
        "next_start",
        "day_part",
        "childcare",
        "transport",
        "record_policy",
        "reading_level",
        "teaching_language",
        "stipend",
        "interpreter",
    )


def test_what_is_known_is_not_asked():
    told = build_class("told", languages=some("en"), facts=facts(cost="no", hours="yes"))

    assert not {"cost", "day_part", "interpreter"} & {*list_unknowns(told)}


def test_of_help_only_what_makes_sense_there_is_asked():
    assert list_unknowns(build_service("pantry", "food", **PLACE)) == ("day_part", "wheelchair")
    assert list_unknowns(build_service("clinic", "health", **PLACE)) == (
        "cost",
        "day_part",
        "wheelchair",
    )


def test_a_line_to_call_has_no_door_for_a_wheelchair():
    assert list_unknowns(build_service("line", "food")) == ("day_part", "interpreter")
