"""Nothing that is written says where people in danger stay."""

import pytest

from tests.curation.folders import LEARNING, change

HIDDEN = "meets: [english, person, safety]"
START = "    en: Call first.\n    es: Llame primero.\n"


@pytest.fixture
def hiding(folder):
    change(folder, LEARNING, "meets: [english, person]", HIDDEN)
    return folder


def hide_told(check):
    return [each for each in check() if "never say where people in danger stay" in each]


def test_a_row_that_says_no_place_is_good(hiding, check):
    assert hide_told(check) == []


@pytest.mark.parametrize("line", ["address: 2 Example Street", "zip: 06999"])
def test_a_place_in_a_field_is_named(hiding, check, line):
    change(hiding, LEARNING, f"  {HIDDEN}\n", f"  {HIDDEN}\n  {line}\n")

    [problem] = hide_told(check)
    assert f"services[1].{line.split(':')[0]}: " in problem


@pytest.mark.parametrize(
    "told", ["Come to 12 Old Main Street.", "Come to 12 example ave now.", "It is 1 Elm Court."]
)
def test_a_street_in_a_text_is_named_with_its_language(hiding, check, told):
    change(hiding, LEARNING, START, f"    en: {told}\n    es: Llame primero.\n")

    [problem] = hide_told(check)
    assert "services[1].start.en: " in problem


def test_a_street_in_the_words_of_the_source_is_named(hiding, check):
    path = hiding / LEARNING
    path.write_text(f"{path.read_text()}  as_listed:\n    hours: at 12 Example Road\n")

    [problem] = hide_told(check)
    assert "services[1].as_listed.hours: " in problem


def test_other_places_say_where_they_are(folder, check):
    change(folder, LEARNING, START, "    en: 12 Example Street.\n    es: 12 Example Street, sí.\n")

    assert hide_told(check) == []
