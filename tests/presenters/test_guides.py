import pytest

from app.presenters.guides import present_guide, present_guides, say_date
from tests.catalogs import make_catalog, make_guide, make_service
from tests.presenters.plans import TODAY


def page_of(guide, *services, language="en"):
    return present_guide(guide, make_catalog(*services), language, TODAY)


def test_the_list_says_what_each_guide_is_about():
    [guide] = present_guides(make_catalog(), "es")

    assert (guide.id, guide.icon) == ("example-papers", "id")
    assert guide.title.text == "Example papers (es)"


def test_sources_are_numbered_as_a_reader_meets_them():
    page = page_of(make_guide())

    assert [line.sources for each in page.sections for line in each.lines] == [(1,), (2, 1)]
    assert [(each.number, each.dated) for each in page.sources] == [
        (1, "No date."),
        (2, "From September 2024."),
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2016", "en", "From 2016."),
        ("2024-12-14", "es", "De diciembre de 2024."),
        ("undated", "es", "Sin fecha."),
    ],
)
def test_a_date_is_as_exact_as_its_source(text, language, expected):
    assert say_date(text, language) == expected


def test_the_month_in_which_the_pages_were_read_is_said():
    assert page_of(make_guide(), language="es").read_on == "febrero de 2026"


def test_a_place_without_a_number_is_reached_through_its_organization():
    _, bus = page_of(make_guide()).people

    assert [phone.dialed for phone in bus.card.phones] == ["8605550100"]
    assert "main number" in bus.card.phone_note


def test_who_takes_nobody_now_or_is_not_known_is_left_out():
    closed = make_service("example-closed", status="closed")
    guide = make_guide(call=("example-closed", "example-nobody", "nav-211"))

    assert [each.card.service_id for each in page_of(guide, closed).people] == ["nav-211"]


def test_old_facts_about_whom_to_call_are_said():
    old = make_service("example-old", status="unverified-old")

    [person] = page_of(make_guide(call=("example-old",)), old).people

    assert person.call_first
