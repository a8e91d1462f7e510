from datetime import UTC, datetime

from app.domain.guides import GuideSource
from app.store.catalog import assemble, load_catalog
from app.store.database import begin_write
from app.store.writing import replace_content
from tests.store.small_content import find, make_small_rows, remove

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
GUIDE = "guides/first-steps"


def write(store, rows):
    with begin_write(store) as connection:
        return replace_content(connection, rows, NOON)


def test_a_guide_comes_back_from_the_store_as_it_went_in(store):
    write(store, make_small_rows())

    assert load_catalog(store).guides == assemble(make_small_rows(), "small").guides


def test_a_line_carries_the_pages_it_was_read_on():
    guide = assemble(make_small_rows(), "small").guides["first-steps"]

    assert guide.sections[1].lines[0].sources == (
        GuideSource("https://sampleton.example.org/old", "undated"),
    )


def test_guides_are_listed_by_their_position():
    rows = make_small_rows()
    first = find(rows, "document", id=GUIDE)
    other = {**first["content"], "id": "another", "position": 0}
    rows["document"].append({**first, "id": "guides/another", "content": other})

    assert list(assemble(rows, "small").guides) == ["another", "first-steps"]


def test_a_changed_guide_is_told_as_a_change_of_its_document(store):
    write(store, make_small_rows())
    rows = make_small_rows()
    find(rows, "document", id=GUIDE)["content"]["read_on"] = "2026-03"

    assert write(store, rows).changed == (("document", GUIDE),)


def test_a_store_from_before_there_were_guides_has_none(store):
    rows = make_small_rows()
    remove(rows, id=GUIDE)
    write(store, rows)

    assert load_catalog(store).guides == {}
