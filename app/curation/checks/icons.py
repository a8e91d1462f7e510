"""Pictures that content names and the site has."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from app.curation.checks.known import unknown
from app.curation.content import Content
from app.curation.problems import Problem

SYMBOL = re.compile(r'<symbol[^>]*\bid="(?:icon-)?([\w-]+)"')


def list_icons(folder: Path) -> frozenset[str]:
    """Return the names of the pictures: a file each, or symbols of one file."""
    files = list(folder.rglob("*.svg"))
    symbols = {name for file in files for name in SYMBOL.findall(file.read_text("utf-8"))}
    return frozenset(symbols | {file.stem for file in files})


def find_unknown_icons(content: Content, icons: Collection[str]) -> Iterator[Problem]:
    questionnaire, pathway = content.questionnaire, content.pathway
    for number, screen in enumerate(questionnaire.record.screens):
        path = ("screens", number)
        yield from unknown(questionnaire.file, (*path, "icon"), [screen.icon], icons)
        for place, question in enumerate(screen.questions):
            for position, option in enumerate(question.options):
                where = (*path, "questions", place, "options", position, "icon")
                named = [option.icon] if option.icon else []
                yield from unknown(questionnaire.file, where, named, icons)
    for number, stage in enumerate(pathway.record.stages):
        yield from unknown(pathway.file, ("stages", number, "icon"), [stage.icon], icons)
    for number, aim in enumerate(pathway.record.aims):
        yield from unknown(pathway.file, ("aims", number, "icon"), [aim.icon], icons)
