import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.mutation.children import KILLED, SURVIVED, try_each
from tests.mutation.mutants import list_mutants
from tests.mutation.swapping import expect, functions_below, swap

RULES = """
from functools import cached_property

MOST = 5


class Step:
    position = 5

    @cached_property
    def is_last(self):
        return self.position >= MOST
"""


@pytest.fixture
def example(tmp_path, monkeypatch):
    """A module of rules, in the folder that stands first on the way to modules."""
    (tmp_path / "example_rules.py").write_text(RULES, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(tmp_path)
    yield Path("example_rules.py")
    sys.modules.pop("example_rules", None)


def the_mutant(path, told):
    [mutant] = [each for each in list_mutants(path) if each.told.endswith(told)]
    return mutant


def is_last():
    return import_module("example_rules").Step().is_last


def test_a_fault_reaches_a_function_that_others_hold_already(example):
    assert is_last()
    mutant = the_mutant(example, ">= MOST  ->  > MOST")
    functions = functions_below(example.resolve().parent)

    def attempt(faulty):
        swap(faulty, functions[str(example.resolve()), "Step.is_last"])
        return SURVIVED if is_last() else KILLED

    assert [*try_each([mutant], attempt, at_once=1)] == [(mutant, KILLED)]
    assert is_last()


def test_a_fault_outside_functions_is_there_when_the_module_is_read(example):
    mutant = the_mutant(example, "MOST = 5  ->  MOST = None")

    def attempt(faulty):
        expect(faulty)
        return SURVIVED if import_module("example_rules").MOST == 5 else KILLED

    assert [*try_each([mutant], attempt, at_once=1)] == [(mutant, KILLED)]
    assert import_module("example_rules").MOST == 5
