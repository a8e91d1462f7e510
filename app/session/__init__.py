"""A participant's answers: sealed, in their own browser, for minutes."""

from app.session.ending import EndedSessions
from app.session.record import (
    OpenPlan,
    Session,
    from_bytes,
    start_at_terminal,
    start_session,
)
from app.session.sealing import Seal
from app.session.visit import Arrived, Visit, read_visit

__all__ = [
    "Arrived",
    "EndedSessions",
    "OpenPlan",
    "Seal",
    "Session",
    "Visit",
    "from_bytes",
    "read_visit",
    "start_at_terminal",
    "start_session",
]
