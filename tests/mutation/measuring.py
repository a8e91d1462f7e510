"""The tests of the rules as they are with no fault: how long each takes, and what it runs."""

import json
import sys
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from time import process_time
from types import CodeType, FrameType
from typing import IO, NamedTuple

import pytest

from tests.mutation.children import try_each
from tests.mutation.suite import run_suite
from tests.mutation.swapping import Place, is_below, place_of


class TestsFailError(Exception):
    """The tests fail with no fault at all."""


class Measured(NamedTuple):
    seconds: float
    places: frozenset[Place]


Suite = Mapping[str, Measured]
"""Each test by its name."""


def measure(folder: Path) -> Suite:
    """Run the tests once, in a process of its own that leaves nothing imported here."""
    with TemporaryFile("w+", encoding="utf-8") as notes:
        [(_, status)] = try_each([notes], lambda file: note_all(folder, file), at_once=1)
        if status:
            raise TestsFailError
        notes.seek(0)
        return read_suite(notes)


def note_all(folder: Path, notes: IO[str]) -> int:
    taking = Taking(folder)
    status = run_suite(taking)
    tests = {name: [test.seconds, [*test.places]] for name, test in taking.tests.items()}
    json.dump(tests, notes)
    notes.flush()
    return status


def read_suite(notes: IO[str]) -> Suite:
    return {
        name: Measured(seconds, frozenset((path, function) for path, function in places))
        for name, (seconds, places) in json.load(notes).items()
    }


@dataclass
class Listener:
    """Hears which functions of a folder run until it is closed."""

    folder: Path
    heard: dict[int, CodeType] = field(default_factory=dict)

    def __enter__(self) -> "Listener":
        sys.setprofile(self.hear)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def hear(self, frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            self.heard[id(frame.f_code)] = frame.f_code

    @property
    def places(self) -> frozenset[Place]:
        return frozenset(place_of(c) for c in self.heard.values() if is_below(c, self.folder))


class Taking:
    """Takes the time of each test and hears what it runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tests: dict[str, Measured] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        begun = process_time()
        with Listener(self.folder) as listener:
            done = yield
        self.tests[item.nodeid] = Measured(process_time() - begun, listener.places)
        return done
