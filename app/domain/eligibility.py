"""Who may come to a service: its rules in profile terms, made into requirements."""

from collections.abc import Collection, Mapping, Sequence

from app.domain.requirements import (
    NOTHING,
    LivesInState,
    MeetsWhenFree,
    OneOf,
    Requirement,
    Session,
    TaughtIn,
)

STATEWIDE = "statewide"

TermValues = Mapping[str, Sequence[str]]
"""Profile term to values, as a content file says them."""


def build_requirements(
    kind: str,
    needs: TermValues,
    ask_if: TermValues,
    sessions: Sequence[Session],
    languages: frozenset[str],
    grants: TermValues,
    area: Collection[str],
) -> tuple[Requirement, ...]:
    """Return one requirement a term, in the order given, then place, hours and language.

    `area` names the towns served, or the whole state; empty means everywhere, or not said.
    """
    rules: list[Requirement] = [
        one_of(term, needs, ask_if) for term in dict.fromkeys((*needs, *ask_if))
    ]
    rules += lives_in(area) if "town" not in needs else ()
    if kind != "training":
        return tuple(rules)
    return (*rules, MeetsWhenFree(tuple(sessions)), *follows_the_class(languages, grants))


def lives_in(area: Collection[str]) -> tuple[Requirement, ...]:
    if STATEWIDE in area:
        return (LivesInState(),)
    return (OneOf("town", frozenset(area)),) if area else ()


def one_of(term: str, needs: TermValues, ask_if: TermValues) -> OneOf:
    return OneOf(term, frozenset(needs.get(term, NOTHING)), frozenset(ask_if.get(term, NOTHING)))


def follows_the_class(languages: frozenset[str], grants: TermValues) -> tuple[Requirement, ...]:
    """Nobody needs English already to come to a class that teaches it."""
    return () if "english" in grants else (TaughtIn(languages),)
