"""What a person is shown for one step."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.domain.choice import Choice
from app.domain.choices import choose
from app.domain.records import Aim, Service, Terms
from app.domain.requirements import Profile

from .catalogs import build_aim, build_case

FOOD = build_aim("food")


def choices_for(
    services: Iterable[Service],
    profile: Profile | None = None,
    aim: Aim = FOOD,
    opening: Mapping[str, Terms] | None = None,
    **others: Any,
) -> tuple[Choice, ...]:
    return choose(aim, build_case(profile, services, aims=[aim], **others), opening or {})


def ids(choices: Iterable[Choice]) -> list[str]:
    return [choice.service.id for choice in choices]


def order_of(
    services: Iterable[Service], profile: Profile | None = None, aim: Aim = FOOD, **others: Any
) -> list[str]:
    """Return the ids shown, without 2-1-1 among the services looked through."""
    return ids(choices_for(services, profile, aim, two_one_one=False, **others))
