"""Looking for jobs without a plan: by kind of work and by words."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.directory import directory_of, fold, says
from app.domain.records import Occupation

ENTRY = "entry"


@dataclass(frozen=True)
class JobWish:
    sector: str = ""
    words: str = ""


def find_jobs(wish: JobWish, catalog: Catalog, language: str) -> tuple[Occupation, ...]:
    """Return jobs by kind of work in the curators' order, first jobs before the rungs above."""
    directory = directory_of(catalog)
    sectors = [wish.sector] if wish.sector else list_sectors(catalog)
    return tuple(
        job
        for sector in sectors
        for job in in_order(directory.of_sector.get(sector, ()), language)
        if says(directory.said[job.onet_soc_code], wish.words)
    )


def list_sectors(catalog: Catalog) -> list[str]:
    """Return the kinds of work that have jobs, also those that curators have not named."""
    known = directory_of(catalog).of_sector
    named = [sector for sector in catalog.words.sectors if sector in known]
    return [*named, *sorted(known.keys() - set(named))]


def in_order(jobs: Iterable[Occupation], language: str) -> list[Occupation]:
    return sorted(jobs, key=lambda job: (job.rung != ENTRY, fold(title_of(job, language))))


def title_of(job: Occupation, language: str) -> str:
    return job.title.get(language) or next(iter(job.title.values()), "")
