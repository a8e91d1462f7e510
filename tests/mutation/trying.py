"""The tests of the rules against mutants, each mutant in a process of its own.

A fault inside a function goes into a process in which all tests are collected already, and meets
only the tests that run this function, the quickest first. What the function did while the tests
were imported is not done again, so that a fault can only be found less often. A fault outside
functions is met by importing all anew.
"""

import gc
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import is_hypothesis_test

from tests.mutation.children import KILLED, SURVIVED, try_each
from tests.mutation.measuring import Suite
from tests.mutation.mutants import Mutant
from tests.mutation.suite import run_suite
from tests.mutation.swapping import Place, expect, functions_below, swap
from tests.mutation.tally import Tally


def place_in(mutant: Mutant) -> Place:
    return str(mutant.path.resolve()), str(mutant.function)


def try_importing(mutants: Iterable[Mutant], suite: Suite, at_once: int, tally: Tally) -> None:
    def attempt(mutant: Mutant) -> int:
        expect(mutant)
        return run_suite(Examples(suite, str(mutant.path.resolve())))

    for mutant, status in try_each(mutants, attempt, at_once):
        tally.add(mutant, status)


class Examples:
    """Leaves out what tries many cases, too slow where all is imported anew for each fault; puts
    the tests that run anything of the file first, then the quickest."""

    def __init__(self, suite: Suite, path: str) -> None:
        self.suite = suite
        self.path = path

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if not is_random(item)]
        items.sort(key=self.cost)

    def cost(self, item: pytest.Item) -> tuple[bool, float]:
        test = self.suite[item.nodeid]
        return all(path != self.path for path, _ in test.places), test.seconds


def is_random(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and is_hypothesis_test(item.obj)


class Swapping:
    """Instead of running the collected tests, tries the mutants with them."""

    def __init__(
        self, folder: Path, mutants: Iterable[Mutant], suite: Suite, at_once: int, tally: Tally
    ) -> None:
        self.folder = folder
        self.mutants = mutants
        self.suite = suite
        self.at_once = at_once
        self.tally = tally

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.session = session
        self.items = sorted(session.items, key=lambda each: self.suite[each.nodeid].seconds)
        self.functions = functions_below(self.folder)
        # What is shared with the forks is never moved, and so never copied.
        gc.freeze()
        for mutant, status in try_each(self.mutants, self.attempt, self.at_once):
            self.tally.add(mutant, status)
        return True

    def attempt(self, mutant: Mutant) -> int:
        place = place_in(mutant)
        swap(mutant, self.functions[place])
        reaching = [each for each in self.items if place in self.suite[each.nodeid].places]
        return KILLED if any(self.fails(each) for each in reaching) else SURVIVED

    def fails(self, item: pytest.Item) -> bool:
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
        return self.session.testsfailed > 0
