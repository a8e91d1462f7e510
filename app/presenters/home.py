"""The first page: what this is, and whom to call now."""

from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.records import TWO_ONE_ONE
from app.presenters.crisis import CRISIS_988, CrisisLine, present_line


@dataclass(frozen=True, slots=True)
class HomePage:
    """Either line is None when the content does not hold it."""

    any_help: CrisisLine | None
    cannot_go_on: CrisisLine | None


def present_home(catalog: Catalog, language: str) -> HomePage:
    return HomePage(
        any_help=present_line(catalog, TWO_ONE_ONE, language),
        cannot_go_on=present_line(catalog, CRISIS_988, language),
    )
