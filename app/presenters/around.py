"""What stands around a service or a job: who runs it, the way there, what to ask, what leads on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.directory import directory_of
from app.domain.guides import find_guides
from app.domain.records import TWO_ONE_ONE, Occupation, Rung, Service
from app.domain.standing import Standing
from app.domain.unknowns import list_unknowns
from app.presenters.asks import list_asks, list_job_asks
from app.presenters.directions import find_directions
from app.presenters.guides import GuideTitle, present_guide_titles
from app.presenters.job_list import JobRow, present_job_row, say_common_where
from app.presenters.jobs import RuleView, present_rule, rules_of
from app.presenters.ladders import (
    OWN_READING,
    LadderStep,
    RungView,
    find_ladder_scale,
    present_ladder,
    present_rungs,
)
from app.presenters.pay import present_pay
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.record_help import RecordHelp, present_record_help
from app.presenters.service_links import ServiceLink, link_services
from app.presenters.spoken import Spoken, say

MOST_RUNGS = 2
"""On a program's page; the page of the job holds the rest."""

MOST_PROGRAMS = 12
"""On a job's page; the list of programs holds the rest."""


@dataclass(frozen=True, slots=True)
class WayUp:
    """The ladder that begins at one of the jobs a program leads to."""

    start: Spoken
    ladder: tuple[LadderStep, ...]
    rungs: tuple[RungView, ...]


@dataclass(frozen=True, slots=True)
class AroundService:
    """`where` tells of which area and year most pay of `jobs` is. `rules` are those on records of
    these jobs; everybody sees them. `way_up` is that of the first job which has one. `guides` are
    on what the service helps with."""

    organization_id: str
    organization: str
    directions: str
    asks: tuple[str, ...]
    jobs: tuple[JobRow, ...]
    where: str
    way_up: WayUp | None
    rules: tuple[RuleView, ...]
    record_help: RecordHelp
    guides: tuple[GuideTitle, ...]


@dataclass(frozen=True, slots=True)
class AroundJob:
    """`ways_in` are the jobs from which people go on to this one; `work` is its kind of work where
    some program leads to it, else empty. `phones` is whom to call about any job."""

    programs: tuple[ServiceLink, ...]
    ways_in: tuple[RungView, ...]
    work: str
    phones: tuple[PhoneLine, ...]
    asks: tuple[str, ...]
    record_help: RecordHelp


def present_around_service(
    service: Service, catalog: Catalog, language: str, today: date
) -> AroundService:
    """Where nobody is taken now there is nothing to ask and no way to go."""
    is_open = catalog.standing_of(service, today) is not Standing.NOT_OFFERED
    owner = catalog.organizations[service.organization_id]
    known = (catalog.occupations.get(code) for code in service.occupations)
    jobs = [job for job in known if job]
    rows = tuple(present_job_row(job, language) for job in jobs)
    return AroundService(
        organization_id=owner.id,
        organization=owner.name,
        directions=find_directions(service) if is_open else "",
        asks=list_aloud(service, language) if is_open else (),
        jobs=rows,
        where=say_common_where(rows),
        way_up=find_way_up(jobs, catalog, language),
        rules=list_rules(jobs, catalog, language),
        record_help=present_record_help(catalog, language, today),
        guides=present_guide_titles(find_guides(catalog.guides.values(), service), language),
    )


def find_way_up(jobs: Iterable[Occupation], catalog: Catalog, language: str) -> WayUp | None:
    """Return the first ladder that sources name; where none is, the first step of our own."""
    ways = [present_way_up(job, catalog, language) for job in jobs]
    known = [way for way in ways if way.rungs]
    return min(known, key=lambda way: not way.ladder, default=None)


def present_way_up(job: Occupation, catalog: Catalog, language: str) -> WayUp:
    scale = find_ladder_scale([job], catalog)
    rungs = present_rungs(catalog.rungs.get(job.soc, ()), catalog, language)
    sourced_first = sorted(rungs, key=lambda rung: rung.own_reading)
    return WayUp(
        start=say(job.title, language),
        ladder=present_ladder(job, scale, catalog, language),
        rungs=tuple(sourced_first[:MOST_RUNGS]),
    )


def list_aloud(service: Service, language: str) -> tuple[str, ...]:
    return tuple(ask.aloud for ask in list_asks(list_unknowns(service), language))


def list_rules(jobs: Iterable[Occupation], catalog: Catalog, language: str) -> tuple[RuleView, ...]:
    """Return each rule once; nothing where no job of these has a rule of its own."""
    ruled = [job for job in jobs if job.record_rules]
    rules = {rule.key: rule for job in ruled for rule in rules_of(job, catalog)}
    return tuple(present_rule(rule, language) for rule in rules.values())


def present_around_job(job: Occupation, catalog: Catalog, language: str, today: date) -> AroundJob:
    directory = directory_of(catalog)
    any_help = catalog.services.get(TWO_ONE_ONE)
    programs = directory.leading_to.get(job.onet_soc_code, ())
    return AroundJob(
        programs=link_services(programs, catalog, language, today)[:MOST_PROGRAMS],
        ways_in=list_ways_in(directory.rungs_to.get(job.soc, ()), catalog, language),
        work=job.sector if job.sector in directory.work() else "",
        phones=present_phones(any_help.phones[:1]) if any_help else (),
        asks=list_job_asks(language),
        record_help=present_record_help(catalog, language, today),
    )


def list_ways_in(rungs: Iterable[Rung], catalog: Catalog, language: str) -> tuple[RungView, ...]:
    return tuple(
        RungView(
            onet_soc_code=below.onet_soc_code,
            title=say(below.title, language),
            half=present_pay(below.pay, language).half,
            takes=say(rung.takes, language),
            time=say(rung.time, language),
            own_reading=rung.confidence == OWN_READING,
        )
        for rung in rungs
        if (below := catalog.by_soc.get(rung.from_soc))
    )
