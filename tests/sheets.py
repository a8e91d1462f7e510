"""Sheets of invented needs: one that may lie about, and one that is given by hand."""

from typing import Any

from app.domain.sheets import Sheet


def make_sheet(sheet_id: str = "example-food", **more: Any) -> Sheet:
    known: dict[str, Any] = {
        "icon": "bowl",
        "title": {"en": "Example food", "es": "Example food (es)"},
        "about": {"en": "Food for a day.", "es": "Food for a day. (es)"},
        "answers": {"need": frozenset({"food_today", "ride"})},
        "steps": ("food_today", "ride", "person"),
    }
    return Sheet(id=sheet_id, **{**known, **more})


def make_private_sheet() -> Sheet:
    return make_sheet(
        "example-private",
        title={"en": "Example days", "es": "Example days (es)"},
        answers={"record": frozenset({"yes"})},
        steps=("record_clearing", "person"),
        by_hand=True,
    )
