"""What paper may name, for it lies open for whoever picks it up."""

import pytest

from app.domain.on_paper import (
    NEVER_READY_MADE,
    PRIVATE_CATEGORIES,
    is_for_a_private_group,
    is_never_ready_made,
)
from app.domain.requirements import OneOf
from tests.catalogs import make_service

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


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        pytest.param(OneOf("group", frozenset({"refugee"})), True, id="only for them"),
        pytest.param(OneOf("group", ask_if=frozenset({"uses_drugs"})), True, id="to be asked"),
        pytest.param(OneOf("group", frozenset({"refugee", "veteran"})), False, id="for others too"),
        pytest.param(OneOf("group", ask_if=frozenset({"veteran"})), False, id="no private group"),
        pytest.param(OneOf("age", frozenset({"under_18"})), False, id="no group"),
    ],
)
def test_a_place_for_a_private_group_alone_tells_who_goes_there(rule, expected):
    service = make_service("example-place", "food", requirements=(rule,))

    assert is_for_a_private_group(service) is expected
