"""The last digit of a number that people copy by hand: it tells of a slip before anybody looks."""

import re

DIGITS = 16
GROUP = 4
BETWEEN = re.compile(r"[\s.\-–]+")
SLIPS = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
"""The table of Damm: it finds every wrong digit and every two neighbours that changed places, also
09 for 90, which the sum on bank cards (Luhn) does not."""


def find_check_digit(digits: str) -> str:
    """Return the digit to write behind these; of a number that ends with its own it is 0."""
    interim = 0
    for each in digits:
        interim = int(SLIPS[interim][int(each)])
    return str(interim)


def read_number(typed: str) -> str | None:
    """Return the digits of a whole number, however they are parted, or None after a slip."""
    digits = BETWEEN.sub("", typed)
    is_number = len(digits) == DIGITS and digits.isascii() and digits.isdigit()
    return digits if is_number and find_check_digit(digits) == "0" else None


def in_groups(number: str) -> tuple[str, ...]:
    return tuple(number[start : start + GROUP] for start in range(0, len(number), GROUP))
