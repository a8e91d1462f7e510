"""Kinds of fault that mutmut does not make: a condition reversed, nothing returned or done."""

from collections.abc import Iterator

import libcst as cst


def reverse_condition(node: cst.If | cst.CompIf | cst.While) -> Iterator[cst.CSTNode]:
    bracketed = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    yield node.with_changes(test=cst.UnaryOperation(cst.Not(), bracketed))


def return_nothing(node: cst.Return) -> Iterator[cst.CSTNode]:
    if node.value is not None and not is_none(node.value):
        yield node.with_changes(value=cst.Name("None"))


def do_nothing(node: cst.Expr) -> Iterator[cst.CSTNode]:
    """Leave out a call that is made for what it does, and what is given by a generator."""
    if isinstance(node.value, cst.Call | cst.Yield):
        yield cst.Pass()


def is_none(node: cst.BaseExpression) -> bool:
    return isinstance(node, cst.Name) and node.value == "None"


MORE_FAULTS = (
    (cst.If, reverse_condition),
    (cst.CompIf, reverse_condition),
    (cst.While, reverse_condition),
    (cst.Return, return_nothing),
    (cst.Expr, do_nothing),
)
