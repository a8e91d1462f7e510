"""What to ask on the phone, whoever asks."""

from app.domain.records import Answer, Fact
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
        "papers",
        "interpreter",
    )


def test_what_is_known_is_not_asked():
    told = build_class(
        "told",
        languages=some("en"),
        papers=("photo_id",),
        sessions=(some("evening"),),
        facts=facts(cost="no", hours="yes"),
    )

    assert not {"cost", "day_part", "papers", "interpreter"} & {*list_unknowns(told)}


def test_of_a_class_that_tells_only_how_long_it_is_the_days_are_asked():
    assert "day_part" in list_unknowns(build_class("six-weeks", facts=facts(hours="yes")))
    assert "day_part" not in list_unknowns(build_service("office", facts=facts(hours="yes")))


def test_where_something_is_said_of_languages_no_interpreter_is_asked_for():
    note = {"en": "Interpreters are free."}

    assert "interpreter" not in list_unknowns(build_service("line", languages_note=note))


def test_what_is_told_only_in_part_is_asked():
    in_part = {"cost": Fact(Answer.NOT_KNOWN, {"en": "Most of the help is free"})}

    assert "cost" not in list_unknowns(build_service("pantry", "food"))
    assert "cost" in list_unknowns(build_service("pantry", "food", facts=in_part))


def test_of_help_only_what_makes_sense_there_is_asked():
    assert list_unknowns(build_service("pantry", "food", **PLACE)) == (
        "day_part",
        "wheelchair",
        "papers",
    )
    assert list_unknowns(build_service("clinic", "health", **PLACE)) == (
        "cost",
        "day_part",
        "wheelchair",
        "papers",
    )


def test_a_line_to_call_has_no_door_for_a_wheelchair():
    assert list_unknowns(build_service("line", "food")) == ("day_part", "interpreter")
