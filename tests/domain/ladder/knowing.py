"""What people hold, as the slow reference reads it: cards, licenses and degrees."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from app.domain.records import Occupation, Service
from app.domain.requirements import OneOf, Profile, Requirement, Verdict


@dataclass(frozen=True)
class Degree:
    """What is held decides; where nobody said what, whoever may have been to college is asked."""

    enough: tuple[str, ...]
    term: str = "schooling"

    def check(self, profile: Profile) -> Verdict:
        cards = profile.get("holds")
        if cards:
            unsure = Verdict.UNKNOWN if "abroad" in cards else Verdict.NOT_MET
            return Verdict.MET if any(each in cards for each in self.enough) else unsure
        finished = profile.get("schooling") or {"college"}
        return Verdict.UNKNOWN if finished & {"college", "abroad"} else Verdict.NOT_MET


def lacked_cards(unmet: Iterable[Any]) -> set[str]:
    wanted: set[str] = set()
    for each in unmet:
        if isinstance(each, Degree):
            wanted |= set(each.enough)
        if isinstance(each, OneOf) and each.term == "holds":
            wanted |= each.values
    return {f"holds:{each}" for each in wanted}


def given_by(service: Service) -> set[str]:
    return {*service.grants} | {f"holds:{each}" for each in service.grants.get("holds", ())}


def add_cards(profile: Profile, grants: Profile) -> Profile:
    """Add what is granted, where it was said what is held, and something of it is new."""
    cards, new = profile.get("holds"), grants.get("holds", frozenset())
    if not cards or new <= cards:
        return profile
    return {**profile, "holds": (cards | new) - {"none"}}


def opens_alone(job: Occupation, profile: Profile) -> bool:
    return bool(job.licenses) and not job.licenses - profile.get("holds", frozenset())


def is_about_cards(rule: Requirement) -> bool:
    """Tell whether it is the rule against learning what is known, which is told anew below."""
    return rule.term == "holds" and not isinstance(rule, OneOf)


def is_none_the_wiser(service: Service, profile: Profile, jobs: Iterable[Occupation]) -> bool:
    """Tell whether all that a class gives is held: it is there for the licenses of its jobs."""
    given = service.grants.get("holds", frozenset())
    led_to = [each for each in jobs if each.onet_soc_code in service.occupations]
    only_for_cards = set(service.grants) == {"holds"} and bool(led_to)
    for job in led_to:
        only_for_cards &= job.entry_level == "training" and opens_alone(job, {"holds": given})
    return only_for_cards and not given - profile.get("holds", frozenset())


def is_only(requirement: Requirement, only: OneOf) -> bool:
    is_rule = isinstance(requirement, OneOf) and requirement.term == only.term
    return is_rule and requirement.values == only.values
