import pytest

from app.presenters.links import LONGEST_LABEL, present_link, present_links


def test_a_link_is_shown_by_its_host_and_told_apart_by_its_page():
    link = present_link("https://www.example.org/classes/english/")

    assert link is not None
    assert link.host == "example.org"
    assert link.label == "example.org/classes/english"


def test_a_long_address_is_cut_in_its_middle():
    links = [present_link(f"https://example.org/{'page/' * 40}{end}") for end in ("one", "two")]
    labels = [link.label for link in links if link]

    assert [len(label) for label in labels] == [LONGEST_LABEL + 1] * 2
    assert labels[0].startswith("example.org/page")
    assert labels[0].endswith("one")
    assert labels[0] != labels[1]


def test_pages_that_differ_in_what_is_asked_of_them_are_told_apart():
    link = present_link("https://example.org/list?town=2")

    assert link is not None
    assert link.label == "example.org/list?town=2"


def test_one_page_written_in_two_ways_is_named_once():
    addresses = ["http://www.example.org/list/", "https://example.org/list", "no address"]

    assert [link.address for link in present_links(addresses)] == addresses[:1]


@pytest.mark.parametrize(
    "address",
    [None, "", "javascript:alert(1)", "data:text/html,x", "example.org", "https://[broken"],
)
def test_what_is_no_web_address_becomes_no_link(address):
    assert present_link(address) is None
