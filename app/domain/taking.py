"""What of a plan may leave the screen: on paper, in a calendar, in a text, in a file."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.on_paper import PRIVATE_CATEGORIES
from app.domain.pathway import Pathway, Step

Ticks = Mapping[str, bool]
"""Step ids to what the participant said of them; a step that is not there is as it starts."""


def take(pathway: Pathway, ticks: Ticks, catalog: Catalog) -> tuple[Step, ...]:
    """Return the steps that come along, each with places that anybody may see: unless it was
    ticked although its very places tell why somebody goes there."""
    return tuple(
        step if starts_unticked(step, catalog) else with_open_choices(step, catalog)
        for step in pathway.steps
        if is_ticked(step, ticks, catalog)
    )


def is_ticked(step: Step, ticks: Ticks, catalog: Catalog) -> bool:
    return ticks.get(step.id, not starts_unticked(step, catalog))


def starts_unticked(step: Step, catalog: Catalog) -> bool:
    """Tell whether it is about safety, a record, health or immigration (safety.md D1)."""
    return step.aim.sensitive or not list_open_choices(step, catalog)


def with_open_choices(step: Step, catalog: Catalog) -> Step:
    return replace(step, choices=list_open_choices(step, catalog))


def list_open_choices(step: Step, catalog: Catalog) -> tuple[Choice, ...]:
    return tuple([each for each in step.choices if is_open_to_see(each, catalog)])


def is_open_to_see(choice: Choice, catalog: Catalog) -> bool:
    is_private = choice.service.category in PRIVATE_CATEGORIES
    return not is_private and not catalog.offers[choice.service.id].for_a_record
