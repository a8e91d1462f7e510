"""Time to find the ways to a job on the shipped content, beside building a pathway.

Run: python -m benchmarks.ways
"""

import sys
from datetime import date
from random import Random

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.ladder.ways import find_ways
from app.domain.pathway import build_pathway
from app.domain.records import Occupation
from app.domain.requirements import Profile
from benchmarks.people import make_people
from benchmarks.timing import time_each

PEOPLE = 1000
TODAY = date(2026, 11, 24)


def main() -> None:
    catalog = read_catalog(CONTENT_FOLDER)
    people = make_people(catalog, PEOPLE)
    jobs = list(catalog.occupations.values())
    chance = Random(1)
    wishes = [(profile, chance.choice(jobs)) for profile in people]

    def find(wish: tuple[Profile, Occupation]) -> object:
        profile, job = wish
        return find_ways(profile, catalog, [job], TODAY)

    def find_any(profile: Profile) -> object:
        return find_ways(profile, catalog, (), TODAY)

    def build(profile: Profile) -> object:
        return build_pathway(profile, catalog, TODAY)

    # The index of moves is made at the first search of a catalog, not for each person.
    find(wishes[0])
    print(f"{len(jobs)} jobs; p50 / p99 in ms, Python {sys.version.split()[0]}")
    print(f"ways to a job, {PEOPLE} random people {time_each(find, wishes)}")
    print(f"ways to work, no job named          {time_each(find_any, people)}")
    print(f"building their pathways             {time_each(build, people)}")


if __name__ == "__main__":
    main()
