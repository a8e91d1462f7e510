"""Codes: how many there are, and what they come to."""

import re

import pytest

from app.domain.check_digit import read_number
from app.keeping import Locksmith, follow_link, make_code

NUMBER = "0000000000000000"


def test_a_code_is_a_link_of_128_bits_and_a_number_with_its_check_digit():
    codes = [make_code() for _ in range(200)]

    assert all(re.fullmatch(r"[\w-]{22}", code.link) for code in codes)
    assert all(read_number(code.number) == code.number for code in codes)
    assert len({code.link for code in codes}) == len({code.number for code in codes}) == 200


def test_the_same_code_always_comes_to_the_same(locksmith):
    code = make_code()

    assert follow_link(code.link) == follow_link(code.link)
    assert locksmith.follow_number(code.number) == locksmith.follow_number(code.number)


def test_what_finds_a_plan_does_not_open_it(locksmith):
    code = make_code()
    ways = [follow_link(code.link), locksmith.follow_number(code.number)]

    parts = {part for way in ways for part in (way.lookup, way.key)}
    assert len(parts) == 4
    assert {len(part) for part in parts} == {32}


def test_d2_without_the_secret_of_the_site_a_number_leads_nowhere(locksmith):
    other = Locksmith("another secret, just as long as the first one")

    assert other.follow_number(NUMBER).lookup != locksmith.follow_number(NUMBER).lookup


@pytest.mark.parametrize("link", ["", "x", "é" * 400])
def test_any_link_comes_to_something(link):
    assert len(follow_link(link).lookup) == 32
