"""Guides: rules that many people ask about, in plain words, each line with its source."""

from dataclasses import dataclass

from app.domain.records import Text


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
    """`call` names the services whose people can help; `read_on` says when its pages were read."""

    id: str
    position: int
    icon: str
    title: Text
    intro: Text
    read_on: str
    sources: tuple[GuideSource, ...]
    sections: tuple[GuideSection, ...]
    call: tuple[str, ...]
