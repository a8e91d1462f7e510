"""How much of a sheet of paper words take, so that what does not fit is left out whole.

Counted in lines of 12 points in Arial on US Letter, as `static/sheets.css` sets them; letters that
run wider have the lines to spare. A test prints every sheet and looks.
"""

from collections.abc import Iterable
from functools import lru_cache
from textwrap import wrap

ROOM, ON_TOP = 38.0, 36
"""Lines between the head of a sheet and its foot, and letters of a line of its heading."""
HEADING_LINE = 2.0
OVER_STEP, OVER_PLACE = 2.0, 0.6
"""The title of a step with the space around it, and the space above a place."""
ACROSS, BESIDE, UNDER = 94, 70, 22
"""Letters of a line across the sheet, of one beside a telephone number, and of one under it."""
NUMBER_ACROSS, NUMBER_LINES = 15, 1.6


def count_lines(texts: Iterable[str], letters: int) -> int:
    """Count the lines of texts that each begin on a line of their own."""
    return sum(count_text(text, letters) for text in texts)


@lru_cache(maxsize=4096)
def count_text(text: str, letters: int) -> int:
    return len(wrap(text, letters))


def room_below(heading: str) -> float:
    return ROOM - HEADING_LINE * (count_lines([heading], ON_TOP) - 1)


def measure_step(say: str) -> float:
    return OVER_STEP + count_lines([say], ACROSS)


def measure_place(texts: Iterable[str], number: str, note: str) -> float:
    """Take the taller of two columns: what is said of a place, and how to reach it."""
    reach = NUMBER_LINES * count_lines([number], NUMBER_ACROSS) + count_lines([note], UNDER)
    return OVER_PLACE + max(count_lines(texts, BESIDE), reach)
