"""What is wrong with a content file: where, and in words a curator can act on."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

SHORTEST_START = 3
ALIKE = 0.55
"""How alike a word must be to be meant: "sum" for "some" just is."""
FEW = 25
"""So many words can be read in one line: all terms of a profile, all languages."""
FieldPath = tuple[str | int, ...]
"""Keys and places in lists, from the top of a file to a value."""


@dataclass(frozen=True, order=True)
class Problem:
    file: str
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        return ": ".join(filter(None, (f"{self.file}:{self.line}", self.field, self.message)))


class ContentError(Exception):
    """Content that cannot be used; it names every problem found, in order of file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

    @property
    def first(self) -> Problem:
        return self.problems[0]


def name_field(path: FieldPath) -> str:
    """Say a path the way people write it: services[0].facts.cost."""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in path]
    return "".join(parts).removeprefix(".")


def suggest(word: str, known: Iterable[str]) -> str:
    """Return "; did you mean …?" with the nearest known word, else all of them where few."""
    words = sorted(known)
    near = suggest_nearest(word, words)
    return near or (f"; one of {', '.join(words)}" if 0 < len(words) <= FEW else "")


def suggest_nearest(word: str, known: Iterable[str]) -> str:
    """Return "; did you mean …?" with the nearest known word, or nothing."""
    words = sorted(known)
    begun = [each for each in words if len(word) >= SHORTEST_START and each.startswith(word)]
    close = get_close_matches(word, words, n=1, cutoff=ALIKE) or begun
    return f"; did you mean {close[0]}?" if close else ""
