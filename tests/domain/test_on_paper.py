"""What paper may name, for it lies open for whoever picks it up."""

import pytest

from app.domain.on_paper import NEVER_READY_MADE, PRIVATE_CATEGORIES, is_never_ready_made

from .catalogs import build_aim


def test_places_whose_name_tells_why_somebody_goes_there_are_private():
    assert {
        "crisis",
        "domestic-violence",
        "immigrant",
        "mental-health",
        "reentry",
        "substance-use",
    } == PRIVATE_CATEGORIES
    assert {"crisis", "domestic-violence", "immigrant"} == NEVER_READY_MADE


@pytest.mark.parametrize(
    ("need", "expected"),
    [("safety", True), ("immigration", True), ("food", False), ("legal", False)],
)
def test_no_ready_made_sheet_looks_for_what_may_put_somebody_in_danger(need, expected):
    assert is_never_ready_made(build_aim(need)) is expected
