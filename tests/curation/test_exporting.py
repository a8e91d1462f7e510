from datetime import UTC, datetime

import pytest

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.exporting import export, make_files
from app.curation.loading import load, preview, read_catalog
from app.curation.rows import make_rows
from app.store.database import open_database
from app.store.migrating import migrate
from tests.curation.folders import FILES, LEARNING, SMALL
from tests.records import contents

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def store():
    engine = open_database("sqlite://")
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.mark.parametrize("folder", [SMALL, CONTENT_FOLDER], ids=["small", "shipped"])
def test_what_is_exported_loads_as_the_same(store, folder, tmp_path):
    load(store, folder, NOON)

    written = export(store, tmp_path / "export")

    assert written == len([path for path in folder.rglob("*") if path.is_file()])
    assert not preview(store, tmp_path / "export").changes_something
    assert contents(read_catalog(tmp_path / "export")) == contents(read_catalog(folder))


def test_every_file_comes_back_with_all_it_said(store, tmp_path):
    load(store, SMALL, NOON)
    export(store, tmp_path)

    before, after = read_content(SMALL), read_content(tmp_path)

    assert before.questionnaire.record == after.questionnaire.record
    assert before.pathway.record == after.pathway.record
    assert before.words.record == after.words.record
    assert before.towns.record == after.towns.record
    assert before.occupations.record[::-1] == after.occupations.record
    for one, other in zip(before.organizations, after.organizations, strict=True):
        services = sorted(one.record.services, key=lambda service: service.id)
        assert tuple(services) == other.record.services
        assert one.record.model_copy(update={"services": other.record.services}) == other.record


def test_the_same_content_is_written_in_the_same_words():
    files = make_files(make_rows(read_content(SMALL)))

    assert sorted(files) == FILES
    assert files[LEARNING] == (SMALL / LEARNING).read_text()
    assert files["zip_codes.csv"] == (SMALL / "zip_codes.csv").read_text()
