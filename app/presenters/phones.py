"""Telephone numbers, written to be read and to be pressed."""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.records import Phone
from app.i18n import LANGUAGES

# Behind the number: what to do once somebody answers. Any other label says what the line is.
BEHIND = re.compile(r"^(ext|option|press|x)\b", re.IGNORECASE)
LONG_NUMBER = re.compile(r"^(1?)(\d{3})(\d{3})(\d{4})$")
SHORT_NUMBERS = {"211": "2-1-1", "311": "3-1-1"}


@dataclass(frozen=True, slots=True)
class PhoneLine:
    shown: str
    dialed: str


@lru_cache(maxsize=1024)
def present_phones(phones: tuple[Phone, ...], language: str = "") -> tuple[PhoneLine, ...]:
    """Return them in their order; a line that speaks the language, by its own name, comes first."""
    own_name = LANGUAGES.get(language)
    ordered = sorted(phones, key=lambda phone: phone.label != own_name) if own_name else phones
    return tuple(present_phone(phone) for phone in ordered)


def present_phone(phone: Phone) -> PhoneLine:
    digits = re.sub(r"\D", "", phone.number)
    return PhoneLine(shown=with_label(format_number(digits), phone.label), dialed=digits)


def with_label(number: str, label: str) -> str:
    if not label:
        return number
    return f"{number} {label}" if BEHIND.match(label) else f"{label} {number}"


def format_number(digits: str) -> str:
    if digits in SHORT_NUMBERS:
        return SHORT_NUMBERS[digits]
    long = LONG_NUMBER.match(digits)
    return "-".join(part for part in long.groups() if part) if long else digits
