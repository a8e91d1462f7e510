"""A long list in pages: which part of it is shown, and the numbers of the pages around."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

ON_ONE_PAGE = 25

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class PageOf(Generic[Item]):
    """`before` and `after` are the numbers of the pages there, 0 where there is none; `first` and
    `last` count the items from 1."""

    items: Sequence[Item]
    total: int
    first: int
    last: int
    before: int
    after: int


def take_page(items: Sequence[Item], number: int, size: int = ON_ONE_PAGE) -> PageOf[Item]:
    """Return that page, or the nearest there is."""
    count = max(1, -(-len(items) // size))
    number = min(max(number, 1), count)
    start = (number - 1) * size
    shown = items[start : start + size]
    return PageOf(
        items=shown,
        total=len(items),
        first=start + 1,
        last=start + len(shown),
        before=number - 1,
        after=number + 1 if number < count else 0,
    )
