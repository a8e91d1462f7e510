import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.curation.loading import load, load_if_empty, preview, read_catalog
from app.curation.problems import ContentError
from app.store.catalog import content_version, load_catalog
from app.store.database import open_database
from app.store.migrating import migrate
from tests.curation.folders import CHILD_CARE, LEARNING, change
from tests.records import contents

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)

# Ends the process the moment a given statement comes, as pulling the plug would.
PULL_THE_PLUG = """
import os, sys
from pathlib import Path
from sqlalchemy import event
from app.curation.loading import load
from app.store.database import open_database

engine = open_database(sys.argv[1])

def pull(conn, cursor, statement, parameters, context, executemany):
    if statement.startswith(sys.argv[3]):
        os._exit(9)

event.listen(engine, "after_cursor_execute", pull)
load(engine, Path(sys.argv[2]))
"""


@pytest.fixture
def store(tmp_path: Path):
    engine = open_database(f"sqlite:///{tmp_path / 'site.sqlite'}")
    migrate(engine)
    yield engine
    engine.dispose()


def test_an_empty_store_is_loaded_at_first_start(store, folder):
    assert load_if_empty(store, folder, NOON)
    assert load_catalog(store).services.keys() == {"after-school", "day-welding", "evening-english"}


def test_a_store_that_holds_content_is_left_alone_at_start(store, folder):
    load(store, folder, NOON)
    change(folder, LEARNING, "en: Evening English", "en: English at Night")

    assert load_if_empty(store, folder, NOON)
    assert load_catalog(store).services["evening-english"].name == "Evening English"


def test_x2_a_damaged_file_at_start_leaves_the_stored_copy(store, folder):
    load(store, folder, NOON)
    (folder / LEARNING).write_text("id: [")

    assert load_if_empty(store, folder, NOON)
    assert len(load_catalog(store).services) == 3


def test_x2_an_empty_store_and_a_damaged_file_give_no_content(store, folder):
    (folder / LEARNING).write_text("id: [")

    assert not load_if_empty(store, folder, NOON)
    assert content_version(store) is None


def test_a_load_says_what_it_changed(store, folder):
    load(store, folder, NOON)
    change(folder, LEARNING, "answer: 'no'", "answer: 'yes'")
    (folder / CHILD_CARE).unlink()
    change(folder, "pathway.yaml", "finds: [childcare]", "finds: [english]")

    report = load(store, folder, NOON)

    assert report.added == ()
    assert report.changed == (("document", "pathway"), ("service", "evening-english"))
    assert report.removed == (
        ("organization", "sampleton-child-care"),
        ("service", "after-school"),
    )


def test_a_second_load_changes_nothing(store, folder):
    load(store, folder, NOON)

    assert not load(store, folder, NOON).changes_something


def test_the_order_of_keys_and_of_files_is_no_change(store, folder):
    load(store, folder, NOON)
    text = (folder / LEARNING).read_text()
    change(folder, LEARNING, "name: Learning House\nwebsite: https://learning.example.org\n", "")
    (folder / LEARNING).write_text(
        "website: https://learning.example.org\nname: Learning House\n"
        + (folder / LEARNING).read_text()
    )

    assert (folder / LEARNING).read_text() != text
    assert not load(store, folder, NOON).changes_something


def test_a_preview_says_the_same_and_changes_nothing(store, folder):
    load(store, folder, NOON)
    change(folder, LEARNING, "answer: 'no'", "answer: 'yes'")

    expected = preview(store, folder)

    assert expected.changed == (("service", "evening-english"),)
    assert load(store, folder, NOON) == expected


@pytest.mark.parametrize("name", [LEARNING, "pathway.yaml", "rungs.csv"])
def test_x1_broken_files_are_refused_before_anything_is_written(store, folder, name):
    load(store, folder, NOON)
    before = content_version(store)
    (folder / CHILD_CARE).write_text((folder / CHILD_CARE).read_text().replace("After", "Before"))
    (folder / name).write_bytes(b"\xff\xfe")

    with pytest.raises(ContentError, match="not UTF-8"):
        load(store, folder, NOON)

    assert content_version(store) == before
    assert load_catalog(store).services["after-school"].name == "After School"


@pytest.mark.parametrize("moment", ["UPDATE service", "DELETE FROM fact", "INSERT INTO content"])
def test_x7_a_load_that_is_killed_half_way_leaves_the_old_content(store, folder, moment):
    load(store, folder, NOON)
    before = contents(load_catalog(store))
    change(folder, LEARNING, "en: Evening English", "en: English at Night")
    change(folder, LEARNING, "    childcare: {answer: not_known}\n", "")
    command = [sys.executable, "-c", PULL_THE_PLUG, str(store.url), str(folder), moment]

    killed = subprocess.run(command, check=False)

    assert killed.returncode == 9
    assert contents(load_catalog(store)) == before
    with sqlite3.connect(str(store.url.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert load(store, folder, NOON).changed == (("service", "evening-english"),)


def test_a_catalog_can_be_read_without_a_database(store, folder):
    load(store, folder, NOON)

    assert contents(read_catalog(folder)) == contents(load_catalog(store))
