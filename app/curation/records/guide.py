"""What the file of a guide may say: questions, answers in plain lines, and where each was read."""

from pydantic import Field, StrictBool, StrictInt

from app.curation.records.base import FileRecord, Text


class GuideSourceEntry(FileRecord):
    """The date is that of the page's own text: 2024, 2024-09, 2024-09-04, or undated."""

    url: str
    date: str


class LineEntry(FileRecord):
    text: Text
    source: tuple[str, ...] = Field(min_length=1)


class SectionEntry(FileRecord):
    title: Text
    in_order: StrictBool = False
    lines: tuple[LineEntry, ...] = Field(min_length=1)


class GuideFile(FileRecord):
    id: str
    position: StrictInt
    icon: str
    title: Text
    intro: Text
    read_on: str
    explains: tuple[str, ...] = ()
    sources: dict[str, GuideSourceEntry] = Field(min_length=1)
    sections: tuple[SectionEntry, ...] = Field(min_length=1)
    call: tuple[str, ...] = Field(min_length=1)
