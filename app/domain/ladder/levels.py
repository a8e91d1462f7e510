"""What classes raise: reading, English and schooling, each to a higher level, and what is held."""

from collections.abc import Iterable
from typing import NamedTuple

from app.domain.holding import HELD, add_held
from app.domain.records import Terms
from app.domain.requirements import NOTHING, Profile

LEVELS = {
    "reading": ("start", "some", "easy"),
    "english": ("none", "some", "good"),
    "schooling": ("no_diploma", "abroad", "diploma", "college"),
}
TERMS = tuple(LEVELS)
LOWEST = -1


class Gained(NamedTuple):
    """The level gained of each of the `TERMS`, None where the participant's own answer still holds;
    and the credentials gained."""

    levels: tuple[str | None, ...] = (None,) * len(TERMS)
    held: frozenset[str] = NOTHING

    def includes(self, term: str) -> bool:
        return self.levels[TERMS.index(term)] is not None


NOTHING_GAINED = Gained()


def apply_gains(profile: Profile, gained: Gained) -> Profile:
    """Return the profile as it will be: a level reached stands in the place of the answer."""
    reached = zip(TERMS, gained.levels, strict=True)
    then = {**profile, **{term: frozenset({value}) for term, value in reached if value}}
    return add_held(gained.held, then) if gained.held else then


def gain(term: str, level: int, profile: Profile, gained: Gained) -> Gained | None:
    """Return what will be gained; None where it raises nothing, or nobody knows whether it does:
    a level that was not said is taken neither for low nor for high."""
    place = TERMS.index(term)
    value = gained.levels[place]
    now = highest(term, {value} if value else profile.get(term, NOTHING))
    if now == LOWEST or level <= now:
        return None
    levels = (*gained.levels[:place], LEVELS[term][level], *gained.levels[place + 1 :])
    return Gained(levels, gained.held)


def gain_held(credentials: frozenset[str], profile: Profile, gained: Gained) -> Gained | None:
    """Return what will be held; None where it is all held, or nobody knows what is held now."""
    now = profile.get(HELD, NOTHING)
    new = credentials - now - gained.held
    return Gained(gained.levels, gained.held | new) if now and new else None


def gain_all(grants: Terms, profile: Profile, gained: Gained) -> Gained:
    """Return what will be gained by all that a training grants."""
    for term in TERMS:
        level = highest(term, grants.get(term, NOTHING))
        gained = gain(term, level, profile, gained) or gained
    return gain_held(grants.get(HELD, NOTHING), profile, gained) or gained


def highest(term: str, values: Iterable[str]) -> int:
    levels = LEVELS[term]
    return max([levels.index(each) for each in values if each in levels], default=LOWEST)
