"""Sheets: ready-made plans on one page, each for answers that somebody made up."""

from dataclasses import dataclass

from app.domain.questionnaire import Answers
from app.domain.records import Text


@dataclass(frozen=True)
class Sheet:
    """`title` stands on the paper, `about` only on the list of sheets.

    What the places of a sheet `by_hand` are for, their names may tell: it is never printed unasked.
    """

    id: str
    icon: str
    title: Text
    about: Text
    answers: Answers
    steps: tuple[str, ...]
    by_hand: bool = False
