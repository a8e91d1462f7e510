"""How well a service fits a participant, with every finding that led to it."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from app.domain.requirements import Profile, Requirement, Verdict


class Fit(StrEnum):
    GOOD_MATCH = "good_match"
    ASK_FIRST = "ask_first"
    NOT_NOW = "not_now"


FIT_OF_WORST = {
    Verdict.MET: Fit.GOOD_MATCH,
    Verdict.UNKNOWN: Fit.ASK_FIRST,
    Verdict.NOT_MET: Fit.NOT_NOW,
}
FIT_ORDER = tuple(FIT_OF_WORST.values())


class Finding(NamedTuple):
    requirement: Requirement
    verdict: Verdict


class Eligibility(NamedTuple):
    fit: Fit
    findings: tuple[Finding, ...]

    def with_verdict(self, verdict: Verdict) -> tuple[Requirement, ...]:
        return tuple(f.requirement for f in self.findings if f.verdict is verdict)


def check_eligibility(requirements: Iterable[Requirement], profile: Profile) -> Eligibility:
    """Check all requirements; the worst verdict decides the fit."""
    return judge(tuple([Finding(each, each.check(profile)) for each in requirements]))


def judge(findings: tuple[Finding, ...]) -> Eligibility:
    worst = max([finding.verdict for finding in findings], default=Verdict.MET)
    return Eligibility(FIT_OF_WORST[worst], findings)
