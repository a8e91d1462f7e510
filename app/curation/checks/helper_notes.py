"""Notes for who sits beside: none is missing at any screen, nor at any moment around them."""

from collections.abc import Iterator

from app.curation.content import Content
from app.curation.problems import Problem, suggest
from app.domain.side_by_side import MOMENTS


def find_missing_notes(content: Content) -> Iterator[Problem]:
    """A note at a screen that was dropped harms nobody; it may come back."""
    notes = content.helper_notes
    written = {note.at for note in notes.record.notes}
    screens = [screen.id for screen in content.questionnaire.record.screens]
    wanted = [*screens, *MOMENTS]
    for name in wanted:
        if name not in written:
            message = f'no note stands at "{name}"{suggest(name, written.difference(wanted))}'
            yield notes.file.problem(("notes",), message)
