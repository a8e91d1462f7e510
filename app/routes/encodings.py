"""Which of the encodings on offer a browser takes."""

from collections.abc import Iterable


def choose_encoding(accepted: str, offered: Iterable[str]) -> str | None:
    """Return the first offered that `Accept-Encoding` names and does not weigh 0."""
    wishes = [part.replace(" ", "").partition(";q=") for part in accepted.lower().split(",")]
    wished = {name for name, _, weight in wishes if not is_zero(weight)}
    return next((encoding for encoding in offered if encoding in wished), None)


def is_zero(weight: str) -> bool:
    return weight != "" and set(weight) <= {"0", "."}
