"""A square code that the camera of a phone reads, as a drawing."""

from dataclasses import dataclass
from itertools import groupby

import segno

QUIET = 4
"""Modules of white around it, as ISO 18004 asks."""


@dataclass(frozen=True, slots=True)
class QrDrawing:
    """A square of so many modules with the quiet zone in it; `path` draws the dark ones."""

    size: int
    path: str


def draw_qr(text: str) -> QrDrawing:
    """Draw runs of dark modules, so that the page stays light."""
    rows = list(segno.make(text, error="m", micro=False).matrix_iter(border=QUIET))
    runs = [run for y, row in enumerate(rows) for run in draw_runs(bytes(row), y)]
    return QrDrawing(len(rows), "".join(runs))


def draw_runs(row: bytes, y: int) -> list[str]:
    runs, x = [], 0
    for is_dark, modules in groupby(row):
        length = len(list(modules))
        runs += [f"M{x} {y}h{length}v1h-{length}z"] if is_dark else []
        x += length
    return runs
