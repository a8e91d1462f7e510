"""Somebody helps who sits beside the person: what is said and heard at each screen."""

from dataclasses import dataclass

from app.domain.records import Text

WISH, PLAN, SLIP = "wish", "plan", "slip"
MOMENTS = (WISH, PLAN, SLIP)
"""Where a note stands beside those at the screens: before the first, and after the last."""


@dataclass(frozen=True, slots=True)
class HelperNote:
    """`say` is said aloud. It stands `at` a screen, follow-ups and all, or at a moment."""

    at: str
    say: Text
    purpose: Text
    kindly: Text
    listen: Text
