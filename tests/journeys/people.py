"""Three people, and what each answers: question id to the options chosen, or what is typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest


@dataclass(frozen=True, eq=False)
class Person:
    """`taps` is what the design allows: one to start, one a choice, one to go on or to skip."""

    name: str
    taps: int
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


# Start, then seven screens with one choice and Continue, and three times Skip.
IN_A_HURRY = Person(
    "in a hurry",
    taps=1 + 7 * 2 + 3,
    answers={
        "goal": ("job_soon",),
        "needs": ("nothing",),
        "reading": ("easy",),
        "english": ("good",),
        "school": ("diploma",),
        "schedule": ("evening",),
        "children": ("none",),
    },
)

# Start, 37 choices of which one is a box to write in, and ten times Continue.
ALL_BARRIERS = Person(
    "all barriers",
    taps=1 + 37 + 10,
    answers={
        "goal": ("job_soon", "english", "reading"),
        "place": ("Hartford",),
        "age": ("25_up",),
        "needs": (
            "food_today",
            "food",
            "shelter_tonight",
            "housing",
            "health",
            "dental",
            "counseling",
            "recovery",
            "papers",
            "bills",
            "phone",
            "ride",
            "clothes",
            "legal",
            "immigration",
        ),
        "reading": ("start",),
        "english": ("none",),
        "language": ("es",),
        "school": ("not_yet",),
        "schedule": ("evening",),
        "hours": ("under_5",),
        "children": ("under_5", "school_age"),
        "childcare": ("need_care",),
        "work": ("health", "building", "making"),
        "safety": ("danger",),
        "record": ("yes",),
        "home": ("this_month",),
        "limits": ("appointments", "curfew"),
    },
)

# Start, and ten times Skip.
SKIPS_ALL = Person("skips all", taps=1 + 10)

PEOPLE = (IN_A_HURRY, ALL_BARRIERS, SKIPS_ALL)

# Each of them in English and the longest walk in Spanish; every day it is walked only there.
each_person_in_a_language = pytest.mark.parametrize(
    ("person", "language"),
    [
        pytest.param(IN_A_HURRY, "en", id="in a hurry, en"),
        pytest.param(ALL_BARRIERS, "en", id="all barriers, en", marks=pytest.mark.long),
        pytest.param(ALL_BARRIERS, "es", id="all barriers, es"),
        pytest.param(SKIPS_ALL, "en", id="skips all, en"),
    ],
)
