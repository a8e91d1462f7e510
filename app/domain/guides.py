"""Guides: rules that many people ask about, in plain words, each line with its source."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.records import Service, Text


@dataclass(frozen=True)
class GuideSource:
    """A page that was read; `date` is that of its text, as exact as it says, or "undated"."""

    url: str
    date: str


@dataclass(frozen=True)
class GuideLine:
    text: Text
    sources: tuple[GuideSource, ...]


@dataclass(frozen=True)
class GuideSection:
    """One question people have. Where `in_order`, its lines are to be done one after the other."""

    title: Text
    lines: tuple[GuideLine, ...]
    in_order: bool = False


@dataclass(frozen=True)
class Guide:
    """`call` names the services whose people can help; `read_on` says when its pages were read.

    `explains` holds needs, in the words of what services meet.
    """

    id: str
    position: int
    icon: str
    title: Text
    intro: Text
    read_on: str
    sources: tuple[GuideSource, ...]
    sections: tuple[GuideSection, ...]
    call: tuple[str, ...]
    explains: frozenset[str] = frozenset()


def find_guides(guides: Iterable[Guide], service: Service) -> tuple[Guide, ...]:
    """Return the guides on what the service helps with, as it says; nobody's answers count."""
    return tuple(guide for guide in guides if guide.explains & service.meets)
