"""Time to build a pathway on the shipped content, beside a plain scan of every service.

Run: python -m benchmarks.pathway
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.catalog import Catalog
from app.domain.pathway import build_pathway
from app.domain.records import Aim, Service
from app.domain.requirements import Profile
from app.domain.shelves import Shelf
from app.domain.standing import Standing
from benchmarks.people import answer_everything, make_people
from benchmarks.timing import time_each

PEOPLE = 1000
TODAY = date(2026, 11, 24)


class Scanning(Mapping[str, Shelf]):
    """Stands in for the shelves: looks through every service each time it is asked."""

    def __init__(self, catalog: Catalog) -> None:
        offers = sorted(catalog.offers.values(), key=lambda offer: offer.id)
        self.offers = [each for each in offers if each.standing is not Standing.NOT_OFFERED]
        self.aims = {aim.id: aim for aim in catalog.aims}

    def __getitem__(self, aim_id: str) -> Shelf:
        aim = self.aims[aim_id]
        return Shelf(tuple([each for each in self.offers if serves(each.service, aim)]), None)

    def __iter__(self) -> Iterator[str]:
        return iter(self.aims)

    def __len__(self) -> int:
        return len(self.aims)


def serves(service: Service, aim: Aim) -> bool:
    return bool(service.meets & aim.finds) and (service.urgent or not aim.urgent)


def main() -> None:
    catalog = read_catalog(CONTENT_FOLDER)
    scanned = replace(catalog, shelves=Scanning(catalog))
    people = make_people(catalog, PEOPLE)
    everything = [answer_everything(catalog)] * 200

    def build(profile: Profile) -> object:
        return build_pathway(profile, catalog, TODAY)

    def build_by_scan(profile: Profile) -> object:
        return build_pathway(profile, scanned, TODAY)

    print(f"{len(catalog.services)} services; p50 / p99 in ms, Python {sys.version.split()[0]}")
    print(f"{PEOPLE} random people, indexed   {time_each(build, people)}")
    print(f"{PEOPLE} random people, full scan {time_each(build_by_scan, people)}")
    print(f"every box ticked, indexed    {time_each(build, everything)}")


if __name__ == "__main__":
    main()
