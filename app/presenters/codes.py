"""The code of a saved plan as a page shows it: a drawing for phones, a number for paper."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

import segno

from app.domain.check_digit import in_groups
from app.presenters.formats import format_day

QUIET = 4
"""Modules of white around it, as ISO 18004 asks."""


@dataclass(frozen=True, slots=True)
class QrDrawing:
    """A square of so many modules with the quiet zone in it; `path` draws the dark ones."""

    size: int
    path: str


@dataclass(frozen=True, slots=True)
class CodeCard:
    """`link` is empty where no address with a code may be opened; `groups` are read as one."""

    qr: QrDrawing
    link: str
    groups: tuple[str, ...]
    until: str


def present_code(
    address: str, number: str, ends: str, language: str, *, shows_link: bool
) -> CodeCard:
    """`address` is the whole link; `ends` its last day as the session has it."""
    return CodeCard(
        qr=draw_qr(address),
        link=address if shows_link else "",
        groups=in_groups(number),
        until=format_day(date.fromisoformat(ends), language),
    )


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
