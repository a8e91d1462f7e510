"""The codes of a saved plan: a link for phones and a number for paper, and what they open."""

import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from typing import NamedTuple

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.domain.check_digit import DIGITS, find_check_digit

LINK_BYTES = 16
KEY_BYTES = 32
SALT_BYTES = 16
COST, BLOCK, LANES = 2**14, 8, 1
"""Of scrypt: 16 MiB and a twentieth of a second a try. The number alone has 50 random bits; what
keeps a stolen store shut is the secret of the site, which is not in it."""


class Code(NamedTuple):
    """Either of the two opens the same plan."""

    link: str
    number: str


@dataclass(frozen=True)
class Way:
    """What a link or a number comes to: the hash that finds a plan, and the key to its key."""

    lookup: bytes
    key: bytes


def make_code() -> Code:
    link = urlsafe_b64encode(secrets.token_bytes(LINK_BYTES)).decode().rstrip("=")
    digits = str(secrets.randbelow(10 ** (DIGITS - 1))).zfill(DIGITS - 1)
    return Code(link, digits + find_check_digit(digits))


def follow_link(link: str) -> Way:
    """A link has 128 random bits: nothing has to make guessing slower."""
    return part(derive(link.encode(), 2 * KEY_BYTES, "link of a saved plan"))


class Locksmith:
    """Follows numbers, which takes the secret of the site."""

    def __init__(self, secret: str) -> None:
        self.salt = derive(secret.encode(), SALT_BYTES, "numbers of saved plans")

    def follow_number(self, number: str) -> Way:
        """Takes a while, the same for every number: call it where nobody waits for it."""
        stretch = Scrypt(salt=self.salt, length=2 * KEY_BYTES, n=COST, r=BLOCK, p=LANES)
        return part(stretch.derive(number.encode()))


def derive(secret: bytes, length: int, purpose: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=purpose.encode()).derive(secret)


def part(derived: bytes) -> Way:
    return Way(derived[:KEY_BYTES], derived[KEY_BYTES:])
