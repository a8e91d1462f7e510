"""Reading a whole content folder."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from app.curation.problems import ContentError, Problem
from app.curation.records.door import DoorsFile
from app.curation.records.guide import GuideFile
from app.curation.records.helper_note import HelperNotesFile
from app.curation.records.organization import OrganizationFile
from app.curation.records.pathway import PathwayFile, WordsFile
from app.curation.records.sheet import SheetsFile
from app.curation.records.tables import (
    OccupationRow,
    OtherZipRow,
    RecordRuleRow,
    RungRow,
    TownRow,
    ZipRow,
)
from app.curation.source_files import read_csv, read_yaml, refuse_cut, show_path
from app.curation.tables import columns_of
from app.curation.validating import Filed, Model, Row, validate, validate_rows
from app.domain.questionnaire import Questionnaire

Result = TypeVar("Result")
Named = TypeVar("Named", OrganizationFile, GuideFile)

CONTENT_FOLDER = Path(__file__).resolve().parents[1] / "content"


@dataclass(frozen=True)
class Content:
    """All content files of a folder, each valid by itself."""

    organizations: tuple[Filed[OrganizationFile], ...]
    guides: tuple[Filed[GuideFile], ...]
    questionnaire: Filed[Questionnaire]
    pathway: Filed[PathwayFile]
    words: Filed[WordsFile]
    sheets: Filed[SheetsFile]
    doors: Filed[DoorsFile]
    helper_notes: Filed[HelperNotesFile]
    occupations: Filed[tuple[OccupationRow, ...]]
    rungs: Filed[tuple[RungRow, ...]]
    record_rules: Filed[tuple[RecordRuleRow, ...]]
    zip_codes: Filed[tuple[ZipRow, ...]]
    other_zip_codes: Filed[tuple[OtherZipRow, ...]]
    towns: Filed[tuple[TownRow, ...]]


def read_content(folder: Path) -> Content:
    """Return the content of the folder, or raise ContentError with all that is wrong in it."""
    reads: dict[str, Callable[[], Any]] = {
        "organizations": partial(read_organizations, folder / "organizations"),
        "guides": partial(read_guides, folder / "guides"),
        "questionnaire": partial(read_one, folder / "questionnaire.yaml", Questionnaire),
        "pathway": partial(read_one, folder / "pathway.yaml", PathwayFile),
        "words": partial(read_one, folder / "terms.yaml", WordsFile),
        "sheets": partial(read_one, folder / "sheets.yaml", SheetsFile),
        "doors": partial(read_one, folder / "doors.yaml", DoorsFile),
        "helper_notes": partial(read_one, folder / "helper_notes.yaml", HelperNotesFile),
        "occupations": partial(read_table, folder / "occupations.csv", OccupationRow),
        "rungs": partial(read_table, folder / "rungs.csv", RungRow),
        "record_rules": partial(read_table, folder / "record_rules.csv", RecordRuleRow),
        "zip_codes": partial(read_table, folder / "zip_codes.csv", ZipRow),
        "other_zip_codes": partial(read_table, folder / "other_zip_codes.csv", OtherZipRow),
        "towns": partial(read_table, folder / "towns.csv", TownRow),
    }
    return Content(**dict(zip(reads, read_all(reads.values()), strict=True)))


def read_all(reads: Iterable[Callable[[], Result]]) -> list[Result]:
    """Go on after a file that cannot be used, so that all problems are named at once."""
    results: list[Result] = []
    problems: list[Problem] = []
    for read in reads:
        try:
            results.append(read())
        except ContentError as error:
            problems += error.problems
    if problems:
        raise ContentError(problems)
    return results


def read_one(path: Path, model: type[Model]) -> Filed[Model]:
    file = read_yaml(path)
    refuse_cut(file.name, file.text)
    return validate(file, model)


def read_table(path: Path, model: type[Row]) -> Filed[tuple[Row, ...]]:
    return validate_rows(read_csv(path, columns_of(model)), model)


def read_organizations(folder: Path) -> tuple[Filed[OrganizationFile], ...]:
    found = read_each(folder, OrganizationFile)
    if not found:
        raise ContentError([Problem(show_path(folder), 1, "", "no organization is here")])
    return found


def read_guides(folder: Path) -> tuple[Filed[GuideFile], ...]:
    return read_each(folder, GuideFile)


def read_each(folder: Path, model: type[Named]) -> tuple[Filed[Named], ...]:
    paths = sorted(folder.glob("*.yaml"))
    return tuple(read_all(partial(read_named, path, model) for path in paths))


def read_named(path: Path, model: type[Named]) -> Filed[Named]:
    filed = read_one(path, model)
    if filed.record.id != path.stem:
        message = f"must be the file's name, {path.stem}"
        raise ContentError([filed.file.problem(("id",), message)])
    return filed
