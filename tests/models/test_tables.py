from app.models import METADATA
from app.store.rows import CONTENT_TABLES

HSDS = {
    "organization",
    "location",
    "phone",
    "service",
    "service_at_location",
    "schedule",
    "required_document",
    "language",
}
OURS = {
    "training_detail",
    "fact",
    "occupation",
    "ladder_rung",
    "record_rule",
    "place",
    "document",
    "content_version",
}


PEOPLE = {"saved_plan", "daily_total"}
"""What comes from people, sealed or added up; the rest is content."""


def columns_of(name):
    return set(METADATA.tables[name].columns.keys())


def test_tables_are_named_after_hsds_and_onet():
    assert set(METADATA.tables) == HSDS | OURS | PEOPLE


def test_what_comes_from_people_is_no_content():
    assert {table.name for table in CONTENT_TABLES} == HSDS | OURS - {"content_version"}


def test_every_fact_has_a_source_and_its_dates():
    sourced = {"source_urls", "source_date", "source_first", "source_last", "checked_date"}

    assert sourced <= columns_of("fact")
    assert sourced <= columns_of("service")


def test_occupations_go_by_their_onet_soc_code():
    [key] = METADATA.tables["occupation"].primary_key.columns

    assert key.name == "onet_soc_code"


def test_everything_a_curator_may_change_on_the_site_can_be_marked():
    marked = {name for name in METADATA.tables if "edited_on_site" in columns_of(name)}

    assert marked == {
        "organization",
        "service",
        "occupation",
        "ladder_rung",
        "record_rule",
        "place",
        "document",
    }
