import pytest
from markupsafe import escape

from app.presenters.spoken import (
    Spoken,
    join,
    say,
    say_in_english,
    say_list,
    say_name,
    say_named,
)
from tests.catalogs import make_service


def test_words_of_the_language_carry_no_mark():
    assert say({"en": "Bread", "es": "Pan"}, "es") == Spoken("Pan")


def test_missing_words_stay_english_and_say_so():
    assert say({"en": "Bread", "es": ""}, "es") == Spoken("Bread", "en")


def test_a_description_is_said_in_the_language_and_an_official_name_stays():
    described = make_service("x", name="Bread", translated_name={"es": "Pan"})

    assert say_name(described, "en") == Spoken("Bread")
    assert say_name(described, "es") == Spoken("Pan")
    assert say_name(make_service("x", name="BEST Chance"), "en") == Spoken("BEST Chance")
    assert say_name(make_service("x", name="BEST Chance"), "es") == Spoken("BEST Chance", "en")


def test_the_english_name_is_told_where_the_page_calls_it_otherwise():
    described = make_service("x", name="Bread", translated_name={"es": "Pan"})

    assert say_in_english(described, "es") == Spoken("Bread", "en")
    assert say_in_english(described, "en") is None
    assert say_in_english(make_service("x", name="BEST Chance"), "es") is None


@pytest.mark.parametrize("number", ["2-1-1", "9-8-8", "860-555-0142", "1-800-555-0142", "555-0142"])
def test_a_telephone_number_goes_to_the_next_line_as_one_piece(number):
    assert escape(Spoken(f"Call {number}.")) == f'Call <span class="whole">{number}</span>.'


@pytest.mark.parametrize("words", ["Ages 16-24", "walk-in", "2024-09-04", "47-2111.00", "<b>"])
def test_what_is_no_telephone_number_is_left_as_it_is(words):
    assert escape(Spoken(words)) == escape(words)


def test_a_key_without_a_name_is_said_as_it_stands():
    assert say_named({}, "photo_id", "es") == Spoken("photo id", "en")


def test_a_list_is_joined_as_the_language_does():
    names = {key: {"en": key, "es": key} for key in "abc"}

    assert say_list(names, "abc", "en") == "a, b, and c"
    assert say_list(names, "abc", "es") == "a, b y c"
    assert join([], "en") == ""
