"""The ways to a job beside each other: what each is the best of, how long, and when pay begins."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from app.domain.catalog import Catalog
from app.domain.ladder.ways import BEST_PAID, SHORTEST, SOONEST, Way, Ways
from app.domain.records import TWO_ONE_ONE, Occupation
from app.domain.requirements import Profile
from app.i18n import translations
from app.presenters.asks import list_job_asks
from app.presenters.ladders import LadderStep
from app.presenters.legs import LegView, present_leg
from app.presenters.lengths import say_span
from app.presenters.pay import present_pay
from app.presenters.pay_drawn import place, round_up
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.spoken import Spoken, join, say

SHORTEST_LADDER = 2
"""One job alone is no ladder."""


@dataclass(frozen=True, slots=True)
class WayView:
    """`title` says what the way is the best of; `ladder` is empty where there is only one job.
    `led_to` is false where nothing we know leads to the job: then it says what the job takes."""

    title: str
    length: str
    pay_begins: str
    pay_at_the_end: str
    fit: str
    legs: tuple[LegView, ...]
    ladder: tuple[LadderStep, ...]
    led_to: bool


@dataclass(frozen=True, slots=True)
class WaysPage:
    """`job` is None where no job was named. `nearest` is there where no way is open, if any is
    known; `phones` and `asks` are whom to call about any job, and what to ask there."""

    title: str
    job: Spoken | None
    onet_soc_code: str
    ways: tuple[WayView, ...]
    nearest: WayView | None
    phones: tuple[PhoneLine, ...]
    asks: tuple[str, ...]


def present_ways(
    found: Ways, job: Occupation | None, profile: Profile, catalog: Catalog, language: str
) -> WaysPage:
    any_help = catalog.services.get(TWO_ONE_ONE)
    nearest = found.nearest
    return WaysPage(
        title=say_title(job, language),
        job=say(job.title, language) if job else None,
        onet_soc_code=job.onet_soc_code if job else "",
        ways=tuple(present_way(way, profile, catalog, language) for way in found.ways),
        nearest=present_way(nearest, profile, catalog, language) if nearest else None,
        phones=present_phones(any_help.phones[:1]) if any_help else (),
        asks=list_job_asks(language),
    )


def say_title(job: Occupation | None, language: str) -> str:
    _ = translations(language).gettext
    if job is None:
        return _("Ways to work")
    return _("Ways to this job: %(job)s") % {"job": say(job.title, language).text}


def present_way(way: Way, profile: Profile, catalog: Catalog, language: str) -> WayView:
    return WayView(
        title=say_kinds(way.kinds, language),
        length=say_whole_length(way, language),
        pay_begins=say_pay_begins(way, language),
        pay_at_the_end=say_pay_at_the_end(way.jobs[-1], language),
        fit=say_fit(way, language),
        legs=warn_once([present_leg(leg, profile, catalog, language) for leg in way.legs]),
        ladder=draw_ladder(way.jobs, language),
        led_to=way.led_to,
    )


def say_fit(way: Way, language: str) -> str:
    """Of a job nobody can say that it fits: it is asked in any case."""
    _ = translations(language).gettext
    if way.missing:
        return _("Not all of it fits now.")
    if way.classes_fit and len(way.jobs) < len(way.legs):
        return _("The classes fit what you told us. Ask about the job.")
    if way.classes_fit:
        return _("Ask if the job fits: age, English, a license.")
    return _("We do not know all of it yet. Ask first.")


def warn_once(legs: Iterable[LegView]) -> tuple[LegView, ...]:
    """Leave out what an earlier step of the way warns of already."""
    told: set[Spoken] = set()
    kept = []
    for leg in legs:
        kept.append(replace(leg, warnings=tuple(each for each in leg.warnings if each not in told)))
        told.update(leg.warnings)
    return tuple(kept)


@cache
def say_kinds(kinds: tuple[str, ...], language: str) -> str:
    """Say all that the way is the best of; the nearest is the best of nothing."""
    _ = translations(language).gettext
    said = {
        SHORTEST: _("the shortest way"),
        SOONEST: _("the way that pays soonest"),
        BEST_PAID: _("the way to the best pay"),
    }
    words = join([said[kind] for kind in kinds], language) or _("the nearest way")
    return words[:1].upper() + words[1:]


def say_whole_length(way: Way, language: str) -> str:
    _ = translations(language).gettext
    if way.weeks is None:
        return _("We do not know how long all of it takes. Ask.")
    if not way.weeks.most:
        return _("You can ask about this job now. How long it takes to get it nobody knows.")
    about = _("About %(time)s in all, and the time to find a job.")
    at_most = _("Up to %(time)s in all, and the time to find a job.")
    return say_span(way.weeks, about, at_most, language)


def say_pay_begins(way: Way, language: str) -> str:
    _ = translations(language).gettext
    weeks = way.weeks_to_pay
    if weeks is None:
        return _("We do not know when pay can start. Ask.")
    if not weeks.most:
        return _("Pay can start with the first step.")
    about = _("Pay can start after about %(time)s.")
    at_most = _("Pay can start after %(time)s or less.")
    return say_span(weeks, about, at_most, language)


def say_pay_at_the_end(job: Occupation, language: str) -> str:
    _ = translations(language).gettext
    sentence = _("At the end: %(job)s. Half earn less than %(amount)s.")
    half = present_pay(job.pay, language).half
    return sentence % {"job": say(job.title, language).text, "amount": half}


def draw_ladder(jobs: Sequence[Occupation], language: str) -> tuple[LadderStep, ...]:
    """Draw the jobs of a way one above the other; pay by the hour and by the year share no line."""
    units = {job.pay.hourly for job in jobs}
    if len(jobs) < SHORTEST_LADDER or len(units) > 1:
        return ()
    scale = round_up(max(job.pay.median for job in jobs), hourly=units == {True})
    return tuple(
        LadderStep(
            title=say(job.title, language),
            half=present_pay(job.pay, language).half,
            length=place(job.pay.median, scale),
        )
        for job in jobs
    )
