import pytest

from app.domain.records import Answer, Fact
from app.presenters.leaf_space import count_lines, measure_place, room_below
from app.presenters.sheets import MOST_PLACES, present_leaf, present_sheets
from app.presenters.spoken import Spoken
from tests.catalogs import both, make_catalog, make_service
from tests.presenters.plans import TODAY
from tests.sheets import make_private_sheet, make_sheet


def leaf_of(sheet, *more, language="en"):
    catalog = make_catalog(*more, sheets=[sheet])
    return present_leaf(sheet, catalog.places["hartford"], catalog, language, TODAY)


def names_on(leaf):
    return [place.name.text for step in leaf.steps for place in step.places]


def test_a_sheet_says_what_to_do_in_order_and_whom_to_call():
    leaf = leaf_of(make_sheet())

    assert leaf.heading == "Example food: Hartford"
    assert [(step.number, step.title.text) for step in leaf.steps] == [
        (1, "Do food_today"),
        (2, "Do ride"),
        (3, "Do person"),
    ]
    assert leaf.steps[0].places[0].number == "860-555-0142"
    assert leaf.steps[0].say.text == "Can you help me?"


def test_a_sheet_is_all_in_its_own_language():
    leaf = leaf_of(make_sheet(), language="es")

    assert leaf.heading == "Example food (es): Hartford"
    assert leaf.printed == "Impreso el 24 de noviembre de 2026."
    assert leaf.lead == "Empiece con el número 1. Llame antes de ir."
    assert leaf.steps[0].title.lang is None


def test_what_describes_a_place_is_in_the_language_of_the_sheet():
    rides = make_service("example-a", "ride", name="Rides", translated_name={"es": "Viajes"})

    assert "Rides" in names_on(leaf_of(make_sheet(), rides))
    assert "Viajes" in names_on(leaf_of(make_sheet(), rides, language="es"))


def test_a_spanish_sheet_also_tells_the_english_name_to_ask_for():
    rides = make_service("example-a", "ride", name="Rides", translated_name={"es": "Viajes"})

    def english(language):
        steps = leaf_of(make_sheet(), rides, language=language).steps
        return [place.english_name for step in steps for place in step.places if place.english_name]

    assert english("es") == [Spoken("Rides", "en")]
    assert english("en") == []


def test_two_one_one_and_988_stand_on_every_sheet():
    for sheet in (make_sheet(), make_private_sheet()):
        assert [each.number for each in leaf_of(sheet).help] == ["2-1-1", "988"]


def test_facts_tell_when_it_is_open_what_to_bring_and_how_old_all_is():
    known = make_service(
        "example-a",
        "food_today",
        urgent=True,
        papers=("photo_id",),
        facts={"hours": Fact(Answer.YES, both("Mondays"))},
    )

    place = next(
        place
        for step in leaf_of(make_sheet(), known).steps
        for place in step.places
        if place.name.text == "Example example-a"
    )

    said = [fact.text for fact in place.facts]
    assert said == ["Mondays.", "Bring Photo ID.", "Listed with no date."]


def test_old_facts_and_numbers_of_others_are_told():
    old = make_service("example-old", "ride", status="unverified-old", phones=())

    places = [place for step in leaf_of(make_sheet(), old).steps for place in step.places]

    said = {
        place.name.text: (place.note, " ".join(f.text for f in place.facts)) for place in places
    }
    note, facts = said["Example example-old"]
    assert note == "Ask for it by name."
    assert "Call first" in facts
    assert said["Example example-pantry"][0] == ""


def test_what_a_private_place_is_for_is_not_said():
    places = {
        place.name.text: place
        for step in leaf_of(make_private_sheet()).steps
        for place in step.places
    }

    assert places["Example example-fresh-start"].gives is None
    assert places["Example example-coach"].gives


def test_there_are_at_most_six_places():
    many = [make_service(f"example-{n}", "food_today", urgent=True) for n in range(9)]

    assert len(names_on(leaf_of(make_sheet(), *many))) <= MOST_PLACES


def test_what_does_not_fit_is_left_out_whole_and_the_next_takes_its_room():
    endless = both("A very long story about all that is there. " * 60)
    long = make_service("example-a-long", "food_today", urgent=True, gives=endless)

    names = names_on(leaf_of(make_sheet(), long))

    assert "Example example-a-long" not in names
    assert "Example example-pantry" in names


@pytest.mark.parametrize(
    ("text", "lines"), [("", 0), ("one two", 1), ("one two three four", 2), ("a" * 25, 3)]
)
def test_lines_are_counted_as_words_are_wrapped(text, lines):
    assert count_lines([text], 10) == lines


def test_the_taller_of_two_columns_counts():
    assert measure_place(["name"], "860-555-0142", "Ask for it by name.") == pytest.approx(3.2)
    assert measure_place(["one"] * 5, "2-1-1", "") == pytest.approx(5.6)


def test_a_heading_of_two_lines_takes_room():
    assert room_below("Food: Hartford") > room_below("Read, write and finish school: Hartford")


def test_the_list_says_what_each_sheet_is_for_and_which_is_given_by_hand():
    catalog = make_catalog()

    page = present_sheets(catalog, "hartford", catalog.places["hartford"], "es")

    assert [(each.title.text, each.by_hand) for each in page.sheets] == [
        ("Example food (es)", False),
        ("Example days (es)", True),
    ]
    assert (page.near, page.unknown_town, page.others) == ("Hartford", False, ("English",))


def test_a_place_nobody_knows_is_told():
    assert present_sheets(make_catalog(), "Atlantis", None, "en").unknown_town
    assert not present_sheets(make_catalog(), "", None, "en").unknown_town
