"""The day on which a class starts next, as a curator writes it."""

from datetime import UTC, date, datetime

from app.curation.exporting import export
from app.curation.loading import load, read_catalog
from app.store.database import open_database
from app.store.migrating import migrate
from tests.curation.folders import LEARNING, change

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
OLD = "    childcare: {answer: not_known}\n"
STARTS = OLD + "    next_start: {answer: 'yes', day: 2027-01-12}\n"


def days_in(folder):
    services = read_catalog(folder).services.values()
    return [fact.day for each in services for fact in each.facts.values() if fact.day]


def test_a_day_is_read_and_comes_back_from_the_store_as_it_was(folder, check, tmp_path):
    change(folder, LEARNING, OLD, STARTS)
    engine = open_database("sqlite://")
    migrate(engine)
    load(engine, folder, NOON)
    export(engine, tmp_path / "export")
    engine.dispose()

    assert check() == []
    assert days_in(folder) == [date(2027, 1, 12)]
    assert days_in(tmp_path / "export") == [date(2027, 1, 12)]


def test_a_day_that_is_none_is_named(folder, check):
    change(folder, LEARNING, OLD, STARTS.replace("2027-01-12", "in the spring"))

    [problem] = check()
    assert "facts.next_start.day" in problem


def test_only_a_next_start_has_a_day(folder, check):
    change(folder, LEARNING, OLD, STARTS.replace("next_start", "wheelchair"))

    [problem] = check()
    assert problem.endswith("facts.wheelchair.day: only next_start has a day")
