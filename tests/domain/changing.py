"""Changes that made-up people could make, one of each kind."""

from typing import Any

from app.domain.changes import Change

from .catalogs import terms


def build_change(change_id: str, **more: Any) -> Change:
    return Change(change_id, "star", {"en": f"If {change_id}", "es": f"Si {change_id}"}, **more)


MORNING = build_change("morning", adds=terms(day_part="morning"))
EVENING = build_change("evening", adds=terms(day_part="evening"))
SOME_HOURS = build_change("some_hours", when=terms(hours="under_5"), sets=terms(hours="5_to_15"))
MANY_HOURS = build_change(
    "many_hours", when=terms(hours=["under_5", "5_to_15"]), sets=terms(hours="over_15")
)
CARE = build_change(
    "care", when=terms(childcare="need"), sets=terms(childcare="have"), step="childcare"
)
RIDE = build_change("ride", drops=terms(need="ride"), step="ride")
ENGLISH = build_change(
    "english", when=terms(english="none"), sets=terms(english="some"), step="english"
)
GOOD_ENGLISH = build_change(
    "good_english", when=terms(english=["none", "some"]), sets=terms(english="good"), step="english"
)
DIPLOMA = build_change(
    "diploma", when=terms(schooling="no_diploma"), sets=terms(schooling="diploma"), step="diploma"
)
CHANGES = (
    MORNING,
    EVENING,
    SOME_HOURS,
    MANY_HOURS,
    CARE,
    RIDE,
    ENGLISH,
    GOOD_ENGLISH,
    DIPLOMA,
)
NOT_THEIRS = tuple(
    build_change(term, sets=terms(**{term: value}))
    for term, value in (
        ("age", "25_up"),
        ("record", "no"),
        ("town", "hartford"),
        ("place", "06106"),
    )
)
"""What nobody could change, however it comes into the store."""
