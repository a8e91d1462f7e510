import pytest

from app.presenters.links import LONGEST_LABEL, present_link


def test_a_link_is_shown_by_its_host_and_told_apart_by_its_page():
    link = present_link("https://www.example.org/classes/english/")

    assert link is not None
    assert link.host == "example.org"
    assert link.label == "example.org/classes/english"


def test_a_long_address_is_cut_where_the_line_ends():
    link = present_link("https://example.org/" + "page/" * 40)

    assert link is not None
    assert len(link.label) == LONGEST_LABEL + 1


@pytest.mark.parametrize(
    "address",
    [None, "", "javascript:alert(1)", "data:text/html,x", "example.org", "https://[broken"],
)
def test_what_is_no_web_address_becomes_no_link(address):
    assert present_link(address) is None
