"""What sheets.yaml may say: for which answers, and with which steps."""

from pydantic import Field, StrictBool

from app.curation.records.base import FileRecord, Terms, Text


class SheetEntry(FileRecord):
    id: str = Field(pattern=r"^[a-z0-9-]+$")
    icon: str
    title: Text
    about: Text
    by_hand: StrictBool = False
    answers: Terms = Field(min_length=1)
    steps: tuple[str, ...] = Field(min_length=1)


class SheetsFile(FileRecord):
    sheets: tuple[SheetEntry, ...]
