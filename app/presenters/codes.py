"""The code of a saved plan as a page shows it: a drawing for phones, a number for paper."""

from dataclasses import dataclass
from datetime import date

from app.domain.check_digit import in_groups
from app.presenters.formats import format_day
from app.presenters.qr import QrDrawing, draw_qr


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
