"""The words of the pages, in both languages: complete, used, alike in shape, and easy to read."""

import re
from functools import cache
from io import BytesIO, StringIO

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from app.domain.readability import flesch_kincaid_grade, inflesz
from app.settings import ROOT

PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]")
# Words that are the same in Spanish.
SAME_IN_BOTH = {"Error:", "No"}
# Words that Spanish has not, and sentences that lost the space between them.
ONLY_ENGLISH = {"the", "and", "you", "your", "what", "is", "not", "with"}
GLUED = re.compile(r"[.?!][A-ZÁÉÍÓÚÑ¿¡]")
HARDEST_GRADE = 6.0
LOWEST_INFLESZ = 65.0


@cache
def spanish() -> Catalog:
    source = ROOT / "app" / "translations" / "es" / "LC_MESSAGES" / "messages.po"
    return read_po(BytesIO(source.read_bytes()), locale="es")


@cache
def wanted() -> frozenset[str]:
    methods, options = parse_mapping_cfg(StringIO((ROOT / "babel.cfg").read_text()))
    found = extract_from_dir(ROOT, methods, options)
    return frozenset(first_of(message) for _, _, message, _, _ in found)


def first_of(message: str | tuple[str, ...]) -> str:
    return message if isinstance(message, str) else message[0]


def translated() -> list[Message]:
    return [message for message in spanish() if message.id]


def forms(message: Message) -> list[tuple[str, str]]:
    """Return each English form with its Spanish one."""
    if isinstance(message.id, str):
        return [(message.id, str(message.string))]
    return list(zip(message.id, message.string, strict=True))


def each_message(test):
    return pytest.mark.parametrize("message", translated(), ids=lambda m: first_of(m.id)[:40])(test)


def test_every_word_of_the_pages_is_in_spanish():
    known = {first_of(message.id) for message in translated() if all(s for _, s in forms(message))}

    assert len(wanted()) > 100
    assert sorted(wanted() - known) == []


def test_no_translation_is_left_over():
    assert sorted({first_of(message.id) for message in translated()} - wanted()) == []
    assert not spanish().obsolete


@each_message
def test_a_translation_is_whole(message):
    for english, said in forms(message):
        assert said != english or english in SAME_IN_BOTH
        assert set(PLACEHOLDER.findall(said)) <= set(PLACEHOLDER.findall(first_of(message.id))) | {
            name for form, _ in forms(message) for name in PLACEHOLDER.findall(form)
        }
        assert "fuzzy" not in message.flags


@each_message
def test_a_translation_holds_no_english(message):
    for _, said in forms(message):
        assert not ONLY_ENGLISH & set(re.findall(r"[a-z]+", said.lower()))
        assert not GLUED.search(said)


@each_message
def test_a_translation_keeps_every_placeholder(message):
    *_, (english, said) = forms(message)

    assert set(PLACEHOLDER.findall(english)) == set(PLACEHOLDER.findall(said))


def test_no_english_sentence_stands_inside_a_translation():
    sentences = {form for m in translated() for form, _ in forms(m) if form.count(" ") > 3}
    said = [spoken for m in translated() for _, spoken in forms(m)]

    assert [each for each in said if any(sentence in each for sentence in sentences)] == []


def test_the_words_of_the_pages_are_easy_to_read():
    english = "\n".join(
        end(PLACEHOLDER.sub("5", form)) for m in translated() for form, _ in forms(m)
    )
    said = "\n".join(end(PLACEHOLDER.sub("5", form)) for m in translated() for _, form in forms(m))

    assert flesch_kincaid_grade(english) <= HARDEST_GRADE
    assert inflesz(said) >= LOWEST_INFLESZ


def end(words: str) -> str:
    """A label stands for itself: it is read as a sentence of its own."""
    plain = PLACEHOLDER.sub("5", words)
    return plain if plain.endswith((".", "?", "!", ":")) else f"{plain}."
