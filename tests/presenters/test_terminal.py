"""The start page of a shared computer and the poster."""

from app.presenters.qr import draw_qr
from app.presenters.terminal import present_librarians, present_poster, present_start

ORIGIN = "https://plan.example.org"


def path_for(language, name):
    return f"/{language}/{name}"


def test_the_start_page_begins_in_each_language_the_own_one_first():
    page = present_start(path_for, "es")

    assert [(each.language, each.press) for each in page.beginnings] == [
        ("es", "Empezar"),
        ("en", "Begin"),
    ]
    assert [each.address for each in page.beginnings] == [
        "/es/begin_at_terminal",
        "/en/begin_at_terminal",
    ]


def test_the_poster_says_the_same_in_both_languages():
    english, spanish = present_poster(ORIGIN, "en").sides

    assert english.heading == "Good work starts with one next step."
    assert spanish.language == "es"
    assert spanish.heading.startswith("Un buen trabajo")


def test_its_code_is_the_address_that_was_set_and_nothing_more():
    poster = present_poster(ORIGIN, "en")

    assert poster.qr == draw_qr(f"{ORIGIN}/")
    assert poster.address == ORIGIN


def test_where_no_address_is_set_there_is_no_code_to_scan():
    poster = present_poster(None, "en")

    assert (poster.address, poster.qr) == ("", None)
    assert poster.sides[0].not_set == "The address of this site is not set yet."
    assert present_librarians(None).bookmark == ""


def test_librarians_read_the_bookmark():
    assert present_librarians(ORIGIN).bookmark == f"{ORIGIN}/terminal"
