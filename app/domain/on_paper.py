"""What paper may name: it lies open for whoever picks it up."""

from app.domain.records import Aim

PRIVATE_CATEGORIES = frozenset(
    {"crisis", "domestic-violence", "immigrant", "mental-health", "reentry", "substance-use"}
)
"""Places whose very name tells why somebody goes there."""

NEVER_READY_MADE = frozenset({"crisis", "domestic-violence", "immigrant"})
"""Of these, places that no sheet lying about may name, whoever prints it."""

NEVER_FOUND = frozenset({"safety", "immigration"})
"""What no step of a ready-made sheet may look for."""


def is_never_ready_made(aim: Aim) -> bool:
    return bool(aim.finds & NEVER_FOUND)
