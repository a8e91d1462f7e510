"""Words of the content in the page's language; what is missing there stays English, marked so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale
from babel.lists import format_list
from markupsafe import escape

from app.domain.records import Service, Text

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Spoken:
    """`lang` is None when the words are in the page's language.

    A template shows it like any text: words of another language then come marked as such.
    """

    text: str
    lang: str | None = None

    def __html__(self) -> str:
        words = escape(self.text)
        return f'<span lang="{self.lang}">{words}</span>' if self.lang else words


def say(text: Text, language: str) -> Spoken:
    if text.get(language):
        return Spoken(text[language])
    return Spoken(text.get(FALLBACK, ""), FALLBACK)


def say_name(service: Service, language: str) -> Spoken:
    """An official name stays English whatever the page speaks, and is marked so."""
    return say({**service.translated_name, FALLBACK: service.name}, language)


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


@cache
def locale_of(language: str) -> Locale:
    return Locale.parse(language)
