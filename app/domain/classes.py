"""All classes of a catalog as sets of bits: what shuts them, which steps name them, which jobs they
lead to. What a change would open is then found without looking at each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from app.domain.bits import Bits, bits_of, bits_where, group_bits, group_bits_by_each
from app.domain.catalog import Catalog
from app.domain.ladder.atlas import CATALOGS_KEPT, atlas_of
from app.domain.offers import Offer
from app.domain.reach import CLASSES
from app.domain.records import Terms
from app.domain.standing import Standing


class Training(NamedTuple):
    """Classes for one job that grant the same besides."""

    grants: Terms
    bits: Bits


@dataclass(frozen=True, slots=True, eq=False)
class Classes:
    """Sets of classes by their number in `offers`, which are in order: what leads to work or grants
    something, then what costs least, then id.

    `ruled` by the number of a rule, `grouped` by one on a group, `of_aim` by the aim whose step may
    name them, `training` by the soc of the job, with all `rules_of_trainings`. `for_any_work`: they
    name no kind of work. `twins` are rows of one service.
    """

    offers: tuple[Offer, ...]
    ruled: Mapping[int, Bits]
    grouped: Mapping[int, Bits]
    of_aim: Mapping[str, Bits]
    sectors: Mapping[str, Bits]
    for_any_work: Bits
    for_a_record: Bits
    call_first: Bits
    seasonal: Bits
    twins: tuple[Bits, ...]
    training: Mapping[str, tuple[Training, ...]]
    rules_of_trainings: frozenset[int]


@lru_cache(maxsize=CATALOGS_KEPT)
def classes_of(catalog: Catalog) -> Classes:
    ordered = list_classes(catalog)
    numbers = {offer.id: number for number, offer in enumerate(ordered)}
    by_key = group_bits(each.key for each in ordered)
    trained = atlas_of(catalog).training
    return Classes(
        offers=tuple(ordered),
        ruled=group_bits_by_each(each.rules for each in ordered),
        grouped=group_bits_by_each(each.groups for each in ordered),
        of_aim=index_by_aim(catalog, numbers),
        sectors=group_bits_by_each(each.sectors for each in ordered),
        for_any_work=bits_where(not each.service.is_for_some_work for each in ordered),
        for_a_record=bits_where(each.for_a_record for each in ordered),
        call_first=bits_where(each.standing is not Standing.OFFERED for each in ordered),
        seasonal=bits_where(each.is_seasonal for each in ordered),
        twins=tuple(bits for bits in by_key.values() if bits.bit_count() > 1),
        training={soc: group_by_grants(offers, numbers) for soc, offers in trained.items()},
        rules_of_trainings=frozenset(
            n for of in trained.values() for each in of for n in each.rules
        ),
    )


def list_classes(catalog: Catalog) -> list[Offer]:
    """Return those that may be taken on some day."""
    shown = [
        each
        for each in catalog.offers.values()
        if each.is_class and each.standing is not Standing.NOT_OFFERED
    ]
    return sorted(shown, key=lambda offer: (not leads_on(offer), offer.cost, offer.id))


def leads_on(offer: Offer) -> bool:
    return bool(offer.service.occupations or offer.service.grants)


def index_by_aim(catalog: Catalog, numbers: Mapping[str, int]) -> dict[str, Bits]:
    return {
        aim.id: bits_of(list_numbers(catalog.shelves[aim.id].offers, numbers))
        for aim in catalog.aims
        if aim.kind in CLASSES
    }


def list_numbers(offers: Iterable[Offer], numbers: Mapping[str, int]) -> list[int]:
    return sorted(numbers[each.id] for each in offers if each.id in numbers)


def group_by_grants(offers: Sequence[Offer], numbers: Mapping[str, int]) -> tuple[Training, ...]:
    together: dict[frozenset[tuple[str, frozenset[str]]], list[Offer]] = {}
    for each in offers:
        together.setdefault(frozenset(each.service.grants.items()), []).append(each)
    return tuple(
        Training(alike[0].service.grants, bits_of(list_numbers(alike, numbers)))
        for alike in together.values()
    )
