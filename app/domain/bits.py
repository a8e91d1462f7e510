"""Sets of offers as the bits of one number: to narrow thousands of them down is one operation."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

Bits = int
"""Bit n stands for the offer with the number n."""

Key = TypeVar("Key", bound=Hashable)


def bits_of(numbers: list[int]) -> Bits:
    """`numbers` are in order."""
    marks = bytearray(numbers[-1] // 8 + 1 if numbers else 0)
    for number in numbers:
        marks[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(marks, "little")


def bits_where(holding: Iterable[bool]) -> Bits:
    return bits_of([number for number, holds in enumerate(holding) if holds])


def group_bits(keys: Iterable[Key]) -> dict[Key, Bits]:
    """Return for each key the numbers, counted from 0, at which it stands."""
    return group_bits_by_each((key,) for key in keys)


def group_bits_by_each(keys_of_each: Iterable[Iterable[Key]]) -> dict[Key, Bits]:
    found: dict[Key, list[int]] = {}
    for number, keys in enumerate(keys_of_each):
        for key in keys:
            found.setdefault(key, []).append(number)
    return {key: bits_of(numbers) for key, numbers in found.items()}


def union(sets: Iterable[Bits]) -> Bits:
    together = 0
    for each in sets:
        together |= each
    return together


def union_by(sets: Mapping[Key, Bits], wanted: Iterable[Key]) -> Bits:
    return union([sets.get(key, 0) for key in wanted])


def lowest(bits: Bits) -> int:
    return (bits & -bits).bit_length() - 1


def numbers_of(bits: Bits) -> Iterator[int]:
    """Give the numbers in order, only as far as anybody asks."""
    while bits:
        yield lowest(bits)
        bits &= bits - 1
