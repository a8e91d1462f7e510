"""Parts of a page that are the same for everybody, made once and kept."""

from collections.abc import Callable, Hashable

from jinja2 import Environment, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

MOST_KEPT = 20_000
"""Far more than a catalog of the region has; when full, all is made anew."""


class KeptParts(Extension):
    """`{% kept card, turns_by_form %} ... {% endkept %}`: what is inside is made from nothing but
    what is named, and that is content, never what somebody answered.

    Keys are compared as any dictionary does: a record that is equal to itself alone is its own key.
    """

    tags = {"kept"}  # noqa: RUF012  # as the base class has it

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        self.parts: dict[tuple[Hashable, ...], str] = {}

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        keys = [parser.parse_expression()]
        while parser.stream.skip_if("comma"):
            keys.append(parser.parse_expression())
        body = parser.parse_statements(("name:endkept",), drop_needle=True)
        place = nodes.Const(f"{parser.name}:{line}")
        call = self.call_method("keep", [place, *keys])
        return nodes.CallBlock(call, [], [], body).set_lineno(line)

    def keep(self, *key: Hashable, caller: Callable[[], str]) -> str:
        found = self.parts.get(key)
        return self.make(key, caller) if found is None else found

    def make(self, key: tuple[Hashable, ...], caller: Callable[[], str]) -> str:
        if len(self.parts) >= MOST_KEPT:
            self.parts.clear()
        return self.parts.setdefault(key, caller())
