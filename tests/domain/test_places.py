"""Towns and ZIP codes from what a person types, and how far apart they are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.places import (
    ELSEWHERE,
    Place,
    find_place,
    index_places,
    miles_between,
    slugify,
)

from .catalogs import BOLTON, EAST_HARTFORD, HARTFORD, PLACES, STAMFORD


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("06106", "06106", id="a ZIP code"),
        pytest.param("  06106 ", "06106", id="a ZIP code with spaces around"),
        pytest.param("06 106", "06106", id="a ZIP code with a space inside"),
        pytest.param("0 6 1 0 6", "06106", id="a ZIP code spoken digit by digit"),
        pytest.param("06106-1234", "06106", id="a ZIP code with 4 more digits"),
        pytest.param("06106 - 1234", "06106", id="with 4 more digits and spaces"),
        pytest.param("06106 1234", "06106", id="with 4 more digits and no hyphen"),
        pytest.param("061061234", "06106", id="9 digits in one"),
        pytest.param("6106", "06106", id="the first zero lost"),
        pytest.param("6106-1234", "06106", id="the first zero lost, 4 more digits"),
        pytest.param("Hartford, CT 06106", "06106", id="town, state and ZIP code"),
        pytest.param("Hartford 6106", "06106", id="town and a ZIP code without its zero"),
        pytest.param("90210", ELSEWHERE, id="a ZIP code we do not list"),
        pytest.param("hartford 90210", ELSEWHERE, id="a ZIP code counts more than a town"),
        pytest.param("2139", None, id="4 digits that are no ZIP code here"),
        pytest.param("610", None, id="3 digits"),
        pytest.param("061067", None, id="6 digits"),
        pytest.param("860-555-0101", None, id="a phone number"),
    ],
)
def test_a_person_types_a_zip_code(typed, expected):
    assert find_place(typed, PLACES) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("Hartford", "hartford", id="a town"),
        pytest.param("HARTFORD", "hartford", id="in capitals"),
        pytest.param("  hartford  ", "hartford", id="with spaces around"),
        pytest.param("Hártford", "hartford", id="with an accent"),
        pytest.param("Hartford, CT", "hartford", id="with the state"),
        pytest.param("Hartford Connecticut", "hartford", id="with the state in full"),
        pytest.param("hartford conn.", "hartford", id="with the state cut short"),
        pytest.param("West Hartford CT", "west-hartford", id="2 words and the state"),
        pytest.param("west-hartford", "west-hartford", id="as we write it"),
        pytest.param("East  Hartford", "east-hartford", id="2 spaces between"),
        pytest.param("easthartford", "east-hartford", id="no space between"),
        pytest.param("E Hartford", "east-hartford", id="E for East"),
        pytest.param("W. Hartford", "west-hartford", id="W and a dot for West"),
        pytest.param("e. hartfrod", "east-hartford", id="E and a typo"),
        pytest.param("Este Hartford", "east-hartford", id="East in Spanish"),
        pytest.param("oeste hartford", "west-hartford", id="West in Spanish"),
        pytest.param(
            "Springfield", ELSEWHERE, id="a town of the next state, at the end of the train"
        ),
        pytest.param("٠٦١٠٦", "06106", id="digits of another script"),
        pytest.param("Manchester, NH", ELSEWHERE, id="a town of another state"),
        pytest.param("New Britain PA", ELSEWHERE, id="another state and no comma"),
        pytest.param("Springfield, Massachusetts", ELSEWHERE, id="the state next to ours"),
        pytest.param("Hartfrod", "hartford", id="2 letters swapped"),
        pytest.param("Hatford", "hartford", id="a letter left out"),
        pytest.param("Weathersfield", "wethersfield", id="a letter too many"),
        pytest.param("Wethersfeild", "wethersfield", id="e and i swapped"),
        pytest.param("Boltn", "bolton", id="a short name with a letter left out"),
        pytest.param("Boston", None, id="another town's name is not a typo"),
        pytest.param("Stamford", "stamford", id="a town outside the region"),
        pytest.param("elsewhere", ELSEWHERE, id="what we say for other places"),
        pytest.param("qwerty", None, id="nonsense"),
        pytest.param("CT", None, id="only the state"),
        pytest.param("???", None, id="no letters"),
        pytest.param("哈特福德", None, id="letters we cannot read"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_person_types_a_town(typed, expected):
    assert find_place(typed, PLACES) == expected


OTHER_STATES = (
    "AL AK AZ AR CA CO DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY "
    "NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR Mass. Massachusetts"
)


@pytest.mark.parametrize("state", OTHER_STATES.split())
def test_the_letters_of_each_other_state_tell_that_it_is_elsewhere(state):
    assert find_place(f"Hartford, {state}", PLACES) == ELSEWHERE


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("N Ex", "north-ex", id="N for North"),
        pytest.param("S. Ex", "south-ex", id="S for South"),
        pytest.param("e ex", "east-ex", id="E for East"),
        pytest.param("w ex", "west-ex", id="W for West"),
        pytest.param("Norte Ex", "north-ex", id="North in Spanish"),
        pytest.param("Sur Ex", "south-ex", id="South in Spanish"),
        pytest.param("Este Ex", "east-ex", id="East in Spanish"),
        pytest.param("Oeste Ex", "west-ex", id="West in Spanish"),
    ],
)
def test_a_side_of_a_town_may_be_cut_short_or_said_in_spanish(typed, expected):
    # So short a name that nothing else is near enough to be taken for a typo.
    sides = index_places(
        Place(f"{side}-ex", f"{side}-ex", "Ex", True) for side in ("north", "south", "east", "west")
    )

    assert find_place(typed, sides) == expected


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_place_or_asked_again(typed):
    assert find_place(typed, PLACES) in {*PLACES, ELSEWHERE, None}


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        pytest.param("East Hartford", "east-hartford", id="a space"),
        pytest.param("Mayagüez", "mayaguez", id="an accent"),
        pytest.param("  O'Brien's  Place! ", "o-brien-s-place", id="signs"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_name_becomes_part_of_an_address(text, slug):
    assert slugify(text) == slug


def test_the_next_town_is_2_miles_away():
    assert miles_between(HARTFORD, EAST_HARTFORD) == pytest.approx(2.2, abs=0.1)
    # One degree along a meridian of a globe of 3,958.8 miles: its girth over 360.
    north = replace(HARTFORD, latitude=42.76)
    assert miles_between(HARTFORD, north) == pytest.approx(69.094, abs=0.001)
    assert miles_between(EAST_HARTFORD, HARTFORD) == miles_between(HARTFORD, EAST_HARTFORD)
    assert miles_between(HARTFORD, HARTFORD) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(None, HARTFORD, id="home not said"),
        pytest.param(HARTFORD, None, id="the service has no place"),
        pytest.param(STAMFORD, HARTFORD, id="a town without a centroid"),
        pytest.param(HARTFORD, replace(BOLTON, longitude=None), id="half a centroid"),
    ],
)
def test_no_distance_is_told_when_a_place_is_not_known(one, other):
    assert miles_between(one, other) is None


def test_a_part_of_a_town_stands_for_the_town_also_with_a_typo():
    places = {**PLACES, "frog-hollow": PLACES["hartford"]}

    assert find_place("Frog Hollow", places) == "hartford"
    assert find_place("Frog Holow", places) == "hartford"
