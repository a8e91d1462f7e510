"""The sheets, kept together as one document, as records."""

from typing import Any

from app.domain.sheets import Sheet
from app.store.services import as_terms

NAME = "sheets"


def read_sheets(documents: dict[str, Any]) -> list[Sheet]:
    """Return the sheets as the file orders them; none from a store that is older than they."""
    document = documents.get(NAME, {})
    return [read_sheet(each) for each in document.get("sheets", ())]


def read_sheet(sheet: dict[str, Any]) -> Sheet:
    return Sheet(
        id=sheet["id"],
        icon=sheet["icon"],
        title=sheet["title"],
        about=sheet["about"],
        answers=as_terms(sheet["answers"]),
        steps=tuple(sheet["steps"]),
        by_hand=sheet.get("by_hand", False),
    )
