"""Newer content takes the place of older content in every worker, while pages are served."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import text

from app.domain.records import TWO_ONE_ONE
from app.store.database import open_database
from benchmarks.rows import publish, write_store
from benchmarks.servers import Server, run
from tests.store.conftest import sweep

SERVICES = 1_000
PAGE = f"/en/services/{TWO_ONE_ONE}"
OLD, NEW = b"Example Old", b"Example New"
ENOUGH = 40
"""So many replies in a row, each on a connection of its own, come from both workers."""
LAST = 4_000

pytestmark = pytest.mark.postgresql


@pytest.fixture
def store(server: str) -> str:
    sweep(server)
    engine = open_database(server)
    write_store(engine, SERVICES, "first")
    engine.dispose()
    rename(server, OLD)
    return server


@pytest.fixture
def site(store: str, tmp_path: Path) -> Iterator[Server]:
    settings = {"DATABASE_URL": store, "DATA_FOLDER": str(tmp_path), "WEB_CONCURRENCY": "2"}
    with run(["app", "serve"], "/readyz", settings) as running:
        yield running


def rename(address: str, name: bytes, version: str = "") -> None:
    engine = open_database(address)
    with engine.begin() as connection:
        connection.execute(text("UPDATE service SET name = :name"), {"name": name.decode()})
    if version:
        publish(engine, version)
    engine.dispose()


def read_page(site: Server) -> bytes:
    with closing(site.connect()) as connection:
        connection.request("GET", PAGE)
        with connection.getresponse() as reply:
            assert reply.status == 200
            return reply.read()


def says(site: Server) -> bytes:
    page = read_page(site)
    (name,) = [each for each in (OLD, NEW) if each in page]
    return name


def list_workers(site: Server) -> list[int]:
    of_site = Path(f"/proc/{site.process_id}/task/{site.process_id}/children")
    children = map(int, of_site.read_text().split())
    return [
        each for each in children if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes()
    ]


@contextmanager
def only(worker: int, workers: list[int]) -> Iterator[None]:
    """Let nobody but this worker answer."""
    others = [each for each in workers if each != worker]
    for other in others:
        os.kill(other, signal.SIGSTOP)
    yield
    for other in others:
        os.kill(other, signal.SIGCONT)


def read_until(site: Server, done: Event) -> set[bytes]:
    seen = set()
    while not done.is_set():
        seen.add(says(site))
    return seen


def wait_until_all_say(site: Server, name: bytes) -> None:
    in_a_row = 0
    for _ in range(LAST):
        in_a_row = in_a_row + 1 if says(site) == name else 0
        if in_a_row == ENOUGH:
            return
    pytest.fail("The site did not take up newer content.")


def test_both_workers_take_up_newer_content_while_they_answer(site: Server, store: str) -> None:
    workers = list_workers(site)
    done = Event()
    with ThreadPoolExecutor() as others:
        readers = [others.submit(read_until, site, done) for _ in range(3)]
        rename(store, NEW, "second")
        try:
            wait_until_all_say(site, NEW)
        finally:
            done.set()
        seen = set.union(*(reader.result() for reader in readers))

    assert seen == {OLD, NEW}
    assert len(workers) == 2
    for worker in workers:
        with only(worker, workers):
            assert says(site) == NEW
    assert list_workers(site) == workers
