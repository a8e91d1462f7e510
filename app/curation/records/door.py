"""What doors.yaml may say: what somebody could change, and for whom it is a change."""

from pydantic import Field

from app.curation.records.base import FileRecord, Terms, Text


class DoorEntry(FileRecord):
    id: str = Field(pattern=r"^[a-z0-9_]+$")
    icon: str
    title: Text
    when: Terms = Field(default={})
    sets: Terms = Field(default={})
    adds: Terms = Field(default={})
    drops: Terms = Field(default={})
    step: str | None = None


class DoorsFile(FileRecord):
    doors: tuple[DoorEntry, ...]
