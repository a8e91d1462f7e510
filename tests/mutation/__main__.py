"""Put one small fault at a time into the rules and see whether their tests find it.

Run: python -m tests.mutation [files or folders]; it fails when fewer than 85 of 100 are found.
"""

import os
import sys
from pathlib import Path
from time import perf_counter

# Imported once, for all that is forked from here.
import hypothesis
import pydantic

from tests.mutation.measuring import measure
from tests.mutation.mutants import list_mutants
from tests.mutation.suite import run_suite
from tests.mutation.tally import Tally
from tests.mutation.trying import Swapping, try_importing

RULES = Path("app/domain")
SHARED = (hypothesis, pydantic)


def list_files(named: list[str]) -> list[Path]:
    places = [Path(each) for each in named] or [RULES]
    return sorted(f for each in places for f in ([each] if each.is_file() else each.rglob("*.py")))


def main(named: list[str]) -> int:
    begun = perf_counter()
    folder = RULES.resolve()
    at_once = int(os.environ.get("JOBS", os.cpu_count() or 1))
    suite = measure(folder)
    mutants = [mutant for path in list_files(named) for mutant in list_mutants(path)]
    anew = [each for each in mutants if each.function is None]
    inside = [each for each in mutants if each.function is not None]
    tally = Tally()
    print(f"{len(mutants)} mutants; {len(anew)} of them outside functions. Who survives:")
    try_importing(anew, suite, at_once, tally)
    run_suite(Swapping(folder, inside, suite, at_once, tally))
    print(*tally.lines(), f"{perf_counter() - begun:.0f} seconds", sep="\n")
    return 0 if tally.is_enough else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
