from pathlib import Path

import pytest

from app.store import sqlite_file
from app.store.database import open_database
from app.store.migrating import migrate
from app.store.sqlite_file import OpenedFile, fold_log


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "site.sqlite"


@pytest.fixture
def engine(path):
    engine = open_database(f"sqlite:///{path}")
    migrate(engine)
    yield engine
    engine.dispose()


def test_x4_a_file_that_nobody_touched_has_not_changed(engine):
    opened = OpenedFile(engine)

    assert not opened.has_changed()
    assert not opened.is_another()


def test_x4_a_file_that_was_written_to_has_changed_and_is_the_same(engine, path):
    opened = OpenedFile(engine)

    path.write_bytes(b"")

    assert opened.has_changed()
    assert not opened.is_another()


def test_x4_a_file_that_was_removed_is_another(engine, path):
    opened = OpenedFile(engine)

    path.unlink()

    assert opened.has_changed()
    assert opened.is_another()


def test_x4_the_log_of_a_file_that_is_gone_goes_too(engine, path):
    opened = OpenedFile(engine)
    path.unlink()
    engine.dispose()

    opened.remove_stale_log()

    assert list(path.parent.iterdir()) == []


def test_x4_a_log_that_came_with_the_new_file_stays(engine, path):
    opened = OpenedFile(engine)
    log = path.with_name("site.sqlite-wal")
    new = path.with_name("new")
    new.write_bytes(b"what came with it")

    new.replace(log)
    opened.remove_stale_log()

    assert log.read_bytes() == b"what came with it"


def test_a_log_is_long_when_sqlite_itself_would_fold_it_in(engine, path, monkeypatch):
    opened = OpenedFile(engine)
    assert not opened.has_long_log()

    monkeypatch.setattr(sqlite_file, "LONG_LOG", 1)

    assert opened.has_long_log()
    assert not OpenedFile(open_database("sqlite://")).has_long_log()


def test_a_folded_log_is_in_the_file_and_empty(engine, path):
    before = OpenedFile(engine)

    fold_log(engine)

    assert before.has_changed()
    assert path.with_name("site.sqlite-wal").stat().st_size == 0
    assert not before.has_long_log()


@pytest.mark.parametrize("address", ["sqlite://", "postgresql://site@localhost/site"])
def test_x4_a_store_without_a_file_never_changes(address):
    opened = OpenedFile(open_database(address))

    assert not opened.has_changed()
    opened.remove_stale_log()
