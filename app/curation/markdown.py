"""Tables of a Markdown document."""

from collections.abc import Iterable, Sequence


def make_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table whose numbers stand to the right."""
    rule = ["---", *("---:" for _ in header[1:])]
    lines = [header, rule, *rows]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines)
