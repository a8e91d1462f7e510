"""The whole check of the content: what must hold to load it, and what must hold to ship it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.curation.checks.dates import find_future_dates, find_misplaced_days
from app.curation.checks.dead_ends import find_dead_ends, find_misspelt_needs
from app.curation.checks.guides import find_unanswered_guides, find_unread_guides
from app.curation.checks.helper_notes import find_missing_notes
from app.curation.checks.icons import find_unknown_icons
from app.curation.checks.known import gather
from app.curation.checks.options import find_weak_options
from app.curation.checks.pathway import (
    find_lonely_plans,
    find_silent_terms,
    find_unasked_terms,
)
from app.curation.checks.questions import find_crowded_screens, find_unreachable
from app.curation.checks.reading_grade import find_hard_words
from app.curation.checks.references import find_broken
from app.curation.checks.sheets import find_refused_sheets
from app.curation.checks.short_titles import find_long_titles, find_shared_pictures
from app.curation.checks.translations import find_translation_problems
from app.curation.content import Content, read_content
from app.curation.problems import ContentError, Problem
from app.curation.rows import make_rows
from app.store.catalog import assemble


@dataclass(frozen=True)
class Found:
    """What must be mended, and what a curator should know of and may leave; by file and line."""

    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()


def check_folder(folder: Path, icons: Collection[str], today: date) -> tuple[Problem, ...]:
    """Return all problems of the content, in order of file and line."""
    return examine(folder, icons, today).problems


def examine(folder: Path, icons: Collection[str], today: date) -> Found:
    try:
        content = read_content(folder)
    except ContentError as error:
        return Found(error.problems)
    broken = find_broken(content)
    # Where references are broken, what follows from them would only repeat it.
    found = broken or find_refused(content, today)
    problems = {*found, *find_future_dates(content, today), *check_words(content, icons)}
    return Found(tuple(sorted(problems)), tuple(sorted(find_unasked_terms(content))))


def find_refused(content: Content, today: date) -> list[Problem]:
    catalog = assemble(make_rows(content), "")
    return [
        *find_dead_ends(content, catalog, today),
        *find_unread_guides(content, catalog),
        *find_unanswered_guides(content, catalog, today),
        *find_refused_sheets(content, catalog, today),
    ]


def check_words(content: Content, icons: Collection[str]) -> set[Problem]:
    return {
        *find_unreachable(content, gather(content)),
        *find_crowded_screens(content),
        *find_weak_options(content),
        *find_silent_terms(content),
        *find_lonely_plans(content),
        *find_misspelt_needs(content),
        *find_unknown_icons(content, icons),
        *find_translation_problems(content),
        *find_hard_words(content),
        *find_misplaced_days(content),
        *find_long_titles(content),
        *find_shared_pictures(content),
        *find_missing_notes(content),
    }
