"""Pictures that content names and the site has."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from app.curation.checks.known import unknown
from app.curation.content import Content
from app.curation.problems import Problem

DRAWN_OTHERWISE = "compass"
DRAWING = re.compile(r'name == "([\w-]+)"')


def list_icons(templates: Path) -> frozenset[str]:
    """Return the names of the pictures the site can draw."""
    drawings = (templates / "components" / "icons.html").read_text("utf-8")
    return frozenset(DRAWING.findall(drawings)) | {DRAWN_OTHERWISE}


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
    for number, sheet in enumerate(content.sheets.record.sheets):
        yield from unknown(content.sheets.file, ("sheets", number, "icon"), [sheet.icon], icons)
    for number, door in enumerate(content.doors.record.doors):
        yield from unknown(content.doors.file, ("doors", number, "icon"), [door.icon], icons)
    for filed in content.guides:
        yield from unknown(filed.file, ("icon",), [filed.record.icon], icons)
