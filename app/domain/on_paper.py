"""What paper may name: it lies open for whoever picks it up."""

from app.domain.offers import GROUP, Offer
from app.domain.records import Aim, Service
from app.domain.requirements import OneOf

PRIVATE_CATEGORIES = frozenset(
    {"crisis", "domestic-violence", "immigrant", "mental-health", "reentry", "substance-use"}
)
"""Places whose very name tells why somebody goes there."""

PRIVATE_GROUPS = frozenset(
    {
        "child_in_crisis",
        "disability",
        "immigrant",
        "in_prison",
        "leaving_prison_soon",
        "no_home",
        "refugee",
        "shut_out_of_work",
        "uses_drugs",
    }
)
"""Who goes to a place that is only for these is one of them, whatever kind of place it is."""

NEVER_READY_MADE = frozenset({"crisis", "domestic-violence", "immigrant"})
"""Of these, places that no sheet lying about may name, whoever prints it."""

NEVER_FOUND = frozenset({"safety", "immigration"})
"""What no step of a ready-made sheet may look for."""


def tells_why(offer: Offer) -> bool:
    """Tell whether the place by itself says of who goes there what is nobody's business."""
    is_private = offer.service.category in PRIVATE_CATEGORIES or offer.for_a_record
    return is_private or is_for_a_private_group(offer.service)


def is_for_a_private_group(service: Service) -> bool:
    asked = (each for each in service.requirements if isinstance(each, OneOf))
    groups = [each.values | each.ask_if for each in asked if each.term == GROUP]
    return any(each <= PRIVATE_GROUPS for each in groups)


def is_never_ready_made(aim: Aim) -> bool:
    return bool(aim.finds & NEVER_FOUND)
