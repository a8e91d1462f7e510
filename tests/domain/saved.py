"""A saved plan of made-up places, and the same places later, with something changed."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from app.domain.catalog import Catalog
from app.domain.coming_back import PlanToday, meet_today
from app.domain.pathway import build_pathway
from app.domain.records import Aim, Organization, Phone, Service
from app.domain.saved_plan import SavedPlan, save

from .catalogs import TODAY, build_aim, build_catalog, build_service

FOOD = build_aim("food")
NAMES = ("a-pantry", "b-pantry", "c-pantry")
LATER = TODAY + timedelta(days=30)
OWNERS = [
    Organization(f"of-{name}", f"Example {name}", "", phones=(Phone(f"860-555-01{place}0"),))
    for place, name in enumerate((*NAMES, "guide", "other"))
]


def pantry(service_id: str, **changes: Any) -> Service:
    return build_service(service_id, "food", **{"organization_id": f"of-{service_id}", **changes})


PANTRIES = [pantry(name) for name in NAMES]
GUIDE = build_service("guide", "person", organization_id="of-guide")


def content(
    *services: Service, aims: Iterable[Aim] = (FOOD,), two_one_one: bool = False
) -> Catalog:
    return build_catalog(services, tuple(aims), organizations=OWNERS, two_one_one=two_one_one)


def saved_from(catalog: Catalog, today: date = TODAY) -> SavedPlan:
    return save(build_pathway({}, catalog, today).steps, catalog, "es", today)


def saved_plan(*aims: Aim) -> SavedPlan:
    """Return a plan for food with three places, and what other aims find."""
    return saved_from(content(*PANTRIES, GUIDE, aims=(*aims, FOOD)))


def later(
    plan: SavedPlan, *services: Service, aims: Iterable[Aim] = (FOOD,), **more: Any
) -> PlanToday:
    return meet_today(plan, content(*services, aims=aims, **more), LATER)


def names(choices: Iterable[Any]) -> list[str]:
    return [each.service.id for each in choices]
