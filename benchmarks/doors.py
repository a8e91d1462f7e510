"""Time to find what would open more doors on the shipped content, beside building a pathway.

Run: python -m benchmarks.doors
"""

import sys
from collections.abc import Callable
from datetime import date
from statistics import median
from time import process_time

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.doors import find_doors
from app.domain.pathway import build_pathway
from app.domain.requirements import Profile
from app.domain.trying import compare
from benchmarks.people import make_people
from benchmarks.timing import time_each
from tests.domain.slow_doors import list_begun, list_opened, list_reached

PEOPLE = 1000
FEWER = 100
"""For the way that takes long."""
TODAY = date(2026, 11, 28)


def main() -> None:
    catalog = read_catalog(CONTENT_FOLDER)
    people = make_people(catalog, PEOPLE)
    changes = catalog.changes.values()
    tried = [sum(each.applies_to(profile) for each in changes) for profile in people]

    def find(profile: Profile) -> object:
        return find_doors(profile, catalog, TODAY)

    def look_up(profile: Profile) -> object:
        """Find the same with no index: each class judged, each plan built anew."""
        tried = [each.apply(profile) for each in changes if each.applies_to(profile)]
        find_all = (list_opened, list_reached, list_begun)
        return [find_it(profile, changed, catalog) for changed in tried for find_it in find_all]

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
    print(
        f"{len(changes)} changes; p50 / p99 in ms of the processor, Python {sys.version.split()[0]}"
    )
    print(f"{PEOPLE} random people, {median(tried):.0f} changes each in the middle")
    tell("what would open more doors", find, people)
    tell(f"the same with no index, {FEWER} people", look_up, people[:FEWER])
    tell("a plan that is tried, with its news", try_first, people)
    tell("building their pathways", build, people)


def tell(what: str, call: Callable[[Profile], object], people: list[Profile]) -> None:
    print(f"{what:37} {time_each(call, people, process_time)}")


if __name__ == "__main__":
    main()
