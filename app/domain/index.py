"""The index of the offers of one aim: who they are for, their languages, costs and places."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from app.domain.bits import Bits, bits_where, group_bits, group_bits_by_each, lowest
from app.domain.offers import FOR_PROFIT_COST, Offer, find_service_standing
from app.domain.reach import may_ride_far
from app.domain.records import Aim, Organization
from app.domain.standing import Standing
from app.domain.surroundings import Around

A_LEAP_YEAR = 2024


Tier = tuple[bool, bool]
"""Whether it is surely not offered, only to be called first; and whether it is no front door."""


class Kind(NamedTuple):
    """All offers for the same people, but for their towns; `rules` are without those on towns."""

    rules: tuple[int, ...]
    bits: Bits


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Sets of offers by their number in `offers`, which are in order: lately listed, id.

    Of those who are surely for somebody, who is in an earlier of the `tiers` comes before. Those
    with a rule on towns are in `towns` by its number, all others `anywhere`. `rides`: may be far
    away; `uncalled`: should not be, while others are near. `seen`: from homes, once looked around.
    """

    offers: tuple[Offer, ...]
    tiers: tuple[tuple[Tier, tuple[Kind, ...]], ...]
    towns: Mapping[int, Bits]
    in_towns: Bits
    anywhere: Bits
    languages: Mapping[str, Bits]
    no_language: Bits
    costs: tuple[Bits, ...]
    supports: Mapping[str, Bits]
    places: Mapping[str | None, Bits]
    rides: Bits
    unreachable: Bits
    uncalled: Bits
    seen: dict[Hashable, Around] = field(default_factory=dict)


def make_index(
    aim: Aim, offers: Iterable[Offer], organizations: Mapping[str, Organization]
) -> Index:
    ordered = sorted(offers, key=lambda offer: (offer.lately, offer.id))
    by_cost = group_bits(each.cost for each in ordered)
    by_town = group_bits(each.town for each in ordered)
    return Index(
        offers=tuple(ordered),
        tiers=make_tiers(ordered, organizations),
        towns={rule: bits for rule, bits in by_town.items() if rule is not None},
        in_towns=bits_where(each.town is not None for each in ordered),
        anywhere=by_town.get(None, 0),
        languages=group_bits_by_each(each.languages for each in ordered),
        no_language=bits_where(not each.languages for each in ordered),
        costs=tuple(bits for _, bits in sorted(by_cost.items())),
        supports=group_bits_by_each(each.supports for each in ordered),
        places=group_bits(each.place.id if each.place else None for each in ordered),
        rides=bits_where(may_ride_far(each, aim) for each in ordered),
        unreachable=bits_where(each.unreachable for each in ordered),
        uncalled=bits_where(each.uncalled for each in ordered),
    )


def make_tiers(
    offers: Sequence[Offer], organizations: Mapping[str, Organization]
) -> tuple[tuple[Tier, tuple[Kind, ...]], ...]:
    tiers: dict[Tier, list[Kind]] = defaultdict(list)
    for bits in group_bits(who_it_is_for(each, organizations) for each in offers).values():
        sample = offers[lowest(bits)]
        tiers[find_tier(sample)].append(Kind(rules_but_town(sample), bits))
    return tuple((tier, tuple(kinds)) for tier, kinds in sorted(tiers.items()))


def find_tier(offer: Offer) -> Tier:
    may_be_offered = offer.is_seasonal or offer.standing is Standing.OFFERED
    return not may_be_offered, not offer.front_door


def rules_but_town(offer: Offer) -> tuple[int, ...]:
    return tuple([rule for rule in offer.rules if rule != offer.town])


def who_it_is_for(offer: Offer, organizations: Mapping[str, Organization]) -> Hashable:
    """Return all of an offer that decides whom it may be shown, but its town and its place."""
    service = offer.service
    return (
        offer.standing,
        in_its_season(offer, organizations),
        rules_but_town(offer),
        frozenset(service.welcomes.items()),
        service.last_resort,
        offer.front_door,
        offer.statewide,
        offer.is_class,
        offer.sectors,
        service.is_for_some_work,
        offer.cost == FOR_PROFIT_COST,
    )


def in_its_season(offer: Offer, organizations: Mapping[str, Organization]) -> Hashable:
    season = offer.service.season
    if season is None:
        return None
    open_day = date(A_LEAP_YEAR, *season.opens)
    return season, find_service_standing(offer.service, organizations, open_day)
