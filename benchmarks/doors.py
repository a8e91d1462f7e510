"""Time to find what would open more doors on the shipped content, beside building a pathway.

Run: python -m benchmarks.doors
"""

import sys
from datetime import date
from statistics import median

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.doors import find_doors
from app.domain.pathway import build_pathway
from app.domain.requirements import Profile
from app.domain.trying import compare
from benchmarks.people import make_people
from benchmarks.timing import time_each

PEOPLE = 1000
TODAY = date(2026, 11, 28)


def main() -> None:
    catalog = read_catalog(CONTENT_FOLDER)
    people = make_people(catalog, PEOPLE)
    changes = catalog.changes.values()
    tried = [sum(each.applies_to(profile) for each in changes) for profile in people]

    def find(profile: Profile) -> object:
        return find_doors(profile, catalog, TODAY)

    def build(profile: Profile) -> object:
        return build_pathway(profile, catalog, TODAY)

    def try_first(profile: Profile) -> object:
        """Build the plan that is tried beside one's own, and say what is new."""
        change = next((each for each in changes if each.applies_to(profile)), None)
        shown = change.apply(profile) if change else profile
        own, other = (build_pathway(each, catalog, TODAY) for each in (profile, shown))
        return compare(own, other)

    # The index of moves is made at the first search of a catalog, not for each person.
    find(people[0])
    print(f"{len(changes)} changes; p50 / p99 in ms, Python {sys.version.split()[0]}")
    print(f"{PEOPLE} random people, {median(tried):.0f} changes each in the middle")
    print(f"what would open more doors            {time_each(find, people)}")
    print(f"a plan that is tried, with its news   {time_each(try_first, people)}")
    print(f"building their pathways               {time_each(build, people)}")


if __name__ == "__main__":
    main()
