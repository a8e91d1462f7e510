"""Reading a whole content folder."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.curation.problems import ContentError, Problem
from app.curation.records.organization import OrganizationFile
from app.curation.records.pathway import PathwayFile, WordsFile
from app.curation.records.tables import (
    OccupationRow,
    OtherZipRow,
    RecordRuleRow,
    RungRow,
    TownRow,
    ZipRow,
)
from app.curation.source_files import read_csv, read_yaml, show_path
from app.curation.tables import columns_of
from app.curation.validating import Filed, Model, Row, validate, validate_rows
from app.domain.questionnaire import Questionnaire

Result = TypeVar("Result")

CONTENT_FOLDER = Path(__file__).resolve().parents[1] / "content"


@dataclass(frozen=True)
class Content:
    """All content files of a folder, each valid by itself."""

    organizations: tuple[Filed[OrganizationFile], ...]
    questionnaire: Filed[Questionnaire]
    pathway: Filed[PathwayFile]
    words: Filed[WordsFile]
    occupations: Filed[tuple[OccupationRow, ...]]
    rungs: Filed[tuple[RungRow, ...]]
    record_rules: Filed[tuple[RecordRuleRow, ...]]
    zip_codes: Filed[tuple[ZipRow, ...]]
    other_zip_codes: Filed[tuple[OtherZipRow, ...]]
    towns: Filed[tuple[TownRow, ...]]


class Collector:
    """Goes on after a file that cannot be used, so that all problems are named at once."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def attempt(self, read: Callable[[], Result]) -> Result:
        try:
            return read()
        except ContentError as error:
            self.problems += error.problems
            # Never reached by anybody: `finish` raises before the content is used.
            return None  # type: ignore[return-value]

    def finish(self) -> None:
        if self.problems:
            raise ContentError(self.problems)


def read_content(folder: Path) -> Content:
    """Return the content of the folder, or raise ContentError with all that is wrong in it."""
    collector = Collector()
    attempt = collector.attempt
    content = Content(
        organizations=read_organizations(folder / "organizations", collector),
        questionnaire=attempt(lambda: read_one(folder / "questionnaire.yaml", Questionnaire)),
        pathway=attempt(lambda: read_one(folder / "pathway.yaml", PathwayFile)),
        words=attempt(lambda: read_one(folder / "terms.yaml", WordsFile)),
        occupations=attempt(lambda: read_table(folder / "occupations.csv", OccupationRow)),
        rungs=attempt(lambda: read_table(folder / "rungs.csv", RungRow)),
        record_rules=attempt(lambda: read_table(folder / "record_rules.csv", RecordRuleRow)),
        zip_codes=attempt(lambda: read_table(folder / "zip_codes.csv", ZipRow)),
        other_zip_codes=attempt(lambda: read_table(folder / "other_zip_codes.csv", OtherZipRow)),
        towns=attempt(lambda: read_table(folder / "towns.csv", TownRow)),
    )
    collector.finish()
    return content


def read_one(path: Path, model: type[Model]) -> Filed[Model]:
    return validate(read_yaml(path), model)


def read_table(path: Path, model: type[Row]) -> Filed[tuple[Row, ...]]:
    return validate_rows(read_csv(path, columns_of(model)), model)


def read_organizations(folder: Path, collector: Collector) -> tuple[Filed[OrganizationFile], ...]:
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        collector.problems.append(Problem(show_path(folder), 1, "", "no organization is here"))
    return tuple(collector.attempt(partial(read_organization, path)) for path in paths)


def read_organization(path: Path) -> Filed[OrganizationFile]:
    filed = read_one(path, OrganizationFile)
    if filed.record.id != path.stem:
        message = f"must be the file's name, {path.stem}"
        raise ContentError([filed.file.problem(("id",), message)])
    return filed
