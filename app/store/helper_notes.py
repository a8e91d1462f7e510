"""The notes for who sits beside, kept together as one document, as records."""

from typing import Any

from app.domain.side_by_side import HelperNote

NAME = "helper_notes"


def read_helper_notes(documents: dict[str, Any]) -> list[HelperNote]:
    """Return them as the file orders them; none from a store that is older than they."""
    document = documents.get(NAME, {})
    return [HelperNote(**note) for note in document.get("notes", ())]
