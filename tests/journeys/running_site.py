"""The site itself, running in a process of its own: its output is kept, and it stops at the end."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

LONGEST_START = 30.0
LONGEST_STOP = 15.0
BETWEEN_LOOKS = 0.05


@dataclass(frozen=True)
class RunningSite:
    """`folder` holds all that the site keeps, `output` all that it says."""

    origin: str
    folder: Path
    output: Path


@contextmanager
def run_site(folder: Path, leave_url: str) -> Iterator[RunningSite]:
    port = find_free_port()
    data = folder / "data"
    site = RunningSite(f"http://127.0.0.1:{port}", data, folder / "output.txt")
    with site.output.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "app", "serve"],
            env=environment(data, port, leave_url),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            wait_until_ready(process, site)
            yield site
        finally:
            stop(process)


def environment(data: Path, port: int, leave_url: str) -> dict[str, str]:
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return inherited | {
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "ENVIRONMENT": "local",
        "DATA_FOLDER": str(data),
        "DATABASE_URL": f"sqlite:///{data / 'site.sqlite'}",
        "LEAVE_URL": leave_url,
        "PYTHONUNBUFFERED": "1",
    }


def find_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_ready(process: subprocess.Popen[bytes], site: RunningSite) -> None:
    deadline = time.monotonic() + LONGEST_START
    while time.monotonic() < deadline:
        if has_ended(process):
            raise RuntimeError(f"The site ended at its start:\n{site.output.read_text()}")
        if answers(f"{site.origin}/healthz"):
            return
    raise RuntimeError(f"The site did not answer in time:\n{site.output.read_text()}")


def has_ended(process: subprocess.Popen[bytes]) -> bool:
    """Give the process a moment: waiting for its end is the pause between two looks."""
    try:
        process.wait(BETWEEN_LOOKS)
    except subprocess.TimeoutExpired:
        return False
    return True


def answers(address: str) -> bool:
    try:
        with urlopen(address, timeout=1) as reply:  # noqa: S310  # our own site
            return bool(reply.status == 200)
    except (URLError, ConnectionError, TimeoutError):
        return False


def stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(LONGEST_STOP)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
