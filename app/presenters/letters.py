"""How wide words are in print: counted letter by letter as Arial and its doubles set them."""

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

# In thousandths of the size of the letters, as the tables of Helvetica and Arial give them.
WIDTHS = {
    letter: width
    for width, letters in {
        222: "'ijl‘’",
        278: " !,./:;I[\\]ft|",
        333: '()-`r"“”',
        350: "•",
        500: "Jckxyzsv",
        584: "+<=>",
        611: "FTZ¿",
        667: "&ABEKPSVXY",
        722: "CDHNRUw",
        778: "GOQ",
        833: "Mm",
        889: "%",
        944: "W",
        1000: "—…",
        1015: "@",
    }.items()
    for letter in letters
}
DIGIT, OTHER = 556, 722
SMALL = re.compile(r"[0-9a-z$#?_«»–]")
AS_WIDE_IN_BOLD = frozenset("aez0123456789-$ ")
BOLDER = 56
"""So much wider is any other letter in bold, at most."""


class Run(NamedTuple):
    """Words in one kind of letters; `size` is a share of the size of the text around."""

    text: str
    size: float = 1.0
    bold: bool = False


@lru_cache(maxsize=16384)
def measure_word(word: str, *, bold: bool = False) -> float:
    """Return its width as a share of the size of its letters; an accent takes no room."""
    plain = [letter for letter in normalize("NFD", word) if not "\u0300" <= letter <= "\u036f"]
    more = BOLDER * sum(letter not in AS_WIDE_IN_BOLD for letter in plain) if bold else 0
    return (more + sum(measure_letter(letter) for letter in plain)) / 1000


def measure_letter(letter: str) -> int:
    """Take what is not known here to be wide."""
    return WIDTHS.get(letter) or (DIGIT if SMALL.match(letter) else OTHER)


def count_lines(text: str, room: float) -> int:
    return count_runs((Run(text),), room)


@lru_cache(maxsize=16384)
def count_runs(runs: tuple[Run, ...], room: float) -> int:
    """Count the lines of words that follow each other, as a browser breaks them: at spaces, and
    inside a word too long for a line."""
    lines, left = 0, 0.0
    for run in runs:
        space = measure_word(" ") * run.size
        for word in run.text.split():
            width = measure_word(word, bold=run.bold) * run.size
            if lines and width + space <= left:
                left -= width + space
                continue
            more = int(width // room) + 1
            lines, left = lines + more, room * more - width
    return lines
