"""How hard a text is to read, in English and in Spanish.

English: Flesch-Kincaid grade, 0.39 words/sentences + 11.8 syllables/words - 15.59.
Spanish: Szigriszt-Pazos on the INFLESZ scale, 206.835 - 62.3 syllables/words - words/sentences.
Names, addresses and numbers are left out of the count: nobody can choose an easier word for them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|\n+")
SHORT_FORM = re.compile(r"\b(?:[ap]\.\s?m\.|[A-Z]\.)", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
SILENT_ENDING = re.compile(r"[^aeiouyl]es?$|[aeiouy]les?$|(?:[^aeiouytdl]|[^bcdfgkptz]l)ed$")
SILENT_INSIDE = re.compile(r"(?<=[aeiou][^aeioul])e(?=(?:ly|ty|ful|ment|less|work)s?$)")
SPOKEN_ENDING = re.compile(r"(?:[cgsxz]|[cs]h)es$")
TWO_SOUNDS = re.compile(
    r"(?<![tscgn])(?<!ll)i[ao]|i(?=um)|(?<!t)ie(?=t|nt|nc)|[dr]eas?$|(?<=cr)ea(?=t[^u])"
    r"|eo(?!p|us)|(?<![qg])ua(?!r)|[eoy]ing|[aou]ye(?=[re])|[dst]n['’]t$"
)
EXCEPTIONS = {"people": 2, "every": 2, "everyone": 3, "everything": 3, "evening": 2, "evenings": 2}
EXCEPTIONS |= {"something": 2, "someone": 2, "sometimes": 2, "area": 3, "areas": 3, "business": 2}
SPANISH_SYLLABLE = re.compile(
    r"[iuü]?[aeoáéó][iuüy]?(?![aeoáéóíú])|[iuü]?[aeoáéó]|[iuü]?[íú]|[iuü]+y?|y$"
)
SILENT_U = re.compile(r"([qg])u(?=[eéií])")


@dataclass(frozen=True)
class Counts:
    words: int
    sentences: int
    syllables: int


def flesch_kincaid_grade(text: str) -> float:
    """Return the school grade of an English text; 0 for a text without words."""
    counts = count(text, english_syllables)
    if not counts.words:
        return 0.0
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def inflesz(text: str) -> float:
    """Return the INFLESZ score of a Spanish text (65 and more is easy); 100 without words."""
    counts = count(text, spanish_syllables)
    if not counts.words:
        return 100.0
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / counts.sentences


def count(text: str, syllables_of: Callable[[str], int]) -> Counts:
    words = sentences = syllables = 0
    for sentence in SENTENCE_END.split(SHORT_FORM.sub("am", text)):
        plain = [
            word for place, word in enumerate(WORD.findall(sentence)) if not is_name(word, place)
        ]
        words += len(plain)
        sentences += bool(plain)
        syllables += sum(syllables_of(word.lower()) for word in plain)
    return Counts(words, sentences, syllables)


def is_name(word: str, place: int) -> bool:
    """A capital inside a sentence, or two capitals anywhere, marks a name."""
    return (place > 0 and word[0].isupper() and word != "I") or (len(word) > 1 and word.isupper())


def english_syllables(word: str) -> int:
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    groups = len(ENGLISH_VOWELS.findall(word)) + len(TWO_SOUNDS.findall(word))
    silent = SILENT_ENDING.search(word) and not SPOKEN_ENDING.search(word)
    return max(1, groups - bool(silent) - bool(SILENT_INSIDE.search(word)))


def spanish_syllables(word: str) -> int:
    return max(1, len(SPANISH_SYLLABLE.findall(SILENT_U.sub(r"\1", word))))
