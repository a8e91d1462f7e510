"""Beside the rules on records stands what can help."""

from dataclasses import replace
from datetime import date

from app.presenters.record_help import present_record_help
from tests.catalogs import make_catalog, make_service

TODAY = date(2026, 11, 24)


def names(catalog):
    return [each.service_id for each in present_record_help(catalog, "en", TODAY).places]


def test_what_clears_a_record_is_named(shipped):
    found = present_record_help(shipped, "en", TODAY)

    assert {"legal-coe"} <= {each.service_id for each in found.places}
    assert [guide.id for guide in found.guides] == ["records"]


def test_who_takes_nobody_now_is_not_named():
    clearing = make_service("x", "record_clearing")

    assert "x" in names(make_catalog(clearing))
    assert "x" not in names(make_catalog(replace(clearing, status="closed")))
