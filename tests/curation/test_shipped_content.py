"""The content that ships: whole, and good."""

import csv
import re
import time
from datetime import date

import pytest

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.loading import load
from app.domain.standing import NOT_OFFERED_STATUSES, Standing
from app.store.catalog import load_catalog
from app.store.database import open_database
from app.store.migrating import migrate
from tests.curation.conftest import ICONS, TODAY, check_folder

SHIPPED = date(2026, 12, 1)
"""A day by which all that it tells of was read."""


@pytest.fixture(scope="module")
def content():
    return read_content(CONTENT_FOLDER)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    engine = open_database(f"sqlite:///{tmp_path_factory.mktemp('store') / 'site.sqlite'}")
    migrate(engine)
    load(engine, CONTENT_FOLDER)
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def catalog(store):
    return load_catalog(store)


def test_it_has_nothing_to_mend():
    found = check_folder(CONTENT_FOLDER, ICONS, SHIPPED)

    assert [str(problem) for problem in found] == []


@pytest.mark.parametrize(
    "service_id",
    [
        "nav-211",
        "crisis-988",
        "dv-safe-connect",
        "su-access-line",
        "hpl-tap-esl",
        "lvgh-basic-literacy",
        "hartford-reentry-welcome-center",
        "re-rwc-hartford",
        "ct-adult-ed-any-town",
        "hob-food-service",
        "house-immacare",
        "cash-jfes",
    ],
)
def test_a_row_keeps_the_id_of_the_data(catalog, service_id):
    assert service_id in catalog.services


def test_nothing_is_called_checked_that_nobody_checked(catalog):
    assert not [s.id for s in catalog.services.values() if s.source.checked_date]


def test_every_service_has_a_source(catalog):
    assert not [s.id for s in catalog.services.values() if not (s.source.urls and s.source.text)]


def test_what_is_closed_is_kept_and_never_offered(catalog):
    closed = [s for s in catalog.services.values() if s.status in NOT_OFFERED_STATUSES]

    assert closed
    assert {catalog.standing_of(s, TODAY) for s in closed} == {Standing.NOT_OFFERED}


def test_the_sources_own_words_are_kept(content):
    services = [service for filed in content.organizations for service in filed.record.services]

    assert all(service.as_listed for service in services)


def test_every_zip_code_of_the_region_has_a_centroid(content, catalog):
    with (CONTENT_FOLDER / "zip_codes.csv").open() as table:
        rows = list(csv.DictReader(table))

    assert len(rows) == 131
    assert all(catalog.places[row["zip"]].latitude for row in rows)


def test_it_is_read_fast_enough():
    # Seconds of work, not of waiting: other programs may be busy.
    start = time.process_time()
    read_content(CONTENT_FOLDER)

    assert time.process_time() - start < 1.5


def test_a_snapshot_is_taken_fast_enough(store):
    start = time.process_time()
    load_catalog(store)

    assert time.process_time() - start < 0.5


def test_an_address_is_the_same_in_each_language(content):
    english = re.compile(r"\b(at|number|not|given|office|second|site|workshop)\b")
    addresses = [
        service.address or ""
        for filed in content.organizations
        for service in filed.record.services
    ]

    assert [address for address in addresses if english.search(address)] == []


def test_a_screen_of_several_questions_has_a_heading_of_its_own(content):
    several = [each for each in content.questionnaire.record.screens if len(each.questions) > 1]

    for screen in several:
        assert screen.title not in [question.text for question in screen.questions]
