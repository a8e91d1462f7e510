"""The ways in which a content file goes wrong, each done to any file."""

import os
from collections.abc import Callable
from pathlib import Path

BOMB = 'a0: &a0 ["boom"]\n' + "\n".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)
)
ENDLESS = "9" * 5000
"""More digits than Python is willing to read as a number."""


def cut(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def cut_in_the_last_word(path: Path) -> None:
    path.write_bytes(path.read_bytes().rstrip()[:-1])


def add_a_wrong_key(path: Path) -> None:
    whole = path.read_text()
    is_table = path.suffix == ".csv"
    path.write_text(whole.replace(",", ",wrong,", 1) if is_table else f"wrong: x\n{whole}")


def poison(path: Path) -> None:
    """Put a number without end for the first value, or a cell without end into the first row."""
    first, rest = path.read_text().split("\n", 1)
    if path.suffix == ".csv":
        path.write_text(f"{first}\n{ENDLESS * 40}{rest}")
    else:
        path.write_text(f"{first.split(':')[0]}: {ENDLESS}\n{rest}")


def link_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_text(""),
    "cut off": cut,
    "cut off in the last word": cut_in_the_last_word,
    "of a wrong type": lambda path: path.write_text("- one\n- two\n"),
    "with a wrong key": add_a_wrong_key,
    "poisoned": poison,
    "an alias bomb": lambda path: path.write_text(BOMB),
    "bytes that are no text": lambda path: path.write_bytes(b"\xff" + os.urandom(2000)),
    "a link to itself": link_to_itself,
    "missing": lambda path: path.unlink(),
}


def mend(path: Path, whole: bytes) -> None:
    path.unlink(missing_ok=True)
    path.write_bytes(whole)
