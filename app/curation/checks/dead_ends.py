"""Ways that lead nowhere: nobody who serves, and words that nobody looks for."""

from collections.abc import Iterator
from datetime import date

from app.curation.content import Content
from app.curation.problems import Problem, suggest, suggest_nearest
from app.domain.catalog import Catalog
from app.domain.standing import Standing


def find_dead_ends(content: Content, catalog: Catalog, today: date) -> Iterator[Problem]:
    """Name aims and categories without a service that may be offered or called."""
    file = content.pathway.file
    met = {need for service in catalog.services.values() for need in service.meets}
    for number, aim in enumerate(catalog.aims):
        finds = content.pathway.record.aims[number].finds
        for place, token in enumerate(finds):
            if token not in met:
                message = f'nobody serves "{token}"{suggest(token, met)}'
                yield file.problem(("aims", number, "finds", place), message)
        standings = {catalog.standing_of(each, today) for each in catalog.services_for(aim)}
        if not standings - {Standing.NOT_OFFERED}:
            message = f'"{aim.id}" is a dead end: no service for it may be offered or called'
            yield file.problem(("aims", number), message)
    yield from find_empty_categories(content)


def find_empty_categories(content: Content) -> Iterator[Problem]:
    used = {s.category for filed in content.organizations for s in filed.record.services}
    for name in content.words.record.categories:
        if name not in used:
            yield content.words.file.problem(("categories", name), f'nobody serves "{name}"')


def find_misspelt_needs(content: Content) -> Iterator[Problem]:
    """Name a need met once that is nearly one a step looks for: it may be a slip."""
    looked_for = {token for aim in content.pathway.record.aims for token in aim.finds}
    services = [
        (filed, number, service)
        for filed in content.organizations
        for number, service in enumerate(filed.record.services)
    ]
    counted: dict[str, int] = {}
    for _, _, service in services:
        for token in service.meets:
            counted[token] = counted.get(token, 0) + 1
    for filed, number, service in services:
        for token in service.meets:
            close = suggest_nearest(token, looked_for)
            if token not in looked_for and counted[token] == 1 and close:
                message = f'nobody looks for "{token}"{close}'
                yield filed.file.problem(("services", number, "meets"), message)
