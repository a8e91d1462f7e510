"""The way up from a job: one drawn ladder, and every next job with what it takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from app.domain.catalog import Catalog
from app.domain.records import Occupation, Rung, Text
from app.presenters.pay import present_pay
from app.presenters.pay_drawn import Scale, place, round_up
from app.presenters.spoken import Spoken, say

MOST_STEPS = 3
OWN_READING = "low"


@dataclass(frozen=True, slots=True)
class LadderStep:
    """`length` is how long the half is drawn, in percent of the scale that all steps share."""

    title: Spoken
    half: str
    length: float


@dataclass(frozen=True, slots=True)
class RungView:
    """`own_reading` is true where no source names the step: we read it so ourselves."""

    onet_soc_code: str
    title: Spoken
    half: str
    takes: Spoken
    time: Spoken
    own_reading: bool


@lru_cache(maxsize=1024)
def present_rungs(rungs: tuple[Rung, ...], catalog: Catalog, language: str) -> tuple[RungView, ...]:
    return tuple(
        RungView(
            onet_soc_code=catalog.by_soc[rung.to_soc].onet_soc_code,
            title=say(catalog.by_soc[rung.to_soc].title, language),
            half=present_pay(catalog.by_soc[rung.to_soc].pay, language).half,
            takes=say(rung.takes, language),
            time=say(rung.time, language),
            own_reading=rung.confidence == OWN_READING,
        )
        for rung in rungs
        if rung.to_soc in catalog.by_soc
    )


@lru_cache(maxsize=1024)
def present_ladder(
    job: Occupation, scale: Scale, catalog: Catalog, language: str
) -> tuple[LadderStep, ...]:
    """Return the job and the jobs above it; nothing when no sourced step leads up."""
    climbed = climb(job, catalog)
    if len(climbed) < 2:
        return ()
    own = scale if scale.hourly == job.pay.hourly else find_ladder_scale([job], catalog)
    return tuple(
        LadderStep(
            title=say(each.title, language),
            half=present_pay(each.pay, language).half,
            length=place(each.pay.median, own),
        )
        for each in climbed
    )


def find_ladder_scale(jobs: Iterable[Occupation], catalog: Catalog) -> Scale:
    """Return one scale for the ladders of jobs that stand beside each other."""
    pays = [each.pay for job in jobs for each in climb(job, catalog)]
    hourly = any(pay.hourly for pay in pays)
    return round_up(max(pay.median for pay in pays if pay.hourly == hourly), hourly=hourly)


def climb(job: Occupation, catalog: Catalog) -> list[Occupation]:
    """Follow one ladder by its sourced steps to jobs that pay more, three jobs at most."""
    climbed: list[Occupation] = [job]
    ladder: Text | None = None
    while len(climbed) < MOST_STEPS:
        rung = next_rung(climbed[-1], ladder, catalog)
        if rung is None:
            break
        ladder = rung.ladder
        climbed.append(catalog.by_soc[rung.to_soc])
    return climbed


def next_rung(here: Occupation, ladder: Text | None, catalog: Catalog) -> Rung | None:
    rungs = catalog.rungs.get(here.soc, ())
    return next((each for each in rungs if leads_up(each, here, ladder, catalog)), None)


def leads_up(rung: Rung, here: Occupation, ladder: Text | None, catalog: Catalog) -> bool:
    above = catalog.by_soc.get(rung.to_soc)
    if above is None or rung.confidence == OWN_READING or ladder not in (None, rung.ladder):
        return False
    return above.pay.hourly == here.pay.hourly and above.pay.median > here.pay.median
