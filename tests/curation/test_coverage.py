from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.coverage import SOURCED, count_held, write_coverage
from app.curation.loading import read_catalog
from app.settings import ROOT
from tests.curation.folders import SMALL

DOCUMENT = ROOT / "docs" / "content-coverage.md"


def test_the_document_is_current():
    assert DOCUMENT.read_text() == write_coverage(read_content(CONTENT_FOLDER))


def test_every_row_of_the_sourced_data_is_here():
    held = count_held(read_content(CONTENT_FOLDER), read_catalog(CONTENT_FOLDER))

    assert held == SOURCED
    assert [*SOURCED.values()] == [126, 136, 114, 119, 19, 131]


def test_what_is_not_known_is_counted():
    text = write_coverage(read_content(SMALL))

    assert "| stipend | 1 | 0 | 1 |" in text
    assert "| a street address | 1 | 2 |" in text
    assert "| seasonal | 1 |" in text
    assert "no row in occupations.csv: none." in text
