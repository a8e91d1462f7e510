"""What a service asks of the people it takes, and whether a participant meets it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from app.domain.places import ELSEWHERE

Profile = Mapping[str, frozenset[str]]
"""Profile term to the values that hold; a term that was never answered is absent."""

Session = frozenset[str]
"""Day parts that one way of taking a class needs, all of them."""

NOTHING: frozenset[str] = frozenset()
SELF_PACED = "self_paced"
DAYTIME = frozenset({"morning", "afternoon"})
LIMITED_BY = {"appointments": DAYTIME | {"day"}, "curfew": frozenset({"evening"})}
"""Day parts that something else may take: whoever set it can often make room for a class."""

ENGLISH_ONLY = frozenset({"en"})


class Verdict(IntEnum):
    """Ordered from best to worst, so that the worst of several is their maximum."""

    MET = 0
    UNKNOWN = 1
    NOT_MET = 2


class Requirement(Protocol):
    @property
    def term(self) -> str:
        """The profile term the reason points to."""

    def check(self, profile: Profile) -> Verdict: ...


@dataclass(frozen=True)
class OneOf:
    """The participant's answer must be among the values; for those in `ask_if` it depends."""

    term: str
    values: frozenset[str] = NOTHING
    ask_if: frozenset[str] = NOTHING

    def check(self, profile: Profile) -> Verdict:
        known = profile.get(self.term, NOTHING)
        if not known:
            # A skipped question never rules a service out: staff can ask in person.
            return Verdict.UNKNOWN
        if known & (self.values - self.ask_if):
            return Verdict.MET
        if known & self.ask_if:
            return Verdict.UNKNOWN
        return Verdict.NOT_MET if self.values else Verdict.MET


@dataclass(frozen=True)
class MeetsWhenFree:
    """One of the sessions must fit into the day parts the participant is free."""

    sessions: tuple[Session, ...]
    term: str = "day_part"

    def check(self, profile: Profile) -> Verdict:
        if not self.sessions:
            return Verdict.UNKNOWN
        free = profile.get(self.term, NOTHING)
        taken = NOTHING.union(
            *(LIMITED_BY.get(each, NOTHING) for each in profile.get("limits", NOTHING))
        )
        return min(check_session(session, free, taken) for session in self.sessions)


@dataclass(frozen=True)
class TaughtIn:
    """The class must be given in a language the participant can follow."""

    languages: frozenset[str]
    term: str = "english"

    def check(self, profile: Profile) -> Verdict:
        english = profile.get(self.term, NOTHING)
        if not english or "good" in english:
            # Without a wish for another language, the language of the class changes nothing.
            return Verdict.MET
        spoken = profile.get("language", NOTHING)
        if self.languages & spoken:
            return Verdict.MET
        # Who skipped the language may speak one of those besides English.
        closed = self.languages if spoken else self.languages == ENGLISH_ONLY
        return Verdict.NOT_MET if closed and "none" in english else Verdict.UNKNOWN


@dataclass(frozen=True)
class LivesInState:
    """The participant must live in the state: in doubt only for who named a place outside it."""

    term: str = "state"

    def check(self, profile: Profile) -> Verdict:
        return Verdict.UNKNOWN if ELSEWHERE in profile.get("place", NOTHING) else Verdict.MET


def check_session(session: Session, free: frozenset[str], taken: frozenset[str]) -> Verdict:
    verdict = max((check_day_part(part, free) for part in session), default=Verdict.UNKNOWN)
    return max(verdict, Verdict.UNKNOWN) if session & taken else verdict


def check_day_part(part: str, free: frozenset[str]) -> Verdict:
    if part == SELF_PACED or part in free:
        return Verdict.MET
    if not free:
        return Verdict.UNKNOWN
    if part == "day" and free & DAYTIME:
        # "Day" in a source may mean either half: free for both is sure, for one is a question.
        return Verdict.MET if free >= DAYTIME else Verdict.UNKNOWN
    return Verdict.NOT_MET


def matches(wanted: Mapping[str, frozenset[str]], profile: Profile) -> bool:
    """Tell whether every term has one of the wanted values; nothing wanted always matches."""
    return all(not values.isdisjoint(profile.get(term, NOTHING)) for term, values in wanted.items())


def matches_any(alternatives: Sequence[Mapping[str, frozenset[str]]], profile: Profile) -> bool:
    """Tell whether one alternative holds; no alternatives at all always hold."""
    return not alternatives or any(matches(wanted, profile) for wanted in alternatives)
