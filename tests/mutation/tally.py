"""What became of the mutants: those that survived, and the share that was found."""

from collections import Counter
from pathlib import Path

from tests.mutation.children import SURVIVED, UNTRIED
from tests.mutation.mutants import Mutant

LEAST_PERCENT = 85


class Tally:
    def __init__(self) -> None:
        self.tried: Counter[Path] = Counter()
        self.survivors: list[Mutant] = []

    def add(self, mutant: Mutant, status: int) -> None:
        self.tried[mutant.path] += 1
        if status in (SURVIVED, UNTRIED):
            self.survivors.append(mutant)
            print(mutant.told, flush=True)

    @property
    def is_enough(self) -> bool:
        tried = self.tried.total()
        return 100 * (tried - len(self.survivors)) >= LEAST_PERCENT * tried

    def lines(self) -> list[str]:
        left = Counter(mutant.path for mutant in self.survivors)
        each = [tell(str(path), self.tried[path], left[path]) for path in sorted(self.tried)]
        return [*each, tell("all", self.tried.total(), left.total())]


def tell(name: str, tried: int, survived: int) -> str:
    killed = tried - survived
    return f"{name:36} {killed:5} of {tried:5} {100 * killed / tried:6.1f} %"
