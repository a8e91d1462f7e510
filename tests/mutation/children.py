"""Forked processes: each tries one thing and ends with a number that says how it went."""

import os
import resource
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import NoReturn, TypeVar

Task = TypeVar("Task")

SURVIVED = 0
KILLED = 1
UNTRIED = 3
"""It could not be tried, so nothing says that it would be found."""

SECONDS = 60
"""Of the processor, not of the clock: on a busy machine nothing ends sooner."""
MEMORY = 4 * 2**30


def try_each(
    tasks: Iterable[Task], attempt: Callable[[Task], int], at_once: int
) -> Iterator[tuple[Task, int]]:
    """Give each task with what its attempt returned in a process of its own; below 0 where it
    was ended because it took too long or too much."""
    running: dict[int, Task] = {}
    for task in tasks:
        if len(running) >= at_once:
            yield wait_for_one(running)
        running[fork(attempt, task)] = task
    while running:
        yield wait_for_one(running)


def fork(attempt: Callable[[Task], int], task: Task) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    return os.fork() or run(attempt, task)


def run(attempt: Callable[[Task], int], task: Task) -> NoReturn:
    status = UNTRIED
    try:
        silence()
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        status = attempt(task)
    finally:
        # Whatever the fault did, nothing of this process reaches the one that waits.
        os._exit(status)


def silence() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)


def wait_for_one(running: dict[int, Task]) -> tuple[Task, int]:
    process, status = os.wait()
    task = running.pop(process)
    return task, os.waitstatus_to_exitcode(status)
