"""A saved plan as bytes: all of it comes back, and nothing else is in it."""

import json
from dataclasses import replace
from datetime import timedelta

from app.domain.saved_plan import Mark, Seen
from app.keeping import make_code
from app.keeping.writing_down import read_back, write_down
from tests.keeping.plans import PLAN, TODAY

CODE = make_code()
MARKED = replace(
    PLAN.with_mark(1, "marked-service", Mark.COULD_NOT),
    before={**PLAN.before, "marked-other": Seen("11111111", "22222222", "call_first")},
    before_on=TODAY - timedelta(days=40),
)


def test_what_was_written_down_is_read_back():
    for plan in (PLAN, MARKED):
        assert read_back(write_down(plan, CODE)) == (plan, CODE)


def test_d1_only_steps_places_marks_language_days_and_the_code_are_written():
    held = json.loads(write_down(MARKED, CODE))

    assert held == {
        "c": [CODE.link, CODE.number],
        "l": "es",
        "s": [
            ["marked-aim", [["marked-service", "could_not"], ["marked-other", None]]],
            ["marked-aim", [["marked-other", None]]],
        ],
        "t": ["2026-03-04", "2026-01-23"],
        "n": {name: list(seen) for name, seen in PLAN.seen.items()},
        "b": {"marked-other": ["11111111", "22222222", "call_first"]},
    }
