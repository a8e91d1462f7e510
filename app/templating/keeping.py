"""Parts of a page that are the same for everybody, made once and kept."""

from collections.abc import Hashable

from jinja2 import Environment, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

MOST_KEPT = 20_000
"""Far more than a catalog of the region has; when full, all is made anew."""
PART = "_kept"


class Parts(dict[tuple[Hashable, ...], str]):
    """What is not there yet is read as nothing."""

    def __missing__(self, key: tuple[Hashable, ...]) -> str:
        return ""


class KeptParts(Extension):
    """`{% kept card %} ... {% endkept %}`: what is inside is made from nothing but what is named,
    and that is content, never what somebody answered.

    Keys are compared as any dictionary does: a record that is equal to itself alone is its own key.
    """

    tags = {"kept"}  # noqa: RUF012  # as the base class has it

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        self.parts = Parts()

    def parse(self, parser: Parser) -> list[nodes.Node]:
        line = next(parser.stream).lineno
        keys = [parser.parse_expression()]
        while parser.stream.skip_if("comma"):
            keys.append(parser.parse_expression())
        body = parser.parse_statements(("name:endkept",), drop_needle=True)
        key = nodes.Tuple([nodes.Const(f"{parser.name}:{line}"), *keys], "load")
        return [each.set_lineno(line) for each in self.look_up_or_make(key, body)]

    def look_up_or_make(self, key: nodes.Tuple, body: list[nodes.Node]) -> list[nodes.Node]:
        """Write the plain way: no function of its own for each part, since most are found."""
        found, part = nodes.Getitem(self.attr("parts"), key, "load"), nodes.Name(PART, "load")
        make: list[nodes.Node] = [
            nodes.AssignBlock(nodes.Name(PART, "store"), None, body),
            nodes.ExprStmt(self.call_method("keep", [key, part])),
        ]
        return [
            nodes.Assign(nodes.Name(PART, "store"), found),
            nodes.If(nodes.Not(part), make, [], []),
            nodes.Output([part]),
        ]

    def keep(self, key: tuple[Hashable, ...], part: str) -> None:
        if len(self.parts) >= MOST_KEPT:
            self.parts.clear()
        self.parts[key] = part
