"""What stands around a service or a job: who runs it, the way there, what to ask, what leads on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.directory import directory_of, sort_name
from app.domain.records import Occupation, Rung, Service
from app.domain.standing import Standing
from app.domain.unknowns import list_unknowns
from app.presenters.asks import list_asks
from app.presenters.cards import name_organization
from app.presenters.directions import find_directions
from app.presenters.job_list import JobRow, present_job_row, say_common_where
from app.presenters.jobs import RuleView, present_rule, rules_of
from app.presenters.ladders import OWN_READING, RungView
from app.presenters.pay import present_pay
from app.presenters.spoken import Spoken, say, say_name

MOST_PROGRAMS = 12
"""On a job's page; the list of programs holds the rest."""


@dataclass(frozen=True, slots=True)
class AroundService:
    """`where` tells of which area and year most pay of `jobs` is. `rules` are those on records of
    these jobs; everybody sees them."""

    organization_id: str
    organization: str
    directions: str
    asks: tuple[str, ...]
    jobs: tuple[JobRow, ...]
    where: str
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class ProgramLink:
    service_id: str
    name: Spoken
    organization: Spoken | None
    call_first: bool


@dataclass(frozen=True, slots=True)
class AroundJob:
    """`ways_in` are the jobs from which people go on to this one; `work` is its kind of work where
    some program leads to it, else empty."""

    programs: tuple[ProgramLink, ...]
    ways_in: tuple[RungView, ...]
    work: str


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
        rules=list_rules(jobs, catalog, language),
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
    programs = directory.leading_to.get(job.onet_soc_code, ())
    return AroundJob(
        programs=link_programs(programs, catalog, language, today),
        ways_in=list_ways_in(directory.rungs_to.get(job.soc, ()), catalog, language),
        work=job.sector if job.sector in directory.work() else "",
    )


def link_programs(
    services: Iterable[Service], catalog: Catalog, language: str, today: date
) -> tuple[ProgramLink, ...]:
    links = [
        ProgramLink(
            each.id,
            say_name(each, language),
            name_organization(each, catalog, language),
            catalog.standing_of(each, today) is Standing.CALL_FIRST,
        )
        for each in sorted(services, key=lambda each: sort_name(each, language))
    ]
    return tuple(sorted(links, key=lambda link: link.call_first)[:MOST_PROGRAMS])


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
