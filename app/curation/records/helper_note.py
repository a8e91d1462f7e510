"""What helper_notes.yaml may say: for who sits beside a person, at which screen or moment."""

from app.curation.records.base import FileRecord, Text


class NoteEntry(FileRecord):
    at: str
    say: Text
    purpose: Text
    kindly: Text
    listen: Text


class HelperNotesFile(FileRecord):
    notes: tuple[NoteEntry, ...]
