"""Values become HTML by the shortest way that is as safe."""

import html

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup, escape


def as_html(value: object) -> str:
    """Do what `markupsafe.escape` does without wrapping each piece: the page is one text anyway,
    and half of it is HTML already, made by macros or kept."""
    if type(value) is str:
        return html.escape(value)
    return value if isinstance(value, Markup) else escape(value)


class QuickCode(CodeGenerator):
    """Lets templates call `as_html` where Jinja would have them call `escape`."""

    def _output_child_pre(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile and finalize.src is None:
            self.write("environment.as_html(")
        else:
            super()._output_child_pre(node, frame, finalize)
