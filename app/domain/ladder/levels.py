"""What classes raise: reading, English and schooling, each from one level to a higher one."""

from collections.abc import Iterable

from app.domain.records import Terms
from app.domain.requirements import NOTHING, Profile

LEVELS = {
    "reading": ("start", "some", "easy"),
    "english": ("none", "some", "good"),
    "schooling": ("no_diploma", "abroad", "diploma", "college"),
}
TERMS = tuple(LEVELS)
LOWEST = -1

Gained = tuple[str | None, ...]
"""What was gained of each of the `TERMS`; None where the participant's own answer still holds."""

NOTHING_GAINED: Gained = (None,) * len(TERMS)


def apply_gains(profile: Profile, gained: Gained) -> Profile:
    """Return the profile as it will be: a level reached stands in the place of the answer."""
    reached = zip(TERMS, gained, strict=True)
    return {**profile, **{term: frozenset({value}) for term, value in reached if value}}


def gain(term: str, level: int, profile: Profile, gained: Gained) -> Gained | None:
    """Return what will be gained; None where it raises nothing, or nobody knows whether it does:
    a level that was not said is taken neither for low nor for high."""
    place = TERMS.index(term)
    value = gained[place]
    now = highest(term, {value} if value else profile.get(term, NOTHING))
    if now == LOWEST or level <= now:
        return None
    return (*gained[:place], LEVELS[term][level], *gained[place + 1 :])


def gain_all(grants: Terms, profile: Profile, gained: Gained) -> Gained:
    """Return what will be gained by all that a training grants."""
    for term in TERMS:
        level = highest(term, grants.get(term, NOTHING))
        gained = gain(term, level, profile, gained) or gained
    return gained


def highest(term: str, values: Iterable[str]) -> int:
    levels = LEVELS[term]
    return max([levels.index(each) for each in values if each in levels], default=LOWEST)
