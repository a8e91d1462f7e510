"""What holds for a participant after some levels are gained."""

from typing import NamedTuple

from app.domain.case import Case
from app.domain.ladder.atlas import Atlas
from app.domain.ladder.levels import NOTHING_GAINED, Gained, apply_gains
from app.domain.requirements import Profile, Verdict


class Standpoint(NamedTuple):
    """The profile as it will be, and by number the rules that are not met or not known then."""

    profile: Profile
    not_met: frozenset[int]
    unknown: frozenset[int]


def find_standpoint(gained: Gained, case: Case, atlas: Atlas) -> Standpoint:
    """Check anew only what a class can change."""
    if gained == NOTHING_GAINED:
        return Standpoint(case.profile, case.not_met, case.unknown)
    profile = apply_gains(case.profile, gained)
    now = {number: each.check(profile) for number, each in atlas.learnable.items()}
    return Standpoint(
        profile,
        (case.not_met - now.keys()) | {n for n, v in now.items() if v is Verdict.NOT_MET},
        (case.unknown - now.keys()) | {n for n, v in now.items() if v is Verdict.UNKNOWN},
    )
