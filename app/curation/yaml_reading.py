"""Strict reading of YAML: plain data only, nothing repeated, nothing hidden."""

import re
from dataclasses import dataclass
from typing import Any

import yaml

from app.curation.problems import FieldPath

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 20
LONGEST = 10_000
LONGEST_NUMBER = 15
"""Digits beyond which a number is no longer exact everywhere."""
READ_AS_BOOLEAN = re.compile(r"(?i)yes|no|on|off")
CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}
INTEGER = re.compile(r"-?(0|[1-9]\d*)")
DECIMAL = re.compile(r"-?\d+\.\d+")


@dataclass(frozen=True)
class Flaw(Exception):  # noqa: N818  # also kept in lists, never only raised
    line: int
    path: FieldPath
    message: str


class YamlReader:
    """Builds plain values from the parser's events and notes every flaw on the way."""

    def __init__(self, text: str) -> None:
        self.loader = LOADER(text)
        self.flaws: list[Flaw] = []

    def read(self) -> Any:
        """Return the one document of the text; raise the first Flaw that makes it unreadable."""
        try:
            return self.read_document()
        except yaml.YAMLError as error:
            raise explain(error) from error

    def read_document(self) -> Any:
        self.loader.get_event()
        if isinstance(self.loader.get_event(), yaml.StreamEndEvent):
            raise Flaw(1, (), "the file is empty")
        value = self.read_value(self.loader.get_event(), ())
        self.loader.get_event()
        following = self.loader.get_event()
        if not isinstance(following, yaml.StreamEndEvent):
            raise Flaw(line_of(following), (), "a second document begins here; keep one a file")
        return value

    def read_value(self, event: Any, path: FieldPath) -> Any:
        self.refuse_hidden(event, path)
        if isinstance(event, yaml.ScalarEvent):
            return self.read_scalar(event, path)
        if len(path) >= DEEPEST:
            raise Flaw(line_of(event), path, f"nested deeper than {DEEPEST}")
        if isinstance(event, yaml.SequenceStartEvent):
            return self.read_list(path)
        return self.read_mapping(path)

    def refuse_hidden(self, event: Any, path: FieldPath) -> None:
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise Flaw(line_of(event), path, "aliases (& and *) are not allowed: write it out")
        if event.tag not in (None, "!"):
            raise Flaw(line_of(event), path, "tags (!) are not allowed")

    def read_list(self, path: FieldPath) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := self.loader.get_event(), yaml.SequenceEndEvent):
            values.append(self.read_value(event, (*path, len(values))))
        return values

    def read_mapping(self, path: FieldPath) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := self.loader.get_event(), yaml.MappingEndEvent):
            key = self.read_key(event, path, values)
            values[key] = self.read_value(self.loader.get_event(), (*path, key))
        return values

    def read_key(self, event: Any, path: FieldPath, before: dict[str, Any]) -> str:
        self.refuse_hidden(event, path)
        if not isinstance(event, yaml.ScalarEvent):
            raise Flaw(line_of(event), path, "a key must be a word")
        key = str(event.value)
        if event.implicit[0] and READ_AS_BOOLEAN.fullmatch(key):
            self.flaws.append(Flaw(line_of(event), (*path, key), f'quote "{key}"'))
        if key in before:
            self.flaws.append(Flaw(line_of(event), (*path, key), "said twice"))
        return key

    def read_scalar(self, event: Any, path: FieldPath) -> Any:
        text = str(event.value)
        if len(text) > LONGEST:
            raise Flaw(line_of(event), path, f"longer than {LONGEST:,} characters")
        return self.read_plain(text, event, path) if event.implicit[0] else text

    def read_plain(self, text: str, event: Any, path: FieldPath) -> Any:
        """Read an unquoted word. Codes such as 06105, 31-1131.00 and 2024-09 stay text."""
        if READ_AS_BOOLEAN.fullmatch(text):
            flaw = f'quote yes and no: "{text}"'
            self.flaws.append(Flaw(line_of(event), path, flaw))
            return text
        if text.lower() in CONSTANTS:
            return CONSTANTS[text.lower()]
        if INTEGER.fullmatch(text) or DECIMAL.fullmatch(text):
            return self.read_number(text, event, path)
        return text

    def read_number(self, text: str, event: Any, path: FieldPath) -> int | float:
        if len(text) > LONGEST_NUMBER:
            raise Flaw(line_of(event), path, "a number this long must be in quotes")
        return float(text) if "." in text else int(text)


def line_of(event: Any) -> int:
    return int(event.start_mark.line) + 1


def explain(error: yaml.YAMLError) -> Flaw:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    message = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
    return Flaw(mark.line + 1 if mark else 1, (), f"not YAML: {message}")


def find_line(text: str, path: FieldPath) -> int:
    """Return the line of a field, or of the nearest thing above it that is there."""
    node = yaml.compose(text, Loader=LOADER)
    line = 1
    for part in path:
        found = step_into(node, part)
        if found is None:
            break
        line, node = found
    return line


def step_into(node: Any, part: str | int) -> tuple[int, Any] | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return line_of(node.value[part]), node.value[part]
    if isinstance(node, yaml.MappingNode):
        pairs = [pair for pair in node.value if pair[0].value == str(part)]
        return (line_of(pairs[0][0]), pairs[0][1]) if pairs else None
    return None
