"""Addresses of other sites, shown by their host; only real web addresses become links."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

LONGEST_LABEL = 50
END_KEPT = 22
"""Of a longer address the middle is left out: two pages of one site differ at the end."""


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
    page = short + parts.path.rstrip("/") + (f"?{parts.query}" if parts.query else "")
    return Link(address=address or "", host=short, label=shorten(page))


def present_links(addresses: Iterable[str]) -> tuple[Link, ...]:
    """Name each page once, however its address is written; what is no web address is left out."""
    pages: dict[str, Link] = {}
    for each in addresses:
        if link := present_link(each):
            pages.setdefault(link.label, link)
    return tuple(pages.values())


def shorten(page: str) -> str:
    if len(page) <= LONGEST_LABEL:
        return page
    return page[: LONGEST_LABEL - END_KEPT] + "…" + page[-END_KEPT:]
