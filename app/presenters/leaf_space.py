"""How much of a sheet of paper words take, so that what does not fit is left out whole.

Counted in lines of 12 points on US Letter, a little larger than they come out of a printer. The
style in `static/sheets.css` is what is counted here; a test prints every sheet and looks.
"""

from collections.abc import Iterable
from math import ceil

ROOM = 37.0
"""Lines between the head of a sheet and its foot."""
OVER_STEP, OVER_PLACE = 2.0, 0.6
"""The title of a step with the space around it, and the space above a place."""
ACROSS, BESIDE = 84, 54
"""Letters of a line across the sheet, and of one beside a telephone number."""
NUMBER_ACROSS, NUMBER_LINES = 15, 1.6


def count_lines(texts: Iterable[str], letters: int) -> int:
    """Count the lines of texts that each begin on a line of their own."""
    return sum(ceil(len(text) / letters) for text in texts)


def measure_step(say: str) -> float:
    return OVER_STEP + count_lines([say], ACROSS)


def measure_place(texts: Iterable[str], number: str, note: str) -> float:
    """Take the taller of two columns: what is said of a place, and how to reach it."""
    reach = NUMBER_LINES * count_lines([number], NUMBER_ACROSS) + count_lines([note], 22)
    return OVER_PLACE + max(count_lines(texts, BESIDE), reach)
