"""Commands: run the site, bring the store up to date, keep the content, try out answers."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from app.cli import content, pathway, site
from app.curation.answers import AnswersError
from app.curation.problems import ContentError
from app.settings import SettingsError
from app.store.database import DamagedStoreError

EXPECTED = (AnswersError, ContentError, DamagedStoreError, SettingsError)
REFUSED = 2


def run(arguments: Sequence[str]) -> int:
    """Do one command and return its exit code; what went wrong is said in plain lines."""
    options = make_parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except EXPECTED as error:
        print(error, file=sys.stderr)
    except DatabaseError as error:
        print(f"The store does not answer: {error.orig}", file=sys.stderr)
    return REFUSED


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m app", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser("serve", help="run the site")
    serve.set_defaults(run=site.serve)
    migrate = commands.add_parser("migrate", help="bring the schema of the store up to date")
    migrate.set_defaults(run=site.migrate_store)
    add_content(commands.add_parser("content", help="check, load or export the content"))
    add_pathway(commands.add_parser("pathway", help="show the plan that answers lead to"))
    return parser


def add_content(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(required=True, metavar="ACTION")
    check = commands.add_parser("check", help="name all that is wrong in the files")
    add_today(check)
    check.set_defaults(run=content.check)
    load = commands.add_parser("load", help="bring the store to what the files say")
    load.add_argument("--dry-run", action="store_true", help="only show what would change")
    load.set_defaults(run=content.load_files)
    coverage = commands.add_parser("coverage", help="print what is known and what is not")
    coverage.set_defaults(run=content.print_coverage)
    for each in (check, load, coverage):
        each.add_argument("--folder", type=Path, help="other content files")
    export = commands.add_parser("export", help="write the store's content to files")
    export.add_argument("folder", type=Path)
    export.set_defaults(run=content.export_files)


def add_today(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--today", type=date.fromisoformat, help="a day like 2026-11-23")


def add_pathway(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--answers", type=Path, required=True, help="a YAML or JSON file")
    parser.add_argument("--language", choices=("en", "es"), default="en")
    parser.add_argument("--json", action="store_true", help="all of it, as docs/pathway-json.md")
    add_today(parser)
    parser.add_argument("--folder", type=Path, help="other content files")
    parser.set_defaults(run=pathway.show)
