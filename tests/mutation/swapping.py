"""A fault brought into a process: into functions that are there, or into a module not yet read."""

import gc
import sys
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

from tests.mutation.mutants import Mutant

Place = tuple[str, str]
"""A file and the name of a function in it, with its classes."""


def place_of(code: CodeType) -> Place:
    return code.co_filename, code.co_qualname


def functions_below(folder: Path) -> dict[Place, list[FunctionType]]:
    """Return every function that was made from the files of a folder, decorated or not."""
    found: dict[Place, list[FunctionType]] = {}
    for each in gc.get_objects():
        if isinstance(each, FunctionType) and is_below(each.__code__, folder):
            found.setdefault(place_of(each.__code__), []).append(each)
    return found


def is_below(code: CodeType, folder: Path) -> bool:
    return code.co_filename.startswith(f"{folder}/")


def swap(mutant: Mutant, functions: Sequence[FunctionType]) -> None:
    """Give the functions the faulty code; whoever holds one of them runs it from now on."""
    path = str(mutant.path.resolve())
    codes = codes_in(compile(mutant.source, path, "exec"))
    [faulty] = [code for code in codes if code.co_qualname == mutant.function]
    for function in functions:
        function.__code__ = faulty


def codes_in(code: CodeType) -> Iterator[CodeType]:
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield each
            yield from codes_in(each)


class Faulty(SourceFileLoader):
    def __init__(self, name: str, path: str, source: str) -> None:
        super().__init__(name, path)
        self.source = source

    def get_code(self, _: str) -> CodeType:
        return compile(self.source, self.path, "exec")


class Finder(MetaPathFinder):
    def __init__(self, name: str, path: Path, source: str) -> None:
        self.name = name
        self.path = path
        self.source = source

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        loader = Faulty(fullname, str(self.path), self.source)
        return spec_from_file_location(fullname, self.path, loader=loader)


def expect(mutant: Mutant) -> None:
    """Let the module be read with its fault when it is imported."""
    name = ".".join(mutant.path.with_suffix("").parts).removesuffix(".__init__")
    sys.meta_path.insert(0, Finder(name, mutant.path.resolve(), mutant.source))
