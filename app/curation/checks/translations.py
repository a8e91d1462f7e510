"""The same words in every language: there, not empty, not merely copied."""

import re
from collections.abc import Iterator

from app.curation.checks.texts import PlacedText, list_texts
from app.curation.content import Content
from app.curation.problems import Problem, suggest
from app.curation.records.base import LANGUAGES
from app.domain.readability import WORD

PLACEHOLDER = re.compile(r"\{\w*\}|%\(\w+\)s")
MARKUP = re.compile(r"<[a-zA-Z/!]|\]\(|\*\*|&\w+;")
TURNS_DIRECTION = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
SAME_WORD = frozenset({"no", "legal", "dental", "internet", "online", "general"})
"""Words that are spelt alike in English and in Spanish."""


def find_translation_problems(content: Content) -> Iterator[Problem]:
    for placed in list_texts(content):
        missing = [each for each in LANGUAGES if not placed.text.get(each, "").strip()]
        for language in missing:
            yield placed.problem(language, "the translation is missing")
        for language in placed.text.keys() - set(LANGUAGES):
            yield placed.problem(language, f"not a language{suggest(language, LANGUAGES)}")
        if not missing:
            yield from compare_languages(placed)
        yield from find_markup(placed)


def find_texts_without_english(content: Content) -> Iterator[Problem]:
    """English is what a page falls back to, so nothing can be shown without it."""
    for placed in list_texts(content):
        if not placed.text.get("en", "").strip():
            yield placed.problem("en", "the English words are missing")


def compare_languages(placed: PlacedText) -> Iterator[Problem]:
    english, spanish = placed.text["en"], placed.text["es"]
    if english == spanish and not is_name(english):
        yield placed.problem("es", "the same as in English: translate it")
    if set(PLACEHOLDER.findall(english)) != set(PLACEHOLDER.findall(spanish)):
        yield placed.problem("es", "other placeholders than in English")


def is_name(text: str) -> bool:
    """Names, numbers, and words spelt alike need no translation."""
    words = WORD.findall(text)
    if len(words) == 1 and words[0].istitle():
        # Every text begins with a capital, so one word alone shows nothing.
        return words[0].lower() in SAME_WORD
    return all(word[0].isupper() or word.lower() in SAME_WORD for word in words)


def find_markup(placed: PlacedText) -> Iterator[Problem]:
    for language, text in placed.text.items():
        if MARKUP.search(text):
            yield placed.problem(language, "plain words only: no HTML, no Markdown")
        if TURNS_DIRECTION.search(text):
            yield placed.problem(language, "holds a control character or a direction mark")
