"""What may be offered to a participant, from the status of a row and of its organization."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Standing(StrEnum):
    OFFERED = "offered"
    CALL_FIRST = "call_first"
    NOT_OFFERED = "not_offered"


OFFERED_STATUSES = frozenset({"active-at-source", "listed"})
NOT_OFFERED_STATUSES = frozenset({"at-risk", "paused", "waitlist-closed", "winding-down", "closed"})


@dataclass(frozen=True)
class Season:
    """Months and days, both included; a season may run over New Year."""

    opens: tuple[int, int]
    closes: tuple[int, int]

    def includes(self, day: date) -> bool:
        today = (day.month, day.day)
        if self.opens <= self.closes:
            return self.opens <= today <= self.closes
        return today >= self.opens or today <= self.closes


def find_standing(
    statuses: frozenset[str], *, reachable: bool, season: Season | None, today: date
) -> Standing:
    """Decide after the table of design section 4.

    `statuses` holds the row's and its organization's; an unknown or missing status is "call first".
    """
    if not reachable or statuses & NOT_OFFERED_STATUSES:
        return Standing.NOT_OFFERED
    is_seasonal = "seasonal" in statuses or season is not None
    if is_seasonal and not (season and season.includes(today)):
        return Standing.CALL_FIRST
    if statuses and statuses <= OFFERED_STATUSES | {"seasonal"}:
        return Standing.OFFERED
    return Standing.CALL_FIRST
