"""Sealed bytes: nobody reads or changes them without the key, and their length tells little."""

import os
import zlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12
ROUND_TO = 1024
LONGEST_OPENED = 65_536


class SpoiledError(Exception):
    """Sealed bytes that were changed, or that another key sealed."""


def lock(key: bytes, plain: bytes, place: bytes) -> bytes:
    """Seal for one place only: elsewhere the bytes open nothing."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, place)


def unlock(key: bytes, sealed: bytes, place: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place)
    except (InvalidTag, ValueError) as error:
        raise SpoiledError from error


def pack(plain: bytes) -> bytes:
    """Make it small, then as long as many others are."""
    small = zlib.compress(plain, 9)
    return small + bytes(-len(small) % ROUND_TO)


def unpack(packed: bytes) -> bytes:
    return zlib.decompressobj().decompress(packed, LONGEST_OPENED)
