"""Addresses of other sites, shown by their host; only real web addresses become links."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

LONGEST_LABEL = 50


@dataclass(frozen=True, slots=True)
class Link:
    """`label` says which page of the site it is, as far as it fits on a line."""

    address: str
    host: str
    label: str


@lru_cache(maxsize=2048)
def present_link(address: str | None) -> Link | None:
    """Return None for anything but http and https: no script may hide in a link."""
    try:
        parts = urlsplit(address or "")
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host:
        return None
    short = host.removeprefix("www.")
    page = short + parts.path.rstrip("/")
    label = page if len(page) <= LONGEST_LABEL else page[:LONGEST_LABEL] + "…"
    return Link(address=address or "", host=short, label=label)
