"""A way as the slow reference writes it down: what each of its moves takes, one after the other."""

from dataclasses import dataclass

from app.domain.records import Occupation
from app.domain.requirements import Profile


@dataclass(frozen=True)
class Tolls:
    """What one move takes; `waits` is false where pay begins with it."""

    name: str
    missing: int = 0
    reserve: int = 0
    unknown: int = 0
    weeks: int = 0
    doubts: int = 0
    unhelped: int = 0
    price: int = 0
    miles: int = 0
    pays: bool = False


@dataclass(frozen=True)
class Path:
    tolls: tuple[Tolls, ...]
    profile: Profile
    job: str | None
    above: int


def hourly(job: Occupation) -> float:
    return job.pay.median if job.pay.hourly else job.pay.median / 2080


def names_of(path: Path) -> tuple[str, ...]:
    return tuple(toll.name for toll in path.tolls)
