"""Saved plans: their codes, how they are sealed, and who may try how often to open one."""

from app.keeping.codes import Code, Locksmith, Way, follow_link, make_code
from app.keeping.saved_plans import Opened, SavedPlans, Store
from app.keeping.wrong_tries import WrongTries

__all__ = [
    "Code",
    "Locksmith",
    "Opened",
    "SavedPlans",
    "Store",
    "Way",
    "WrongTries",
    "follow_link",
    "make_code",
]
