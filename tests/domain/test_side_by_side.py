"""What is said to who sits beside a person."""

from app.domain.side_by_side import MOMENTS, HelperNote
from tests.catalogs import both, make_catalog


def test_a_note_is_found_by_where_it_stands():
    note = HelperNote("goal", both("Say"), both("For"), both("Ask"), both("Hear"))
    catalog = make_catalog()

    assert catalog.notes == {}
    assert catalog.with_notes([note]).notes == {"goal": note}


def test_it_begins_with_a_wish_and_ends_with_the_plan_and_the_slip():
    assert MOMENTS == ("wish", "plan", "slip")
