"""Saving, opening, marking and ending, on each kind of store."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text, update

from app.domain.saved_plan import Mark
from app.keeping import follow_link, make_code
from app.keeping.saved_plans import DAYS_KEPT
from app.models import METADATA
from app.store.database import begin_write
from tests.keeping.plans import PLAN, TODAY, WORDS

TABLE = METADATA.tables["saved_plan"]
TOTALS = METADATA.tables["daily_total"]
CODE = make_code()
LINK = follow_link(CODE.link)
LAST = TODAY + timedelta(days=DAYS_KEPT)


@pytest.fixture(scope="module")
def number(locksmith):
    return locksmith.follow_number(CODE.number)


@pytest.fixture
def saved(plans, number):
    return plans.save(PLAN, CODE, number, TODAY)


def same(plan):
    return plan


def called(plan):
    return plan.with_mark(1, "marked-service", Mark.CALLED)


def rows(engine, table=TABLE):
    with engine.connect() as connection:
        return [dict(each) for each in connection.execute(select(table)).mappings()]


def test_d2_either_code_opens_the_same_plan(plans, saved, number):
    for way in (LINK, number):
        opened = plans.use(way, TODAY, same)
        assert (opened.plan, opened.code) == (PLAN, CODE)


def test_d2_what_lies_in_the_store_shows_no_step_no_language_and_no_code(engine, saved):
    [row] = rows(engine)
    bytes_kept = b"".join(each for each in row.values() if isinstance(each, bytes))

    for word in (*WORDS, "es", CODE.link, CODE.number):
        assert len(word) < 4 or word.encode() not in bytes_kept
    assert {type(each) for each in row.values()} == {bytes, type(TODAY)}


def test_d2_the_length_tells_little_and_the_columns_no_order(engine, plans, saved, locksmith):
    long = replace(PLAN, steps=PLAN.steps[:1])
    other = make_code()
    plans.save(long, other, locksmith.follow_number(other.number), TODAY)

    assert len({len(row["sealed"]) for row in rows(engine)}) == 1
    assert set(TABLE.columns.keys()) == {
        "link_hash",
        "number_hash",
        "key_by_link",
        "key_by_number",
        "sealed",
        "ends",
    }


def test_d5_sqlite_numbers_no_rows(engine, saved):
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            [made] = connection.execute(
                text("SELECT sql FROM sqlite_master WHERE name = 'saved_plan'")
            ).scalars()
        assert made.strip().endswith("WITHOUT ROWID")
    assert [column.name for column in TABLE.primary_key.columns] == ["link_hash"]


def test_x17_saved_twice_at_once_it_is_one(engine, plans, number):
    with ThreadPoolExecutor(4) as pool:
        saved = list(pool.map(lambda _: plans.save(PLAN, CODE, number, TODAY), range(4)))

    assert len(rows(engine)) == 1
    assert {each.code for each in saved} == {CODE}
    assert plans.read(LINK, TODAY).plan == PLAN


def test_d3_a_wrong_an_ended_and_a_never_made_code_lead_nowhere(plans, saved, locksmith):
    never = make_code()
    assert plans.use(follow_link(never.link), TODAY, same) is None
    assert plans.use(locksmith.follow_number(never.number), TODAY, same) is None

    plans.end(LINK)

    assert plans.use(LINK, TODAY, same) is None
    assert plans.read(LINK, TODAY) is None


def test_ending_twice_is_as_good_as_once(engine, plans, saved):
    plans.end(LINK)
    plans.end(LINK)

    assert rows(engine) == []


def test_d2_it_ends_90_days_after_the_last_use(engine, plans, saved):
    assert (saved.ends - TODAY).days == 90
    assert plans.read(LINK, LAST).ends == LAST
    opened = plans.use(LINK, LAST, same)

    assert opened.ends == LAST + timedelta(days=90)
    assert plans.use(LINK, LAST + timedelta(days=91), same) is None
    assert rows(engine) == []


def test_d4_looking_at_it_lengthens_nothing_and_changes_nothing(engine, plans, saved):
    before = rows(engine)

    plans.read(LINK, LAST)

    assert rows(engine) == before
    assert plans.read(LINK, LAST + timedelta(days=1)) is None


def test_x9_a_clock_that_jumps_back_shortens_nothing(plans, saved):
    assert plans.use(LINK, TODAY - timedelta(days=30), same).ends == LAST


def test_whatever_is_written_removes_what_has_ended(engine, plans, saved, locksmith):
    other = make_code()
    way = locksmith.follow_number(other.number)

    plans.save(PLAN, other, way, LAST + timedelta(days=1))

    assert [row["link_hash"] for row in rows(engine)] == [follow_link(other.link).lookup]


def test_what_was_altered_is_there_for_either_code(plans, saved, number):
    plans.use(number, TODAY, called)

    assert plans.read(LINK, TODAY).plan == called(PLAN)
    assert plans.read(number, TODAY).plan == called(PLAN)


def test_a_mark_adds_one_to_the_total_of_its_day_and_the_same_mark_nothing(engine, plans, saved):
    plans.use(LINK, TODAY, called, "called")
    plans.use(LINK, TODAY, called, "called")
    plans.use(LINK, TODAY, same, "called")

    assert rows(engine, TOTALS) == [{"day": TODAY, "what": "called", "count": 1}]


def test_a_total_grows_day_by_day_and_mark_by_mark(engine, plans, saved):
    later = TODAY + timedelta(days=1)
    for day, mark in [(TODAY, "called"), (TODAY, "done"), (TODAY, "called"), (later, "done")]:
        said = Mark(mark)
        plans.use(
            LINK, day, lambda plan, said=said: plan.with_mark(1, "marked-service", said), mark
        )

    found = {(row["day"], row["what"]): row["count"] for row in rows(engine, TOTALS)}
    assert found == {(TODAY, "called"): 2, (TODAY, "done"): 1, (later, "done"): 1}


def test_x17_marked_twice_at_once_it_counts_once(engine, plans, saved):
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: plans.use(LINK, TODAY, called, "called"), range(4)))

    assert rows(engine, TOTALS) == [{"day": TODAY, "what": "called", "count": 1}]


@pytest.mark.parametrize("column", ["sealed", "key_by_link"])
def test_x4_bytes_that_somebody_changed_open_nothing(engine, plans, saved, column):
    [row] = rows(engine)
    with begin_write(engine) as connection:
        connection.execute(update(TABLE).values({column: row[column][:-1] + b"\x00\x01"}))

    assert plans.read(LINK, TODAY) is None
    assert plans.use(LINK, TODAY, same) is None


def test_what_fails_while_it_is_altered_leaves_it_as_it_was(engine, plans, saved):
    before = rows(engine)

    def fail(plan):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        plans.use(LINK, LAST, fail, "called")

    assert rows(engine) == before
    assert rows(engine, TOTALS) == []
