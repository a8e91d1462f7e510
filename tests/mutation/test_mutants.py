import pytest

from tests.mutation.mutants import list_mutants

RULES = """
from dataclasses import dataclass
from functools import cached_property

MOST = 5


@dataclass(frozen=True)
class Step:
    position: int = 1

    @cached_property
    def is_first(self) -> bool:
        return self.position < 2 and bool(self)


def keep(steps):
    found = []
    for step in steps:
        if step:
            found.append(step)
    return [each for each in found if each.is_first]
"""


@pytest.fixture
def mutants(tmp_path):
    path = tmp_path / "steps.py"
    path.write_text(RULES, encoding="utf-8")
    return list_mutants(path)


def changes(mutants, function):
    return {each.told.partition(": ")[2] for each in mutants if each.function == function}


def test_each_mutant_is_a_module_of_its_own(mutants):
    sources = [each.source for each in mutants]

    assert len({*sources, RULES}) == len(sources) + 1
    for each in sources:
        compile(each, "steps.py", "exec")


def test_faults_are_made_in_a_decorated_function(mutants):
    assert changes(mutants, "Step.is_first") == {
        "< 2  ->  <= 2",
        "2  ->  3",
        "bool(self)  ->  bool(None)",
        "self.position < 2 and bool(self)  ->  self.position < 2 or bool(self)",
        "return self.position < 2 and bool(self)  ->  return None",
    }


def test_faults_are_made_outside_functions(mutants):
    assert changes(mutants, None) == {
        "MOST = 5  ->  MOST = None",
        "5  ->  6",
        "dataclass(frozen=True)  ->  dataclass(frozen=None)",
        "True  ->  False",
        "position: int = 1  ->  position: int = None",
        "1  ->  2",
    }


def test_a_condition_is_reversed_a_call_left_out_and_nothing_returned(mutants):
    assert {
        "if step: found.append(step)  ->  if not (step): found.append(step)",
        "if each.is_first  ->  if not (each.is_first)",
        "found.append(step)  ->  pass",
        "return [each for each in found if each.is_first]  ->  return None",
    } <= changes(mutants, "keep")
