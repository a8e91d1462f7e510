"""A saved plan as the bytes that are sealed, and back."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain.saved_plan import Looked, Mark, SavedChoice, SavedPlan, SavedStep, Seen
from app.keeping.codes import Code


def write_down(plan: SavedPlan, code: Code) -> bytes:
    """The code lies inside: who has the one half may show the other."""
    return json.dumps(
        {
            "c": code,
            "l": plan.language,
            "s": [[step.aim, step.choices] for step in plan.steps],
            "t": [plan.seen_on.isoformat(), plan.before_on.isoformat()],
            "n": plan.seen,
            "b": {name: each for name, each in plan.before.items() if each != plan.seen.get(name)},
        },
        separators=(",", ":"),
    ).encode()


def read_back(plain: bytes) -> tuple[SavedPlan, Code]:
    held: Mapping[str, Any] = json.loads(plain)
    seen = read_looked(held["n"])
    plan = SavedPlan(
        steps=tuple(read_step(aim, choices) for aim, choices in held["s"]),
        language=held["l"],
        seen_on=date.fromisoformat(held["t"][0]),
        seen=seen,
        before_on=date.fromisoformat(held["t"][1]),
        before={**seen, **read_looked(held["b"])},
    )
    return plan, Code(*held["c"])


def read_step(aim: str, choices: list[list[Any]]) -> SavedStep:
    return SavedStep(aim, tuple(SavedChoice(name, mark and Mark(mark)) for name, mark in choices))


def read_looked(held: Mapping[str, list[str]]) -> Looked:
    return {name: Seen(*each) for name, each in held.items()}
