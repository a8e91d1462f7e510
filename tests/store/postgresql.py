"""A PostgreSQL server of the tests' own: made in a temporary folder, stopped and removed after."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MISSING = "PostgreSQL is missing: install the Debian package postgresql (initdb was not found)."
NOT_AS_ROOT = "PostgreSQL refuses to run as root and there is no user postgres or nobody."


class NoServerError(Exception):
    """There is no PostgreSQL to test with; the message says what to do."""


@contextmanager
def run_server() -> Iterator[str]:
    """Give the address of a fresh database server that listens on a socket only."""
    programs, user = find_programs(), find_user()
    # Not below pytest's own folder: another user must reach it, and a socket's path is short.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    try:
        if user:
            shutil.chown(folder, user)
        data = folder / "data"
        run_as(user, programs / "initdb", "-D", data, "-A", "trust", "-U", "tests", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        start = ("-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        run_as(user, programs / "pg_ctl", *start)
        try:
            yield f"postgresql://tests@/postgres?host={folder}"
        finally:
            run_as(user, programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def find_programs() -> Path:
    packaged = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = str(packaged[-1]) if packaged else shutil.which("initdb")
    if found is None:
        raise NoServerError(MISSING)
    return Path(found).parent


def find_user() -> str | None:
    """Return whom to run the server as; None for the user who runs the tests."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    for name in ("postgres", "nobody"):
        if name in known:
            return name
    raise NoServerError(NOT_AS_ROOT)


def run_as(user: str | None, *command: object) -> None:
    entry = pwd.getpwnam(user) if user else None
    done = subprocess.run(
        [str(part) for part in command],
        user=entry.pw_uid if entry else None,
        group=entry.pw_gid if entry else None,
        extra_groups=[] if entry else None,
        cwd="/",
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    if done.returncode:
        raise NoServerError(f"{command[0]} failed: {done.stderr.decode().strip()}")
