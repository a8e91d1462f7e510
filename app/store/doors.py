"""What people could change, kept together as one document, as records."""

from typing import Any

from app.domain.changes import Change
from app.store.services import as_terms

NAME = "doors"


def read_changes(documents: dict[str, Any]) -> list[Change]:
    """Return them as the file orders them; none from a store that is older than they."""
    document = documents.get(NAME, {})
    return [read_change(each) for each in document.get("doors", ())]


def read_change(door: dict[str, Any]) -> Change:
    return Change(
        id=door["id"],
        icon=door["icon"],
        title=door["title"],
        when=as_terms(door.get("when", {})),
        sets=as_terms(door.get("sets", {})),
        adds=as_terms(door.get("adds", {})),
        drops=as_terms(door.get("drops", {})),
        step=door.get("step", ""),
    )
