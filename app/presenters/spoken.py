"""Words of the content in the page's language; what is missing there stays English, marked so."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale
from babel.lists import format_list
from markupsafe import escape

from app.domain.records import Service, Text

FALLBACK = "en"
TELEPHONE = re.compile(r"\(?\b(?:\d-\d-\d|(?:1-)?(?:\d{3}-){1,2}\d{4})\b\)?")


@dataclass(frozen=True, slots=True)
class Spoken:
    """`lang` is None when the words are in the page's language.

    A template shows it like any text: words of another language then come marked as such, and a
    telephone number goes to the next line as one piece.
    """

    text: str
    lang: str | None = None

    def __html__(self) -> str:
        words = keep_whole(str(escape(self.text)))
        return f'<span lang="{self.lang}">{words}</span>' if self.lang else words


def keep_whole(words: str) -> str:
    """Browsers break a number behind its hyphens, where it is no longer read as one to call."""
    return TELEPHONE.sub(r'<span class="whole">\g<0></span>', words) if "-" in words else words


def say(text: Text, language: str) -> Spoken:
    if text.get(language):
        return Spoken(text[language])
    return Spoken(text.get(FALLBACK, ""), FALLBACK)


def say_name(service: Service, language: str) -> Spoken:
    """An official name stays English whatever the page speaks, and is marked so."""
    return say({**service.translated_name, FALLBACK: service.name}, language)


def say_in_english(service: Service, language: str) -> Spoken | None:
    """Return the name to ask for it by, where the page calls it otherwise."""
    is_translated = service.name_in(language) != service.name
    return say_official(service.name, language) if is_translated else None


def say_official(name: str, language: str) -> Spoken:
    return say({FALLBACK: name}, language)


def say_if_known(text: Text | None, language: str) -> Spoken | None:
    return say(text, language) if text else None


def say_named(names: Mapping[str, Text], key: str, language: str) -> Spoken:
    """Return what curators call the key; a key they did not name is said as it stands."""
    return say(names.get(key, {FALLBACK: key.replace("_", " ")}), language)


def say_list(names: Mapping[str, Text], keys: Iterable[str], language: str) -> str:
    return join([say_named(names, key, language).text for key in keys], language)


def join(words: list[str], language: str) -> str:
    """Return "one, two, and three" as the language writes it."""
    if len(words) < 2:
        return "".join(words)
    return format_list(words, locale=locale_of(language))


def join_ways(words: list[str], language: str) -> str:
    """Return "one, two, or three" as the language writes it."""
    if len(words) < 2:
        return "".join(words)
    return format_list(words, style="or", locale=locale_of(language))


@cache
def locale_of(language: str) -> Locale:
    return Locale.parse(language)
