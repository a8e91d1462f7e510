"""A number for paper: a slip of the pen is found before anybody looks for the plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.check_digit import find_check_digit, in_groups, read_number

digits = st.text("0123456789", min_size=15, max_size=15)
places = st.integers(0, 14)


def complete(some: str) -> str:
    return some + find_check_digit(some)


def test_the_digit_is_that_of_the_known_example():
    assert find_check_digit("572") == "4"


@given(digits)
def test_a_number_with_its_own_digit_is_taken(some):
    assert read_number(complete(some)) == complete(some)


@given(digits, st.integers(0, 15), st.integers(1, 9))
def test_every_wrong_digit_is_found(some, place, more):
    number = complete(some)
    wrong = str((int(number[place]) + more) % 10)

    assert read_number(number[:place] + wrong + number[place + 1 :]) is None


@given(digits, places)
def test_two_neighbours_that_changed_places_are_found_whichever_they_are(some, place):
    number = complete(some)
    first, second = number[place], number[place + 1]
    swapped = number[:place] + second + first + number[place + 2 :]

    assert read_number(swapped) == (number if first == second else None)


@pytest.mark.parametrize(
    "typed",
    ["{} {} {} {}", "{}-{}-{}-{}", " {}{}.{}  {}\n", "{}\u00a0{} – {} {}"],
)
def test_it_may_be_parted_as_people_part_numbers(typed):
    number = complete("123456789012345")

    assert read_number(typed.format(*in_groups(number))) == number


@pytest.mark.parametrize(
    "typed", ["", "1234", "0" * 17, "O" * 16, "１" * 16, "٠" * 16, "a" + "0" * 15]
)
def test_what_is_no_such_number_is_none(typed):
    assert read_number(typed) is None


def test_it_is_written_in_four_groups_of_four():
    assert in_groups("0123456789012345") == ("0123", "4567", "8901", "2345")
