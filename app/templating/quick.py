"""Templates that do what Jinja does by the shortest way: their values are records and functions of
ours, they never change while the site runs, and all of them are given the same names.
"""

import html
from collections.abc import MutableMapping
from keyword import iskeyword
from typing import Any, cast

from jinja2 import Environment, Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from markupsafe import Markup, escape

TAKE_CONTEXT = frozenset({"_", "gettext", "ngettext", "pgettext", "npgettext"})
"""What the extension for translations installs; nothing else here asks who calls it."""


def as_html(value: object) -> str:
    """Do what `markupsafe.escape` does without wrapping each piece: the page is one text anyway,
    and half of it is HTML already, made by macros or kept."""
    kind = type(value)
    if kind is str:
        return html.escape(cast(str, value))
    if kind is Markup:
        return cast(Markup, value)
    return str(value) if kind is int else escape(value)


class QuickCode(CodeGenerator):
    def _output_child_pre(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        """Call `as_html` where Jinja would call `escape`."""
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile and finalize.src is None:
            self.write("environment.as_html(")
        else:
            super()._output_child_pre(node, frame, finalize)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802  # as below
        """Read the attribute of a record plainly. One it does not have is an error either way."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(  # noqa: N802  # as the base class names what it visits
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        """Call macros and functions plainly, where that can be written down."""
        if forward_caller or not is_plain(node):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for each in (*node.args, *node.kwargs):
            self.visit(each, frame)
            self.write(", ")
        self.write(")")


def is_plain(node: nodes.Call) -> bool:
    named = isinstance(node.node, nodes.Name) and node.node.name not in TAKE_CONTEXT
    unpacked = node.dyn_args is not None or node.dyn_kwargs is not None
    return named and not unpacked and not any(iskeyword(each.key) for each in node.kwargs)


class QuickTemplate(Template):
    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:  # noqa: ARG002  # as the base class has it
        """Give its macros without comparing names: who imports them has the same."""
        return super()._get_default_module()


class QuickEnvironment(Environment):
    code_generator_class = QuickCode
    template_class = QuickTemplate
    as_html = staticmethod(as_html)

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.read: dict[str, Template] = {}

    def get_template(
        self,
        name: str | Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,  # as the base class calls it
    ) -> Template:
        if isinstance(name, Template):
            return name
        if name not in self.read:
            self.read[name] = super().get_template(name, parent, globals)
        return self.read[name]
