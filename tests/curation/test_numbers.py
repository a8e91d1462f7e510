"""Telephone numbers that texts name, and those of crisis lines."""

import pytest

from app.curation.checks.numbers import numbers_in
from tests.curation.folders import CHILD_CARE, LEARNING, change

START = "    en: Call first.\n    es: Llame primero.\n"


def list_as(folder, name, line):
    """Let the source of the last row of a file say something."""
    path = folder / name
    path.write_text(f"{path.read_text()}  as_listed:\n    {line}\n")


def start(english: str, spanish: str) -> str:
    return f"    en: {english}\n    es: {spanish}\n"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Call 860-555-0142 or (860) 555-0143.", ["8605550142", "8605550143"]),
        ("Call 1-800-555-0144 or 18005550145.", ["8005550144", "8005550145"]),
        ("Dial 2-1-1, 211 or 988.", ["211", "211", "988"]),
        ("In 2025-26 it was $295 to $645, for ages 18-24, in 06106.", []),
        ("Room 1211, $211, 7.211", []),
    ],
)
def test_a_number_is_read_as_people_write_it(text, numbers):
    assert numbers_in(text) == numbers


def test_a_text_may_name_the_numbers_of_its_row_and_of_its_organization(folder, check):
    change(
        folder,
        LEARNING,
        START,
        start("Call 860-555-0101, or 860-555-0100.", "Llame al 860-555-0100 o (860) 555-0101."),
    )

    assert check() == []


def test_a_number_that_is_another_in_spanish_is_named(folder, check):
    change(
        folder, LEARNING, START, start("Call 860-555-0101 first.", "Llame al 860-555-0102 primero.")
    )

    [problem] = check()
    assert problem.startswith(f"{LEARNING}:")
    assert "services[1].start.es: names 8605550102, but the English 8605550101" in problem


def test_a_number_that_is_only_in_english_is_named(folder, check):
    change(folder, LEARNING, START, start("Call 860-555-0101 first.", "Llame primero."))

    assert "services[1].start.es: names no number, but the English 8605550101" in check()[0]


def test_a_number_that_no_field_and_no_source_has_is_named_in_each_language(folder, check):
    change(folder, LEARNING, START, start("Call 860-555-0199.", "Llame al 860-555-0199."))

    problems = check()
    assert ["services[1].start.en: 8605550199 is no number" in each for each in problems] == [
        True,
        False,
    ]
    assert "services[1].start.es: 8605550199 is no number of this row" in problems[1]


def test_a_number_that_the_source_names_is_known(folder, check):
    change(folder, LEARNING, START, start("Call 860-555-0199.", "Llame al 860-555-0199."))
    list_as(folder, LEARNING, "how_to_start: Call 860-555-0199.")

    assert check() == []


def make_a_crisis_line(folder):
    change(folder, CHILD_CARE, "  category: childcare\n", "  category: crisis\n")
    heading = "categories:\n"
    change(folder, "terms.yaml", heading, f"{heading}  crisis: {{en: Urgent, es: Urgente}}\n")


def test_a_crisis_line_has_the_number_of_its_source(folder, check):
    make_a_crisis_line(folder)
    list_as(folder, CHILD_CARE, "phone: 2-1-1")

    assert not any("as_listed.phone" in problem for problem in check())


@pytest.mark.parametrize("changed", ["988", "311", "8605550142"])
def test_a_crisis_number_that_was_changed_is_named(folder, check, changed):
    make_a_crisis_line(folder)
    list_as(folder, CHILD_CARE, "phone: 2-1-1")
    change(folder, CHILD_CARE, "number: '211'", f"number: '{changed}'")

    assert any(
        "services[0].phones: not the numbers in as_listed.phone: 211" in each for each in check()
    )


def test_a_crisis_line_without_the_number_of_its_source_is_named(folder, check):
    make_a_crisis_line(folder)

    assert any("not the numbers in as_listed.phone: none is there" in each for each in check())
