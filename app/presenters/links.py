"""Addresses of other sites, shown by their host; only real web addresses become links."""

from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Link:
    address: str
    host: str


def present_link(address: str | None) -> Link | None:
    """Return None for anything but http and https: no script may hide in a link."""
    try:
        parts = urlsplit(address or "")
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host:
        return None
    return Link(address=address or "", host=host.removeprefix("www."))
