"""The mutants of a module: each is the module with one small fault.

The kinds of fault are those of mutmut. Its own engine makes none in decorated functions nor
outside functions, and the rules have many of both, so that here they are made everywhere.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

from tests.mutation.faults import MORE_FAULTS

Maker = Callable[[Any], Iterable[cst.CSTNode]]
FAULTS: tuple[tuple[type, Maker], ...] = (*mutation_operators, *MORE_FAULTS)


@dataclass(frozen=True, eq=False)
class Mutant:
    """`function` is the outermost one whose body has the fault; None: it shows at import."""

    path: Path
    line: int
    kind: str
    function: str | None
    module: cst.Module
    node: cst.CSTNode
    faulty: cst.CSTNode

    @property
    def source(self) -> str:
        changed = self.module.deep_replace(self.node, self.faulty)
        assert isinstance(changed, cst.Module)
        return changed.code

    @property
    def told(self) -> str:
        before, after = (
            " ".join(self.module.code_for_node(each).split()) for each in (self.node, self.faulty)
        )
        return f"{self.path}:{self.line}: {before}  ->  {after}"


def list_mutants(path: Path) -> list[Mutant]:
    wrapper = MetadataWrapper(cst.parse_module(path.read_text(encoding="utf-8")))
    finder = Finder(path, wrapper.module)
    wrapper.visit(finder)
    return finder.found


class Finder(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, path: Path, module: cst.Module) -> None:
        super().__init__()
        self.path = path
        self.module = module
        self.classes: list[str] = []
        self.functions: list[str] = []
        self.found: list[Mutant] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.Annotation):
            # What a type checker reads; at run time it says nothing.
            return False
        if isinstance(node, cst.ClassDef):
            self.classes.append(node.name.value)
        self.found.extend(self.mutants_of(node))
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.ClassDef):
            self.classes.pop()

    def on_visit_attribute(self, node: cst.CSTNode, attribute: str) -> None:
        if isinstance(node, cst.FunctionDef) and attribute == "body":
            self.functions.append(".".join([*self.classes, node.name.value]))

    def on_leave_attribute(self, original_node: cst.CSTNode, attribute: str) -> None:
        if isinstance(original_node, cst.FunctionDef) and attribute == "body":
            self.functions.pop()

    def mutants_of(self, node: cst.CSTNode) -> Iterator[Mutant]:
        function = self.functions[0] if self.functions else None
        for kind, make in FAULTS:
            if isinstance(node, kind):
                line = self.get_metadata(PositionProvider, node).start.line
                for faulty in make(node):
                    yield Mutant(
                        self.path, line, make.__name__, function, self.module, node, faulty
                    )
