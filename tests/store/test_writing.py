from datetime import UTC, datetime

import pytest
from sqlalchemy import event

from app.store.catalog import content_version
from app.store.comparing import canonical
from app.store.database import begin_write
from app.store.rows import read_rows
from app.store.writing import replace_content
from tests.store.small_content import find, make_small_rows, remove

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def write(store, rows):
    with begin_write(store) as connection:
        return replace_content(connection, rows, NOON)


def read(store):
    with store.connect() as connection:
        return read_rows(connection)


def same(one, other):
    return all(
        ordered(one.get(name, [])) == ordered(other.get(name, [])) for name in {*one, *other}
    )


def ordered(rows):
    return sorted(rows, key=canonical)


@pytest.fixture
def filled(store):
    write(store, make_small_rows())
    return store


def test_everything_comes_back_as_it_went_in(filled):
    assert same(read(filled), make_small_rows())


def test_a_first_load_adds_every_record(store):
    report = write(store, make_small_rows())

    assert ("service", "evening-english") in report.added
    assert ("rung", "51-4121 to 25-2021") in report.added
    assert ("document", "questionnaire") in report.added
    assert not report.changed
    assert not report.removed


def test_the_same_again_changes_nothing_not_even_the_version(filled):
    before = content_version(filled)

    report = write(filled, make_small_rows())

    assert not report.changes_something
    assert content_version(filled) == before


def test_a_changed_fact_is_a_change_of_its_service(filled):
    rows = make_small_rows()
    find(rows, "fact", service_id="evening-english", name="cost")["answer"] = "yes"

    report = write(filled, rows)

    assert report.changed == (("service", "evening-english"),)
    assert same(read(filled), rows)


def test_a_new_phone_is_a_change_of_its_organization(filled):
    rows = make_small_rows()
    find(rows, "phone", organization_id="learning-house")["number"] = "8605550999"

    assert write(filled, rows).changed == (("organization", "learning-house"),)


def test_a_service_that_is_gone_takes_along_what_hung_on_it(filled):
    rows = make_small_rows()
    remove(rows, service_id="day-welding")
    remove(rows, id="day-welding")

    report = write(filled, rows)

    assert ("service", "day-welding") in report.removed
    assert same(read(filled), rows)


def test_an_organization_can_go_with_all_its_services(filled):
    rows = make_small_rows()
    for service in ("day-welding", "evening-english"):
        remove(rows, service_id=service)
        remove(rows, id=service)
    remove(rows, organization_id="learning-house")
    remove(rows, id="learning-house")

    write(filled, rows)

    assert same(read(filled), rows)


def test_what_a_curator_changed_on_the_site_is_left_alone_and_named(filled):
    edited = make_small_rows()
    service = find(edited, "service", id="evening-english")
    service |= {"name": "English at Night", "edited_on_site": True}
    write(filled, edited)

    report = write(filled, make_small_rows())

    assert ("service", "evening-english") in report.kept
    assert ("service", "evening-english") not in report.changed
    assert find(read(filled), "service", id="evening-english")["name"] == "English at Night"


def test_an_organization_stays_while_a_service_of_it_was_changed_on_the_site(filled):
    edited = make_small_rows()
    find(edited, "service", id="after-school")["edited_on_site"] = True
    write(filled, edited)
    rows = make_small_rows()
    remove(rows, service_id="after-school")
    remove(rows, organization_id="sampleton-child-care")
    remove(rows, id="sampleton-child-care")

    write(filled, rows)

    assert find(read(filled), "organization", id="sampleton-child-care")


def test_every_change_makes_another_version_and_going_back_the_same_as_before(filled):
    before = content_version(filled)
    rows = make_small_rows()
    find(rows, "organization", id="learning-house")["name"] = "House of Learning"

    write(filled, rows)
    between = content_version(filled)
    write(filled, make_small_rows())

    assert between != before
    assert content_version(filled) == before


def test_x7_a_load_that_breaks_off_leaves_the_old_content_and_can_run_again(filled):
    rows = make_small_rows()
    remove(rows, service_id="day-welding")
    remove(rows, id="day-welding")
    find(rows, "organization", id="learning-house")["name"] = "House of Learning"

    def break_off(conn, cursor, statement, parameters, context, executemany):
        if statement.startswith("DELETE FROM service "):
            raise RuntimeError("pulled the plug")

    event.listen(filled, "before_cursor_execute", break_off)
    with pytest.raises(RuntimeError, match="pulled the plug"):
        write(filled, rows)
    event.remove(filled, "before_cursor_execute", break_off)

    assert same(read(filled), make_small_rows())
    write(filled, rows)
    assert same(read(filled), rows)
