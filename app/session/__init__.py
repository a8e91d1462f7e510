"""A participant's answers: sealed, in their own browser, for minutes."""

from app.session.record import Session, start_session
from app.session.sealing import Seal
from app.session.visit import Arrived, Visit, read_visit

__all__ = ["Arrived", "Seal", "Session", "Visit", "read_visit", "start_session"]
