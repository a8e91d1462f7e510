"""The jobs a pathway leads to, and the rungs above them."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.choice import Warning
from app.domain.holding import DEGREES, HELD, TRAINED, is_licensed
from app.domain.records import Occupation, Rung
from app.domain.requirements import NOTHING, Profile

ASK_AGE = "ask_age"
"""A warning: from what age people are taken for a job few of our sources say."""

MOST_JOBS = 3
MOST_RUNGS = 3
SCHOOLING_FOR_ENTRY = {
    "none": 0,
    "diploma": 1,
    "training": 1,
    "some_college": 2,
    "associate": 3,
    "bachelor": 3,
}
WITH_A_DEGREE = 3
SCHOOLING_REACHED = {"no_diploma": 0, "abroad": 0, "diploma": 1, "college": 2}


@dataclass(frozen=True)
class JobChoice:
    """`led_to_by` names the service of the pathway that trains for the job, if one does."""

    occupation: Occupation
    rungs: tuple[Rung, ...]
    warnings: tuple[Warning, ...]
    led_to_by: str | None = None


def choose_jobs(
    profile: Profile, catalog: Catalog, trainings: Iterable[tuple[str, tuple[str, ...]]]
) -> tuple[JobChoice, ...]:
    """Return at most three first jobs, taking turns among the kinds of work that are liked.

    `trainings` are (service id, occupation codes) of the pathway's own steps, in its order.
    """
    led_to = {code: service for service, codes in reversed([*trainings]) for code in codes}
    liked = profile.get("sector", NOTHING)
    wanted = [job for job in catalog.first_jobs if job.sector in liked] or catalog.first_jobs
    reached, held = schooling_reached(profile), profile.get(HELD, NOTHING)
    # A job whose license is held, then one the plan trains for, then what the schooling reaches,
    # then where most people work.
    ranked = sorted(
        wanted,
        key=lambda job: (
            not is_licensed(job, held) or job.entry_level != TRAINED,
            job.onet_soc_code not in led_to,
            missing(job, reached),
        ),
    )
    return tuple(
        JobChoice(
            occupation=job,
            rungs=catalog.rungs.get(job.soc, ())[:MOST_RUNGS],
            warnings=warn(job, profile, catalog),
            led_to_by=led_to.get(job.onet_soc_code),
        )
        for job in take_turns(ranked)[:MOST_JOBS]
    )


def schooling_reached(profile: Profile) -> int | None:
    """Return the level of schooling, None when the answer is not known."""
    if profile.get(HELD, NOTHING) & DEGREES:
        return WITH_A_DEGREE
    known = profile.get("schooling", NOTHING) & SCHOOLING_REACHED.keys()
    return max([SCHOOLING_REACHED[each] for each in known], default=None)


def missing(job: Occupation, reached: int | None) -> int:
    """Return how many levels of schooling are missing; 0 when the level is not known."""
    if reached is None:
        return 0
    return max(0, SCHOOLING_FOR_ENTRY.get(job.entry_level, 0) - reached)


def take_turns(ranked: list[Occupation]) -> list[Occupation]:
    """Keep the order, but let no kind of work come twice before each has come once."""
    seen: dict[str, int] = {}
    turns: list[tuple[int, int]] = []
    for place, job in enumerate(ranked):
        turns.append((seen.get(job.sector, 0), place))
        seen[job.sector] = seen.get(job.sector, 0) + 1
    return [ranked[place] for _, place in sorted(turns)]


def warn(job: Occupation, profile: Profile, catalog: Catalog) -> tuple[Warning, ...]:
    """Neither a record nor an age takes a job away: what to ask is told, and the rules."""
    young = (Warning(ASK_AGE),) if "under_18" in profile.get("age", NOTHING) else ()
    if "yes" not in profile.get("record", NOTHING):
        return young
    rules = [Warning(key) for key in job.record_rules if key in catalog.record_rules]
    return (*young, *rules)
