from datetime import UTC, date, datetime

import pytest

from app.domain.records import Answer, Pay, Phone, Source
from app.domain.requirements import MeetsWhenFree, OneOf, TaughtIn
from app.domain.standing import Season, Standing
from app.errors import NoContentError
from app.store.catalog import assemble, content_version, load_catalog
from app.store.database import begin_write
from app.store.writing import replace_content
from tests.records import contents
from tests.store.small_content import make_small_rows

MARCH = date(2026, 3, 4)


@pytest.fixture(scope="module")
def catalog():
    return assemble(make_small_rows(), "small")


@pytest.fixture(scope="module")
def english(catalog):
    return catalog.services["evening-english"]


@pytest.fixture(scope="module")
def welding(catalog):
    return catalog.services["day-welding"]


@pytest.fixture(scope="module")
def after_school(catalog):
    return catalog.services["after-school"]


def test_a_catalog_from_the_store_is_the_one_from_the_files(store, catalog):
    with begin_write(store) as connection:
        replace_content(connection, make_small_rows(), datetime(2026, 3, 4, tzinfo=UTC))

    loaded = load_catalog(store)

    assert contents(loaded.services) == contents(catalog.services)
    assert loaded.organizations == catalog.organizations
    assert contents(loaded.occupations) == contents(catalog.occupations)
    assert loaded.places == catalog.places
    assert loaded.questionnaire == catalog.questionnaire
    assert loaded.aims == catalog.aims
    assert loaded.version == content_version(store)


def test_an_empty_store_has_no_catalog_and_says_so(store):
    assert content_version(store) is None
    with pytest.raises(NoContentError):
        load_catalog(store)


def test_a_class_asks_for_free_time_and_not_for_the_language_it_teaches(english):
    assert english.requirements == (MeetsWhenFree((frozenset({"evening"}),)),)


def test_a_training_asks_for_its_rules_hours_and_language(welding):
    sessions = (frozenset({"morning"}), frozenset({"evening", "morning"}))

    assert welding.requirements == (
        OneOf("children", ask_if=frozenset({"school_age"})),
        MeetsWhenFree(sessions),
        TaughtIn(frozenset()),
    )


def test_help_for_some_towns_asks_where_one_lives(after_school):
    assert after_school.requirements == (
        OneOf("group", frozenset({"parent"})),
        OneOf("town", frozenset({"sampleton"})),
    )


def test_phones_keep_their_order_and_their_extensions(english):
    assert english.phones == (Phone("8605550101"), Phone("8605550102", "ext. 7"))


def test_facts_are_yes_no_or_not_known(english, welding):
    assert english.fact("cost") is Answer.NO
    assert english.fact("childcare") is Answer.NOT_KNOWN
    assert english.fact("wheelchair") is Answer.NOT_KNOWN
    assert welding.facts["stipend"].detail == {
        "en": "$15 an hour in 2024",
        "es": "$15 la hora en 2024",
    }


def test_a_source_keeps_its_words_and_dates(english):
    assert english.source == Source(
        urls=("https://learning.example.org/english",),
        text="2025-03-01",
        first="2025-03-01",
        last="2025-03-01",
        checked_date=date(2026, 2, 1),
        confidence="high",
    )


def test_a_service_stands_at_its_zip_code_else_in_its_town(catalog, english, welding):
    assert welding.place == catalog.places["06999"]
    assert english.place == catalog.places["sampleton"]


def test_a_zip_code_without_a_centroid_has_its_towns(catalog):
    far = catalog.places["06998"]

    assert far.town_name == "Elsewhere Town"
    assert not far.in_region
    assert far.latitude is None


def test_a_seasonal_service_is_offered_in_its_season(catalog, after_school):
    assert after_school.season == Season((9, 1), (6, 15))
    assert catalog.standing_of(after_school, MARCH) is Standing.OFFERED
    assert catalog.standing_of(after_school, date(2026, 7, 4)) is Standing.CALL_FIRST


def test_pay_is_by_the_hour_or_by_the_year_where_only_that_is_known(catalog):
    area = {"area": "Sample metro", "year": "May 2025"}

    assert catalog.by_soc["51-4121"].pay == Pay(18.0, 25.5, 36.25, **area)
    assert catalog.by_soc["25-2021"].pay == Pay(60000, 70000, 80000, **area, hourly=False)


def test_rungs_lead_from_a_job_to_the_next(catalog):
    [rung] = catalog.rungs["51-4121"]

    assert rung.to_soc == "25-2021"
    assert rung.confidence == "low"


def test_a_step_waits_for_another_only_for_those_it_concerns(catalog):
    [wait] = next(aim for aim in catalog.aims if aim.id == "english").after

    assert wait.step == "childcare"
    assert wait.when == {"childcare": frozenset({"need"})}
