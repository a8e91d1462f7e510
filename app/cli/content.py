"""Commands for curators: check, load, export, coverage."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from app.cli.folder import find_folder
from app.cli.today import find_today
from app.curation.checking import examine
from app.curation.checks.icons import list_icons
from app.curation.content import CONTENT_FOLDER
from app.curation.coverage import write_coverage
from app.curation.exporting import export
from app.curation.loading import load, preview, read_sound_content
from app.settings import read_settings
from app.store.comparing import Record, Report
from app.store.database import DamagedStoreError, open_database, refuse_damaged
from app.store.migrating import migrate

TEMPLATES = CONTENT_FOLDER.parent / "templates"


def check(options: argparse.Namespace) -> int:
    """Print a problem a line, and what may stay as it is with "note:" before it."""
    found = examine(find_folder(options), list_icons(TEMPLATES), find_today(options))
    for problem in found.problems:
        print(problem)
    for note in found.notes:
        print(f"note: {note}")
    wrong = len(found.problems)
    print(f"To mend: {wrong}" if wrong else "The content is good.", file=sys.stderr)
    return 1 if wrong else 0


def load_files(options: argparse.Namespace) -> int:
    # A command runs beside the server, which is the one that writes.
    engine = open_database(read_settings().database, single_writer=False)
    refuse_damaged(engine)
    migrate(engine)
    folder = find_folder(options)
    with reading_the_store():
        report = preview(engine, folder) if options.dry_run else load(engine, folder)
    print("\n".join(describe(report, would=options.dry_run)))
    return 0


@contextmanager
def reading_the_store() -> Iterator[None]:
    """Say in one line, and without its values, that a row is not what was once written there."""
    try:
        yield
    except ValueError as error:
        raise DamagedStoreError(
            f"The store holds a row that cannot be read ({type(error).__name__}). Put a backup in "
            "its place, or move it away and load again: the content is in its files."
        ) from error


def describe(report: Report, *, would: bool = False) -> list[str]:
    lines = [
        *name_each("would add" if would else "added", report.added),
        *name_each("would change" if would else "changed", report.changed),
        *name_each("would remove" if would else "removed", report.removed),
    ]
    kept = name_each("left as it was changed on the site:", report.kept)
    return [*(lines or ["nothing changed"]), *kept]


def name_each(what: str, records: tuple[Record, ...]) -> list[str]:
    return [f"{what} {kind} {name}" for kind, name in records]


def export_files(options: argparse.Namespace) -> int:
    engine = open_database(read_settings().database, single_writer=False)
    with reading_the_store():
        count = export(engine, options.folder)
    print(f"{count} files written to {options.folder}")
    return 0


def print_coverage(options: argparse.Namespace) -> int:
    print(write_coverage(read_sound_content(find_folder(options))), end="")
    return 0
