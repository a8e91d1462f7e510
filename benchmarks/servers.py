"""A server in a process of its own, for as long as it is measured."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from tempfile import TemporaryDirectory

LONGEST_START = 120.0


@dataclass(frozen=True)
class Server:
    """`seconds_to_ready`: from the start of the process to the first good answer of /readyz."""

    port: int
    seconds_to_ready: float
    process_id: int

    def connect(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.port, timeout=10)


@contextmanager
def run(command: list[str], ready: str, settings: Mapping[str, str]) -> Iterator[Server]:
    port = find_free_port()
    environment = {**os.environ, **settings, "HOST": "127.0.0.1", "PORT": str(port)}
    begun = time.perf_counter()
    words = [sys.executable, "-m", *(word.format(port=port) for word in command)]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(words, env=environment, stdout=quiet, stderr=quiet)
    try:
        wait(port, ready)
        yield Server(port, time.perf_counter() - begun, process.pid)
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextmanager
def run_site(folder: str | None = None) -> Iterator[Server]:
    """Run the site on a store of its own, in the folder if one is given."""
    with TemporaryDirectory() as fresh:
        data = folder or fresh
        settings = {"DATA_FOLDER": data, "DATABASE_URL": f"sqlite:///{data}/site.sqlite"}
        with run(["app", "serve"], "/readyz", settings) as server:
            yield server


@contextmanager
def run_plain(size: int) -> Iterator[Server]:
    command = ["uvicorn", "benchmarks.plain_site:create_app", "--factory", "--port", "{port}"]
    quiet = ["--no-access-log", "--log-level", "warning"]
    with run([*command, *quiet], "/healthz", {"PLAIN_BYTES": str(size)}) as server:
        yield server


def find_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait(port: int, ready: str) -> None:
    deadline = time.perf_counter() + LONGEST_START
    while time.perf_counter() < deadline:
        try:
            with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
                connection.request("GET", ready)
                with connection.getresponse() as reply:
                    if reply.status == 200:
                        return
        except OSError:
            time.sleep(0.01)
    raise TimeoutError(f"no answer on port {port}")
