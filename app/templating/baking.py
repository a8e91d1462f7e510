"""Translations put into templates when they are compiled, since an environment has one language."""

from collections.abc import Callable, Mapping
from typing import cast

from jinja2 import nodes
from jinja2.ext import InternationalizationExtension


class BakedTranslations(InternationalizationExtension):
    """Words without values in them become plain text of the template: nothing to look up later."""

    # The one place where a translated block becomes part of a template; tests hold it in place.
    def _make_node(  # as the extension calls it
        self,
        singular: str,
        plural: str | None,
        context: str | None,
        variables: dict[str, nodes.Expr],
        plural_expr: nodes.Expr | None,
        vars_referenced: bool,
        num_called_num: bool,
    ) -> nodes.Output:
        if plural is None and not variables and not vars_referenced:
            return nodes.Output([nodes.TemplateData(self.look_up(singular))])
        return super()._make_node(
            singular, plural, context, variables, plural_expr, vars_referenced, num_called_num
        )

    def look_up(self, message: str) -> str:
        translate = cast(Callable[[str], str], self.environment.globals["words_of_language"])
        nothing: Mapping[str, object] = {}
        return translate(message) % nothing
