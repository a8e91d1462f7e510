"""Sealed bytes: opened only by their key, and only where they were put."""

import os

import pytest

from app.keeping.boxes import ROUND_TO, SpoiledError, lock, pack, unlock, unpack

KEY, PLACE = bytes(range(32)), b"here"


def test_what_is_locked_opens_with_its_key_in_its_place():
    assert unlock(KEY, lock(KEY, b"a plan", PLACE), PLACE) == b"a plan"


@pytest.mark.parametrize(
    ("key", "place"), [(bytes(32), PLACE), (KEY, b"there")], ids=["another key", "another place"]
)
def test_with_anything_else_it_stays_shut(key, place):
    with pytest.raises(SpoiledError):
        unlock(key, lock(KEY, b"a plan", PLACE), place)


@pytest.mark.parametrize("place", [0, 12, -1])
def test_a_changed_byte_shuts_it_for_good(place):
    sealed = bytearray(lock(KEY, b"a plan", PLACE))
    sealed[place] ^= 1

    with pytest.raises(SpoiledError):
        unlock(KEY, bytes(sealed), PLACE)


@pytest.mark.parametrize("sealed", [b"", b"short"])
def test_what_is_no_box_is_told_as_such(sealed):
    with pytest.raises(SpoiledError):
        unlock(KEY, sealed, PLACE)


@pytest.mark.parametrize("length", [0, 1, ROUND_TO - 50, ROUND_TO, 5 * ROUND_TO])
def test_d2_lengths_are_rounded_up(length):
    plain = os.urandom(length)

    assert unpack(pack(plain)) == plain
    assert len(pack(plain)) % ROUND_TO == 0
    assert len(pack(plain)) > 0
