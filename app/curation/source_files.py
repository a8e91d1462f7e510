"""One content file each: its text, what it says, and where in it a problem stands."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from app.curation.problems import ContentError, FieldPath, Problem, name_field, suggest
from app.curation.yaml_reading import Flaw, YamlReader, find_line

LARGEST = 2 * 1024 * 1024


class SourceFile(Protocol):
    """A file that can say on which line a field stands."""

    @property
    def data(self) -> Any: ...

    def problem(self, path: FieldPath, message: str) -> Problem: ...


@dataclass(frozen=True)
class YamlFile:
    name: str
    text: str
    data: Any

    def problem(self, path: FieldPath, message: str) -> Problem:
        return Problem(self.name, find_line(self.text, path), name_field(path), message)


@dataclass(frozen=True)
class CsvFile:
    """`data` holds one mapping a row, by column; the line of each is kept beside it."""

    name: str
    lines: tuple[int, ...]
    data: tuple[dict[str, str], ...]

    def problem(self, path: FieldPath, message: str) -> Problem:
        row, *column = path
        line = self.lines[row] if isinstance(row, int) and row < len(self.lines) else 1
        return Problem(self.name, line, name_field(tuple(column)), message)


def show_path(path: Path) -> str:
    """Return the path as seen from here, as a curator would type it."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def read_text(path: Path) -> str:
    def refuse(message: str) -> ContentError:
        return ContentError([Problem(show_path(path), 1, "", message)])

    try:
        if path.stat().st_size > LARGEST:
            raise refuse("larger than 2 MiB")
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise refuse("the file is missing") from None
    except OSError as error:
        raise refuse(f"cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise refuse("not UTF-8 text") from None
    if "\0" in text:
        raise refuse("not text: it holds a NUL character")
    return text


def refuse_cut(name: str, text: str) -> None:
    """Raise ContentError when the last line does not end: a file that was cut off looks so."""
    if not text.endswith(("\n", "\r")):
        message = "is the file cut off here? if not, press Enter at the end of this line"
        raise ContentError([Problem(name, text.count("\n") + 1, "", message)])


def read_yaml(path: Path) -> YamlFile:
    name, text = show_path(path), read_text(path)
    reader = YamlReader(text)
    try:
        data = reader.read()
    except Flaw as flaw:
        raise ContentError(as_problems(name, [flaw])) from flaw
    if reader.flaws:
        raise ContentError(as_problems(name, reader.flaws))
    return YamlFile(name, text, data)


def as_problems(name: str, flaws: list[Flaw]) -> list[Problem]:
    return [Problem(name, flaw.line, name_field(flaw.path), flaw.message) for flaw in flaws]


def read_csv(path: Path, columns: list[str]) -> CsvFile:
    """Read a table that has exactly these columns, in any order."""
    name, text = show_path(path), read_text(path)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header, lines, rows = next(reader, []), [], []
        check_header(name, header, columns)
        for cells in reader:
            lines.append(reader.line_num - sum(cell.count("\n") for cell in cells))
            check_cells(name, lines[-1], cells, header)
            rows.append(dict(zip(header, cells, strict=True)))
    except csv.Error as error:
        raise ContentError([Problem(name, reader.line_num, "", f"not CSV: {error}")]) from error
    if not rows:
        raise ContentError([Problem(name, 1, "", "the table has no rows")])
    refuse_cut(name, text)
    return CsvFile(name, tuple(lines), tuple(rows))


def check_header(name: str, header: list[str], columns: list[str]) -> None:
    unknown = [column for column in header if column not in columns]
    missing = [column for column in columns if column not in header]
    problems = [f"not a column{suggest(column, columns)}" for column in unknown]
    found = [Problem(name, 1, *each) for each in zip(unknown, problems, strict=True)]
    found += [Problem(name, 1, column, "the column is missing") for column in missing]
    found += [Problem(name, 1, c, "said twice") for c in set(header) if header.count(c) > 1]
    if found:
        raise ContentError(found)


def check_cells(name: str, line: int, cells: list[str], header: list[str]) -> None:
    if len(cells) != len(header):
        message = f"{len(cells)} cells, but the header has {len(header)}"
        raise ContentError([Problem(name, line, "", message)])
