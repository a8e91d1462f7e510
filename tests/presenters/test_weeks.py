import pytest

from app.presenters.weeks import present_week
from tests.catalogs import make_catalog

CATALOG = make_catalog()


def week_of(*sessions, language="en"):
    return present_week([frozenset(each) for each in sessions], CATALOG, language)


def marks(week):
    return [[(cell.mark, cell.rows) for cell in row.cells] for row in week.rows]


def test_a_class_whose_times_are_not_known_is_not_drawn():
    assert week_of() is None
    assert week_of(set()) is None


def test_one_evening_class_is_a_check_on_weekday_evenings():
    week = week_of({"evening"})

    assert marks(week) == [[("", 1), ("", 3)], [("", 1)], [("✓", 1)]]
    assert (week.lead, len(week.ways)) == ("", 1)


def test_a_class_that_takes_all_of_its_times_says_so():
    week = week_of({"morning", "weekend"})

    assert marks(week) == [[("✓", 1), ("✓", 3)], [("", 1)], [("", 1)]]
    assert week.lead == "You come at all of these times."


def test_other_times_for_the_same_class_are_numbered_as_they_are_told():
    week = week_of({"day"}, {"evening"}, {"weekend"})

    assert marks(week) == [[("1", 2), ("3", 3)], [], [("2", 1)]]
    assert week.lead == "You come at one of these times. Ask which one has room."
    assert len(week.ways) == 3


def test_daytime_is_two_parts_where_another_way_tells_them_apart():
    week = week_of({"day"}, {"morning", "evening"})

    assert marks(week) == [[("1 2", 1), ("", 3)], [("1", 1)], [("2", 1)]]


@pytest.mark.parametrize("part", ["self_paced", "online"])
def test_a_class_without_a_time_of_its_own_is_told_and_not_drawn(part):
    week = week_of({part})

    assert week.rows == ()
    assert len(week.ways) == 1


def test_what_has_no_time_still_keeps_its_number_beside_what_has():
    week = week_of({"weekend"}, {"online"})

    assert marks(week)[0] == [("", 1), ("1", 3)]
    assert len(week.ways) == 2


def test_the_parts_of_the_day_are_named_in_the_language_of_the_page():
    assert [row.label for row in week_of({"evening"}, language="es").rows] == [
        "Mañana",
        "Tarde",
        "Noche",
    ]
