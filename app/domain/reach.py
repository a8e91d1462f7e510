"""How far people ride: to a class farther than for help, and not far to where nobody answers."""

from app.domain.offers import Offer
from app.domain.records import Aim

MOST_MILES_FOR_HELP = 30.0
"""For a class one may ride farther."""
MOST_MILES_UNCALLED = 15.0
CLASSES = frozenset({"learning", "training"})


def may_ride_far(offer: Offer, aim: Aim) -> bool:
    return offer.statewide or (offer.is_class and aim.kind in CLASSES)
