"""What somebody holds already: a license, a certificate, a degree."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.records import Occupation, Service
from app.domain.requirements import NOTHING, Profile, Verdict

HELD = "holds"
"""The term of all of them; who skipped the question holds nobody knows what."""

NONE = "none"
ABROAD = "abroad"
"""A degree or license of another country: whether it counts here is to be asked."""

ASSOCIATE = frozenset({"associate", "bachelor"})
BACHELOR = frozenset({"bachelor"})
TRAINED = "training"
"""How a job is entered to which a class leads: a level of schooling of its own."""

DEGREES = ASSOCIATE | BACHELOR
MAY_HAVE_ONE = frozenset({"college", "abroad"})


@dataclass(frozen=True)
class NotHeldYet:
    """A class that is there for these credentials alone is none for who holds them all."""

    credentials: frozenset[str]
    term: str = HELD

    def check(self, profile: Profile) -> Verdict:
        is_held = self.credentials <= profile.get(HELD, NOTHING)
        return Verdict.NOT_MET if is_held else Verdict.MET


@dataclass(frozen=True)
class HasDegree:
    """One of these degrees, by what is held; where that was skipped, by who may have been to such
    a school."""

    degrees: frozenset[str]
    term: str = "schooling"

    def check(self, profile: Profile) -> Verdict:
        held = profile.get(HELD, NOTHING)
        if held & self.degrees:
            return Verdict.MET
        if held:
            return Verdict.UNKNOWN if ABROAD in held else Verdict.NOT_MET
        schooling = profile.get(self.term, NOTHING)
        may_have_one = not schooling or schooling & MAY_HAVE_ONE
        return Verdict.UNKNOWN if may_have_one else Verdict.NOT_MET


def is_licensed(job: Occupation, held: frozenset[str]) -> bool:
    return bool(job.licenses) and job.licenses <= held


def ask_for_the_new(service: Service, jobs: Iterable[Occupation]) -> Service:
    """Return the class with the rule that it is for who has not yet what it gives, where it gives
    nothing but the licenses of all its jobs. A class for other jobs may teach more than a card."""
    given = service.grants.get(HELD, NOTHING)
    led_to = list(jobs)
    if service.grants.keys() != {HELD} or not led_to:
        return service
    if not all(is_licensed(job, given) and job.entry_level == TRAINED for job in led_to):
        return service
    rule = NotHeldYet(given)
    if rule in service.requirements:
        return service
    return replace(service, requirements=(*service.requirements, rule))


def add_held(credentials: frozenset[str], profile: Profile) -> Profile:
    return {**profile, HELD: profile.get(HELD, NOTHING) - {NONE} | credentials}
