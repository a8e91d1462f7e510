"""Parts of a town and post offices, which people name instead of the town."""

import pytest

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.rows import make_rows
from app.domain.places import find_place
from app.domain.questionnaire import build_profile
from app.store.places import read_places
from tests.store.small_content import make_small_rows


@pytest.fixture(scope="module")
def shipped():
    return read_places(make_rows(read_content(CONTENT_FOLDER)))


def test_a_part_of_a_town_is_the_town():
    places = read_places(make_small_rows())

    assert find_place("old sample hill, CT", places) == "sampleton"


def test_places_are_read_without_the_words_of_a_profile():
    rows = make_small_rows()

    assert "sampleton" in read_places({"place": rows["place"]})


@pytest.mark.parametrize(
    ("typed", "town"),
    [
        ("Frog Hollow", "hartford"),
        ("Parkville", "hartford"),
        ("Storrs", "mansfield"),
        ("Storrs Mansfield", "mansfield"),
        ("Unionville", "farmington"),
        ("North Granby", "granby"),
    ],
)
def test_names_that_people_say_lead_to_the_town(shipped, typed, town):
    assert shipped[find_place(typed, shipped) or ""].town == town


def test_a_direction_alone_is_no_place(shipped):
    assert find_place("North", shipped) is None


def test_rules_on_zip_codes_hold_for_a_part_of_a_town_as_for_the_town(shipped):
    questionnaire = read_content(CONTENT_FOLDER).questionnaire.record

    def profile_of(typed):
        found = frozenset({find_place(typed, shipped)})
        return build_profile(questionnaire, {"place": found}, shipped)

    assert profile_of("Frog Hollow") == profile_of("Hartford")
