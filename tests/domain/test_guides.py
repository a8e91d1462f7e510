"""The guides on what a service helps with."""

import pytest

from app.domain.guides import Guide, find_guides

from .catalogs import build_service, some

PAPERS = Guide(
    id="papers",
    position=1,
    icon="id",
    title={"en": "Papers"},
    intro={"en": "How to get them."},
    read_on="2026-11-24",
    sources=(),
    sections=(),
    call=(),
    explains=some("papers", "birth_certificate"),
)


@pytest.mark.parametrize(
    ("meets", "found"),
    [("papers", (PAPERS,)), ("food papers", (PAPERS,)), ("food", ()), ("", ())],
)
def test_a_guide_goes_with_each_service_that_helps_with_what_it_explains(meets, found):
    assert find_guides([PAPERS], build_service("example", meets)) == found


def test_a_guide_that_names_no_need_goes_with_no_service():
    general = Guide("general", 2, "book", {}, {}, "2026-11-24", (), (), ())

    assert find_guides([general], build_service("example", "papers")) == ()
