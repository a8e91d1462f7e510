"""Shelves: the offers of an aim; where they are many, with an index to narrow them down by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.index import Index, make_index
from app.domain.offers import Offer
from app.domain.records import Aim, Organization

MOST_COMPARED = 60
"""So many offers are sooner compared one by one than narrowed down."""


@dataclass(frozen=True, slots=True, eq=False)
class Shelf:
    """All offers of an aim, in order of id. There is no index where they are few."""

    offers: tuple[Offer, ...]
    index: Index | None


def make_shelf(
    aim: Aim, offers: Iterable[Offer], organizations: Mapping[str, Organization]
) -> Shelf:
    in_order = tuple(sorted(offers, key=lambda offer: offer.id))
    is_long = len(in_order) > MOST_COMPARED
    return Shelf(in_order, make_index(aim, in_order, organizations) if is_long else None)
