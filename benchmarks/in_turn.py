"""Pathways from stores of all sizes in turn, person by person, so that a busy machine is busy for
all of them alike; each person several times, and the quickest counts.

Run: python -m benchmarks.in_turn, or with one or more sizes.
"""

import gc
import sys
from datetime import date
from statistics import quantiles
from time import process_time

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.catalog import Catalog
from app.domain.pathway import build_pathway
from app.domain.requirements import Profile
from benchmarks.people import make_people
from benchmarks.stores import make_catalog

SIZES = ("1000", "10000", "100000")
PEOPLE = 1000
ROUNDS = 6
TODAY = date(2026, 11, 24)


def main() -> None:
    shipped = read_catalog(CONTENT_FOLDER)
    people = make_people(shipped, PEOPLE)
    sizes = sys.argv[1:] or SIZES
    stores = {"shipped": shipped, **{size: make_catalog(shipped, int(size)) for size in sizes}}
    gc.collect()
    gc.freeze()
    rounds = [[time_all(profile, stores) for profile in people] for _ in range(ROUNDS)]
    for number, name in enumerate(stores):
        quickest = [min(each[number] for each in of_one) for of_one in zip(*rounds, strict=True)]
        cuts = quantiles(quickest, n=100)
        print(f"{name}, quickest of {ROUNDS}: {cuts[49]:.2f} / {cuts[98]:.2f}", flush=True)


def time_all(profile: Profile, stores: dict[str, Catalog]) -> list[float]:
    taken = []
    for catalog in stores.values():
        begun = process_time()
        build_pathway(profile, catalog, TODAY)
        taken.append((process_time() - begun) * 1000)
    return taken


if __name__ == "__main__":
    main()
