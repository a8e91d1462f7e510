"""Loading a store of 1,000, 10,000 and 100,000 services, and loading it anew while pages are made.

Run: python -m benchmarks.swapping, or with one or more sizes.
"""

import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from tempfile import TemporaryDirectory
from threading import Thread
from time import perf_counter

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.pathway import build_pathway
from app.domain.requirements import Profile
from app.main.content import StoredContent
from app.store.database import open_database
from benchmarks.people import make_people
from benchmarks.rows import publish, write_store

SIZES = ("1000", "10000", "100000")
PEOPLE = 1000
TODAY = date(2026, 11, 24)


def main() -> None:
    people = make_people(read_catalog(CONTENT_FOLDER), PEOPLE)
    for size in sys.argv[1:] or SIZES:
        measure(int(size), people)


def measure(size: int, people: list[Profile]) -> None:
    """Load a store, then load and swap it while pathways are made in another thread."""
    with TemporaryDirectory() as folder:
        address = f"sqlite:///{folder}/site.sqlite"
        engine = open_database(address)
        write_store(engine, size, "first")
        content = StoredContent(address, CONTENT_FOLDER)
        tell(f"{size:,} services: loaded from SQLite in {seconds(content.look_at_store):.1f} s")
        publish(engine, "second")
        measure_swap(content, people)
        content.stop()
        engine.dispose()


def measure_swap(content: StoredContent, people: list[Profile]) -> None:
    before = content.catalog()
    looking = Thread(target=content.look_at_store)
    begun = perf_counter()
    looking.start()
    taken = []
    while looking.is_alive():
        taken.append(seconds(partial(build, content, people[len(taken) % PEOPLE])) * 1000)
    swapped = content.catalog() is not before
    taken.sort()
    middle, slow = taken[len(taken) // 2], taken[int(len(taken) * 0.99)]
    tell(f"loaded again and swapped ({swapped}) in {perf_counter() - begun:.1f} s; meanwhile ")
    tell(f"  {len(taken)} pathways: {middle:.2f} / {slow:.2f}, longest {taken[-1]:.0f} ms")


def build(content: StoredContent, profile: Profile) -> object:
    catalog = content.catalog()
    return build_pathway(profile, catalog, TODAY) if catalog else None


def seconds(call: Callable[[], object]) -> float:
    begun = perf_counter()
    call()
    return perf_counter() - begun


def tell(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    main()
