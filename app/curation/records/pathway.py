"""What pathway.yaml and terms.yaml may say."""

from typing import Literal

from pydantic import Field, StrictBool

from app.curation.records.base import FileRecord, Terms, Text


class StageEntry(FileRecord):
    id: str
    icon: str
    title: Text
    note: Text


class WaitEntry(FileRecord):
    step: str
    when: Terms = Field(default={})


class AimEntry(FileRecord):
    id: str
    stage: str
    kind: Literal["support", "person", "learning", "training", "work"]
    icon: str
    sensitive: StrictBool = False
    urgent: StrictBool = False
    title: Text
    short: Text
    say: Text
    finds: tuple[str, ...] = Field(min_length=1)
    raises: Terms = Field(default={})
    when: tuple[Terms, ...] = ()
    unless: tuple[Terms, ...] = ()
    after: tuple[WaitEntry, ...] = ()


class PathwayFile(FileRecord):
    stages: tuple[StageEntry, ...]
    aims: tuple[AimEntry, ...]


class WordsFile(FileRecord):
    """`other_jobs`: jobs that programs lead to and that have no page of ours, by O*NET's name.
    `neighborhoods`: parts of a town, and the town."""

    terms: dict[str, dict[str, Text]]
    papers: dict[str, Text]
    sectors: dict[str, Text]
    categories: dict[str, Text]
    other_jobs: dict[str, str] = Field(default={})
    neighborhoods: dict[str, str] = Field(default={})
