"""Sealing: what only this site can read, and nobody can change unseen."""

import binascii
import os
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 12
KEY_BYTES = 32
ROUND_TO = 128
"""Sizes are rounded up, so that the length of a sealed text does not tell how much was said."""
LONGEST_OPENED = 32_768


class Seal:
    """One key, made from the site's secret for one purpose."""

    def __init__(self, secret: str, purpose: str) -> None:
        derived = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose.encode())
        self.cipher = AESGCM(derived.derive(secret.encode()))
        self.purpose = purpose.encode()

    def close(self, plain: bytes) -> str:
        packed = zlib.compress(plain, 9)
        padded = packed + bytes(-len(packed) % ROUND_TO)
        nonce = os.urandom(NONCE_BYTES)
        sealed = nonce + self.cipher.encrypt(nonce, padded, self.purpose)
        return urlsafe_b64encode(sealed).decode().rstrip("=")

    def open(self, sealed: str) -> bytes | None:
        """Return what was sealed, or None for anything this key did not seal."""
        try:
            raw = urlsafe_b64decode(sealed.encode() + b"==")
            padded = self.cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], self.purpose)
        except (binascii.Error, InvalidTag, ValueError):
            return None
        return zlib.decompressobj().decompress(padded, LONGEST_OPENED)
