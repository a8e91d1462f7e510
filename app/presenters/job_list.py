"""The list of jobs by kind of work, with what half of the people in each earn less than."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from app.domain.catalog import Catalog
from app.domain.looking_for_jobs import ENTRY, JobWish, find_jobs, list_sectors
from app.domain.records import Occupation
from app.i18n import translations
from app.presenters.filters import Option, Way, list_options, list_ways_out, make_query
from app.presenters.paging import PageOf, take_page
from app.presenters.pay import present_pay
from app.presenters.spoken import Spoken, say, say_named


@dataclass(frozen=True, slots=True)
class JobRow:
    """`is_first`: one can begin with it. `where` tells of which area and year its pay is."""

    onet_soc_code: str
    title: Spoken
    half: str
    where: str
    is_first: bool


@dataclass(frozen=True, slots=True)
class JobGroup:
    sector: Spoken
    jobs: tuple[JobRow, ...]


@dataclass(frozen=True, slots=True)
class JobListPage:
    """`where` is said once for all rows that share it: the area and year of most pay."""

    words: str
    sectors: tuple[Option, ...]
    count: str
    where: str
    groups: tuple[JobGroup, ...]
    part: PageOf[Occupation]
    before: str
    after: str
    ways_out: tuple[Way, ...]
    query: str


def present_job_list(wish: JobWish, number: int, catalog: Catalog, language: str) -> JobListPage:
    part = take_page(find_jobs(wish, catalog, language), number)
    chosen = {"words": wish.words, "work": wish.sector}
    groups = present_groups(part.items, catalog, language)
    names = catalog.words.sectors
    return JobListPage(
        words=wish.words,
        sectors=list_options(names, list_sectors(catalog), wish.sector, language),
        count=say_count(part.total, language),
        where=say_common_where(job for group in groups for job in group.jobs),
        groups=groups,
        part=part,
        before=make_query(chosen, page=str(part.before)) if part.before else "",
        after=make_query(chosen, page=str(part.after)) if part.after else "",
        ways_out=list_ways_out(chosen, language),
        query=make_query(chosen),
    )


def present_groups(
    jobs: Iterable[Occupation], catalog: Catalog, language: str
) -> tuple[JobGroup, ...]:
    return tuple(
        JobGroup(
            say_named(catalog.words.sectors, sector, language),
            tuple(present_job_row(each, language) for each in same),
        )
        for sector, same in groupby(jobs, lambda each: each.sector)
    )


def present_job_row(job: Occupation, language: str) -> JobRow:
    pay = present_pay(job.pay, language)
    title = say(job.title, language)
    return JobRow(job.onet_soc_code, title, pay.half, pay.where, job.rung == ENTRY)


def say_common_where(jobs: Iterable[JobRow]) -> str:
    said = [job.where for job in jobs]
    return max(said, key=said.count, default="")


def say_count(count: int, language: str) -> str:
    say = translations(language)
    if not count:
        return say.gettext("We found no such job.")
    sentence = say.ngettext("We found %(count)d job.", "We found %(count)d jobs.", count)
    return sentence % {"count": count}
