"""From what a file says to records, with every mistake named where it stands."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from app.curation.problems import ContentError, FieldPath, Problem, suggest, suggest_nearest
from app.curation.records.base import FileRecord
from app.curation.source_files import CsvFile, SourceFile
from app.curation.tables import read_cells

Record_co = TypeVar("Record_co", covariant=True)
Model = TypeVar("Model", bound=BaseModel)
Row = TypeVar("Row", bound=FileRecord)

PLAIN_WORDS = {
    "missing": "is missing",
    "string_type": "must be text: put it in quotes",
    "dict_type": "must be a mapping (key: value)",
    "model_type": "must be a mapping (key: value)",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "frozen_set_type": "must be a list",
    "bool_type": "must be true or false",
    "date_from_datetime_parsing": "must be a date like 2026-11-23",
    "too_short": "must not be empty",
}


@dataclass(frozen=True)
class Filed(Generic[Record_co]):
    """What a file says, and the file that says it."""

    record: Record_co
    file: SourceFile


def validate(file: SourceFile, model: type[Model]) -> Filed[Model]:
    try:
        return Filed(model.model_validate(file.data), file)
    except ValidationError as error:
        raise ContentError(explain(file, model, each) for each in error.errors()) from error


def validate_rows(file: CsvFile, model: type[Row]) -> Filed[tuple[Row, ...]]:
    records: list[Row] = []
    problems: list[Problem] = []
    for index, cells in enumerate(file.data):
        try:
            records.append(model.model_validate(read_cells(model, cells)))
        except ValidationError as error:
            problems += [explain(file, model, each, (index,)) for each in error.errors()]
    if problems:
        raise ContentError(problems)
    return Filed(tuple(records), file)


def explain(
    file: SourceFile, model: type[BaseModel], error: ErrorDetails, above: FieldPath = ()
) -> Problem:
    # What stands in brackets is no field of the file: it tells how the value was read.
    path = tuple(part for part in error["loc"] if not str(part).startswith("["))
    return file.problem((*above, *path), say(error, path, model))


def say(error: ErrorDetails, path: FieldPath, model: type[BaseModel]) -> str:
    kind = error["type"]
    if kind == "extra_forbidden":
        return f"not a field{suggest(str(path[-1]), fields_beside(path, model))}"
    if kind in {"literal_error", "enum"}:
        expected = error.get("ctx", {}).get("expected", "")
        known = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
        given = str(error["input"])
        return f'"{given}" is not one of {expected}{suggest_nearest(given, known)}'
    if kind in PLAIN_WORDS:
        return PLAIN_WORDS[kind]
    return f"{error['msg']} (it says {error['input']!r})"


def fields_beside(path: FieldPath, model: type[BaseModel]) -> list[str]:
    """Return the fields known where the last word of the path stands."""
    known: Any = model
    for part in path[:-1]:
        if isinstance(part, str) and part in getattr(known, "model_fields", {}):
            known = find_model(known.model_fields[part].annotation) or known
    return [field.alias or name for name, field in known.model_fields.items()]


def find_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (find_model(each) for each in get_args(annotation))
    return next(filter(None, found), None)
