"""How long a call takes: the middle and the slow end of many, in milliseconds."""

import gc
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import quantiles
from time import perf_counter
from typing import TypeVar

Subject = TypeVar("Subject")


@dataclass(frozen=True)
class Times:
    p50: float
    p99: float

    def __str__(self) -> str:
        return f"{self.p50:.2f} / {self.p99:.2f}"


def time_each(
    call: Callable[[Subject], object],
    subjects: Iterable[Subject],
    clock: Callable[[], float] = perf_counter,
) -> Times:
    """Call once for each subject, the collector frozen as the site freezes it after its start."""
    gc.collect()
    gc.freeze()
    taken = []
    for subject in subjects:
        begun = clock()
        call(subject)
        taken.append((clock() - begun) * 1000)
    cuts = quantiles(taken, n=100)
    return Times(p50=cuts[49], p99=cuts[98])
