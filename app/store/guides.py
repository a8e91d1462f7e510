"""The guides, each kept as one document, as records."""

from typing import Any

from app.domain.guides import Guide, GuideLine, GuideSection, GuideSource

PREFIX = "guides/"
"""What the id of a guide's document begins with, so that none is taken for another document."""

Documents = dict[str, Any]


def read_guides(documents: Documents) -> list[Guide]:
    """Return the guides in the order in which they are listed."""
    found = [read_guide(each) for name, each in documents.items() if name.startswith(PREFIX)]
    return sorted(found, key=lambda guide: (guide.position, guide.id))


def read_guide(document: dict[str, Any]) -> Guide:
    sources = {name: GuideSource(**each) for name, each in document["sources"].items()}
    return Guide(
        id=document["id"],
        position=document["position"],
        icon=document["icon"],
        title=document["title"],
        intro=document["intro"],
        read_on=document["read_on"],
        sources=tuple(sources.values()),
        sections=tuple(read_section(each, sources) for each in document["sections"]),
        call=tuple(document["call"]),
        explains=frozenset(document.get("explains", ())),
    )


def read_section(section: dict[str, Any], sources: dict[str, GuideSource]) -> GuideSection:
    lines = tuple(
        GuideLine(line["text"], tuple(sources[name] for name in line["source"]))
        for line in section["lines"]
    )
    return GuideSection(section["title"], lines, section.get("in_order", False))
