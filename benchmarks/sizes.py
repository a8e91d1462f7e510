"""Stores of 1,000, 10,000 and 100,000 services: the time of a pathway, memory, loading, swapping.

Run: python -m benchmarks.sizes (each size has a process of its own), or with one or more sizes.
Pathways are measured in processor time, databases by the clock: their server is another process.
"""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.catalog import Catalog
from app.domain.doors import find_doors
from app.domain.explaining import explain
from app.domain.pathway import build_pathway
from app.domain.requirements import Profile
from app.store.database import open_database
from benchmarks.pathway import Scanning
from benchmarks.people import make_people
from benchmarks.stores import make_catalog
from benchmarks.tables import ask, fill
from benchmarks.timing import time_each
from tests.store.postgresql import run_server

SIZES = (1_000, 10_000, 100_000)
PEOPLE = 1000
FEWER = 50
"""For the ways that take long."""
TODAY = date(2026, 11, 24)

Build = Callable[[Profile], object]


def main() -> None:
    wanted = sys.argv[1:]
    if len(wanted) == 1:
        measure(int(wanted[0]))
        return
    tell(f"p50 / p99 in ms unless said otherwise, Python {sys.version.split()[0]}")
    for size in wanted or map(str, (0, *SIZES)):
        subprocess.run([sys.executable, "-m", "benchmarks.sizes", size], check=True)
    for besides in ("benchmarks.in_turn", "benchmarks.swapping"):
        subprocess.run([sys.executable, "-m", besides, *wanted], check=True)


def measure(size: int) -> None:
    shipped = read_catalog(CONTENT_FOLDER)
    people = make_people(shipped, PEOPLE)
    before = megabytes()
    begun = perf_counter()
    catalog = make_catalog(shipped, size) if size else shipped
    tell(f"{len(catalog.services):,} services")
    if size:
        tell(f"made in {perf_counter() - begun:.1f} s, {megabytes() - before:.0f} MB")
    measure_pathways(catalog, people)
    measure_pages(catalog, people)
    measure_databases(catalog, people[:FEWER])


def measure_pathways(catalog: Catalog, people: list[Profile]) -> None:
    scanned = replace(catalog, shelves=Scanning(catalog))
    indexed, scanning = builder(catalog), builder(scanned)
    indexed, scanning = builder(catalog), builder(scanned)
    tell(f"{PEOPLE} pathways, homes seen first: {time_each(indexed, people, process_time)}")
    tell(f"{PEOPLE} pathways, once more: {time_each(indexed, people, process_time)}")
    tell(f"{FEWER} pathways by a plain scan: {time_each(scanning, people[:FEWER], process_time)}")


def measure_pages(catalog: Catalog, people: list[Profile]) -> None:
    """Measure what has a page of its own: what would open more doors, and how a step was chosen."""

    def find(profile: Profile) -> object:
        return find_doors(profile, catalog, TODAY)

    def explain_each(profile: Profile) -> object:
        pathway = build_pathway(profile, catalog, TODAY)
        return [explain(step, pathway) for step in pathway.steps]

    find(people[0])
    tell(f"{PEOPLE} times the doors: {time_each(find, people, process_time)}")
    steps = time_each(explain_each, people[:FEWER], process_time)
    tell(f"{FEWER} times how each step was chosen: {steps}")


def builder(catalog: Catalog) -> Build:
    return lambda profile: build_pathway(profile, catalog, TODAY)


def measure_databases(catalog: Catalog, people: list[Profile]) -> None:
    with TemporaryDirectory() as folder:
        measure_database("SQLite", f"sqlite:///{folder}/tables.sqlite", catalog, people)
    with run_server() as address:
        measure_database("PostgreSQL", address, catalog, people)


def measure_database(name: str, address: str, catalog: Catalog, people: list[Profile]) -> None:
    engine = open_database(address)
    fill(engine, catalog)
    tell(f"{FEWER} times the question to {name}: {time_each(ask(engine, catalog), people)}")
    engine.dispose()


def megabytes() -> float:
    said = Path("/proc/self/status").read_text()
    return float(said.split("VmRSS:")[1].split()[0]) / 1024


def tell(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    main()
