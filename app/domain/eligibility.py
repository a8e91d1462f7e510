"""Who may come to a service: its rules in profile terms, made into requirements."""

from collections.abc import Mapping, Sequence

from app.domain.requirements import (
    NOTHING,
    MeetsWhenFree,
    OneOf,
    Requirement,
    Session,
    TaughtIn,
)

TermValues = Mapping[str, Sequence[str]]
"""Profile term to values, as a content file says them."""


def build_requirements(
    kind: str,
    needs: TermValues,
    ask_if: TermValues,
    sessions: Sequence[Session],
    languages: frozenset[str],
    grants: TermValues,
    area: Sequence[str] | None,
) -> tuple[Requirement, ...]:
    """Return one requirement a term, in the order given, then place, hours and language.

    `area` lists the towns served; None means everywhere, or not said.
    """
    rules = [one_of(term, needs, ask_if) for term in dict.fromkeys((*needs, *ask_if))]
    if area and "town" not in needs:
        rules.append(OneOf("town", frozenset(area)))
    if kind != "training":
        return tuple(rules)
    return (*rules, MeetsWhenFree(tuple(sessions)), *follows_the_class(languages, grants))


def one_of(term: str, needs: TermValues, ask_if: TermValues) -> OneOf:
    return OneOf(term, frozenset(needs.get(term, NOTHING)), frozenset(ask_if.get(term, NOTHING)))


def follows_the_class(languages: frozenset[str], grants: TermValues) -> tuple[Requirement, ...]:
    """Nobody needs English already to come to a class that teaches it."""
    return () if "english" in grants else (TaughtIn(languages),)
