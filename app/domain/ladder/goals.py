"""What a job asks of schooling, as a requirement like those of services."""

from app.domain.holding import ABROAD as FROM_ABROAD
from app.domain.holding import (
    ASSOCIATE,
    BACHELOR,
    DEGREES,
    HELD,
    TRAINED,
    HasDegree,
    is_licensed,
)
from app.domain.ladder.levels import LEVELS
from app.domain.records import Occupation, Rung
from app.domain.requirements import NOTHING, OneOf, Profile

Asked = OneOf | HasDegree

OWN_READING = "low"
ENTRY = "entry"
AFTER_SCHOOL = frozenset({TRAINED, "some_college", "associate", "bachelor"})
"""Levels that a school after high school gives: a step up to them needs such a school."""

TERM = "schooling"
ABROAD = frozenset({"abroad"})
FINISHED = frozenset({"diploma", "college"})
ANY = frozenset(LEVELS[TERM])
ASKS_A_DEGREE = frozenset({"associate", "bachelor"})

DIPLOMA = OneOf(TERM, FINISHED, ABROAD)
OPEN = OneOf(TERM, ask_if=ANY)
TO_START: dict[str, Asked] = {
    "diploma": DIPLOMA,
    "some_college": OneOf(TERM, frozenset({"college"}), ABROAD),
    "associate": HasDegree(ASSOCIATE),
    "bachelor": HasDegree(BACHELOR),
    "not_known": OPEN,
}
TO_CLIMB: dict[str, Asked] = {
    "diploma": DIPLOMA,
    # Such a school may take people without a diploma, or not: our sources do not say.
    TRAINED: OneOf(TERM, FINISHED, ANY - FINISHED),
    "some_college": DIPLOMA,
    "associate": DIPLOMA,
    "bachelor": DIPLOMA,
    "not_known": OPEN,
}


def list_job_doubts(job: Occupation, profile: Profile) -> tuple[str, ...]:
    """Return what an employer may ask that no source says of the job in a form to compare: for some
    in any case, for others only where the answer may shut them out."""
    age, english = profile.get("age", NOTHING), profile.get("english", NOTHING)
    held = profile.get(HELD, NOTHING)
    doubts = {
        "age": not age or "under_18" in age,
        "english": "good" not in english,
        "reading_level": bool(profile.get("reading", NOTHING) & {"start", "some"}),
        "license": not is_licensed(job, held),
        "counts": may_not_count(job, held),
        "record": "yes" in profile.get("record", NOTHING) and bool(job.record_rules),
    }
    return tuple(name for name, holds in doubts.items() if holds)


def may_not_count(job: Occupation, held: frozenset[str]) -> bool:
    """Tell whether what is held may be asked for there, and may be for other work, or of another
    country: no answer says the field of a degree."""
    if job.entry_level in ASKS_A_DEGREE and held & DEGREES:
        return True
    return FROM_ABROAD in held and job.entry_level in AFTER_SCHOOL


def asked_to_start(job: Occupation) -> Asked | None:
    """Return what the job asks of who comes without another job; its training is apart."""
    return TO_START.get(job.entry_level)


def asked_to_climb(job: Occupation) -> Asked | None:
    """Return what the next job asks: the school that the step names comes on top of it."""
    return TO_CLIMB.get(job.entry_level)


def can_start_at_once(job: Occupation, held: frozenset[str] = NOTHING) -> bool:
    """Tell whether somebody who holds this is hired for the job without a class for it: a license
    that only such a class leads to stands in its place."""
    if job.entry_level == TRAINED:
        return is_licensed(job, held)
    return job.rung == ENTRY


def is_sourced(rung: Rung) -> bool:
    return rung.confidence != OWN_READING


def pay_by_the_hour(job: Occupation) -> float:
    return job.pay.median if job.pay.hourly else job.pay.median / HOURS_A_YEAR


HOURS_A_YEAR = 2080
"""By which BLS makes yearly pay of pay by the hour: only the order depends on it."""
