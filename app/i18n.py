"""The languages of the site: which one a request is in, and the words of the page in it."""

import re
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LANGUAGES = {"en": "English", "es": "Español"}
DEFAULT_LANGUAGE = "en"
TRANSLATIONS = Path(__file__).parent / "translations"
MOST_WISHES = 20

# Around English words that have no translation yet, from here to the finished page.
OPEN, CLOSE = "\ue000", "\ue001"
UNTRANSLATED = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")
NOT_TEXT = re.compile(r"<title>.*?</title>|<[^>]*>", re.DOTALL)


class MarkedTranslations(GNUTranslations):
    """A message that was not translated comes back in English, between marks."""

    def gettext(self, message: str) -> str:
        translated = super().gettext(message)
        return translated if self.has(message) else f"{OPEN}{translated}{CLOSE}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        translated = super().ngettext(msgid1, msgid2, n)
        return translated if self.has((msgid1, 0)) else f"{OPEN}{translated}{CLOSE}"

    def has(self, key: object) -> bool:
        known: dict[object, str] = vars(self)["_catalog"]
        return bool(known.get(key))


@cache
def translations(language: str) -> NullTranslations:
    """Return the words of a language, read from its .po file: nothing has to be compiled."""
    source = TRANSLATIONS / language / "LC_MESSAGES" / "messages.po"
    if language == DEFAULT_LANGUAGE or not source.exists():
        return NullTranslations()
    compiled = BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return MarkedTranslations(compiled)


def translate(message: str, language: str) -> str:
    return translations(language).gettext(message)


def translate_plural(one: str, many: str, count: int, language: str) -> str:
    return translations(language).ngettext(one, many, count)


def mark_untranslated(html: str) -> str:
    """Say in the page which words are still English; inside tags and the title, only show them."""
    if OPEN not in html:
        return html
    in_tags = NOT_TEXT.sub(lambda tag: UNTRANSLATED.sub(r"\1", tag[0]), html)
    return UNTRANSLATED.sub(r'<span lang="en">\1</span>', in_tags)


def split_language(path: str) -> tuple[str | None, str]:
    """Return the language an address begins with, if it does, and the address without it."""
    first, _, rest = path.removeprefix("/").partition("/")
    if not path.startswith("/") or first not in LANGUAGES:
        return None, path
    return first, f"/{rest}"


def wished_language(accept_language: str) -> str:
    """Return the language of ours that the browser wishes most; English when it wishes none."""
    wishes = [read_wish(part) for part in accept_language.split(",")[:MOST_WISHES]]
    ours = [(weight, code) for weight, code in wishes if code in LANGUAGES and weight > 0]
    return max(ours, key=lambda wish: wish[0])[1] if ours else DEFAULT_LANGUAGE


def read_wish(part: str) -> tuple[float, str]:
    tag, _, weight = part.partition(";")
    code = tag.strip().lower().split("-")[0]
    found = re.fullmatch(r"\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*", weight)
    return (float(found[1]) if found else 1.0 if not weight else 0.0), code
