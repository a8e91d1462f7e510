from urllib.parse import parse_qs

import pytest

from app.domain.looking import SUPPORT, TRAINING, ServiceWish
from app.domain.places import Place
from app.domain.records import Answer, Fact
from app.presenters.service_list import present_service_list
from app.presenters.spoken import Spoken
from tests.catalogs import both, make_catalog, make_service
from tests.presenters.plans import TODAY

HARTFORD = Place("hartford", "hartford", "Hartford", True, 41.76, -72.68)
DOOR = {"address": "1 Example Street", "place": HARTFORD}


def page_of(*services, town="", number=1, read_in="en", **wished):
    wish = ServiceWish(**{"kind": SUPPORT, **wished})
    return present_service_list(wish, town, number, make_catalog(*services), read_in, TODAY)


def many(count):
    return [make_service(f"help-{number:02}", category="many") for number in range(count)]


def test_what_was_found_is_counted():
    assert page_of(category="reentry").count == "We found 1 place for help."
    assert page_of(kind=TRAINING).count == "We found 1 program."
    assert page_of(kind=TRAINING, read_in="es").count == "Hallamos 1 programa."


def test_a_row_says_what_it_is_who_gives_it_and_whom_to_call():
    (row,) = page_of(category="reentry").rows

    assert row.name == Spoken("Example example-fresh-start")
    assert row.organization == Spoken("Example Center")
    assert [phone.shown for phone in row.phones] == ["860-555-0142"]


def test_a_description_is_found_and_shown_in_the_language_of_the_page():
    rides = make_service("rides", name="Rides to work", translated_name={"es": "Viajes al trabajo"})

    (row,) = page_of(rides, read_in="es", words="viajes").rows
    assert row.name == Spoken("Viajes al trabajo")
    (row,) = page_of(rides, read_in="es", words="rides").rows
    assert row.service_id == "rides"


def test_a_place_without_a_number_shows_that_of_its_organization():
    rows = {row.service_id: row for row in page_of().rows}

    assert [phone.shown for phone in rows["example-bus"].phones] == ["860-555-0100"]


def test_call_first_is_marked():
    old = make_service("old", status="stale-source", category="old")

    assert [row.call_first for row in page_of(old, category="old").rows] == [True]
    assert not page_of(category="reentry").rows[0].call_first


def test_distance_is_said_from_a_town_and_else_the_town_is_named():
    service = make_service("door", category="door", **DOOR)

    assert page_of(service, category="door").rows[0].where == "Hartford"
    near = page_of(service, category="door", place="06106", town="06106")
    assert near.rows[0].where == "About 1 mile away"
    assert near.near == "Hartford"


def test_without_a_street_the_town_is_named_and_no_distance():
    service = make_service("area", category="area", place=HARTFORD)

    assert page_of(service, category="area", place="hartford").rows[0].where == "Hartford"


def test_where_somebody_in_danger_goes_is_not_said():
    service = make_service("safe", "safety", category="safe", **DOOR)

    assert page_of(service, category="safe", place="hartford").rows[0].where == ""


def test_a_town_we_do_not_know_is_said_and_changes_nothing_else():
    page = page_of(town="Atlantis")

    assert page.unknown_town
    assert page.near == ""
    assert page.part.total == page_of().part.total


def test_what_does_not_say_stands_apart_with_what_to_ask():
    free = make_service("free", category="a", facts={"cost": Fact(Answer.NO, both("Free"))})
    page = page_of(free, make_service("silent", category="a"), category="a", free=True)

    assert [row.service_id for row in page.rows] == ["free"]
    assert [(row.service_id, row.to_ask) for row in page.unsure] == [("silent", ("the cost",))]
    assert page.unsure_count == "1 more may fit. It does not say, so call and ask."


def test_where_nothing_is_sure_the_count_says_so():
    page = page_of(make_service("silent", category="a"), category="a", free=True)

    assert page.count == "We found nothing that fits for sure."


def test_a_long_list_comes_in_parts_that_keep_what_was_chosen():
    first = page_of(*many(30), category="many")
    second = page_of(*many(30), category="many", number=2)

    assert (len(first.rows), len(second.rows)) == (25, 5)
    assert (first.before, parse_qs(first.after)) == ("", {"kind": ["many"], "page": ["2"]})
    assert (parse_qs(second.before), second.after) == ({"kind": ["many"], "page": ["1"]}, "")


def test_each_choice_can_be_taken_back_alone_and_all_together():
    page = page_of(category="reentry", words="nothing like it", town="Hartford", place="hartford")

    assert page.part.total == 0
    assert [(way.text, parse_qs(way.query).keys()) for way in page.ways_out] == [
        ("Look without these words", {"kind", "town"}),
        ("Look in all towns", {"words", "kind"}),
        ("Look at all kinds", {"words", "town"}),
        ("Show all", set()),
    ]


def test_one_choice_is_taken_back_by_one_link():
    assert [way.text for way in page_of(words="nothing like it").ways_out] == [
        "Look without these words"
    ]


@pytest.mark.parametrize(
    ("wished", "opens"), [({}, False), ({"free": True}, True), ({"language": "es"}, True)]
)
def test_the_folded_part_of_the_form_is_open_where_something_of_it_is_chosen(wished, opens):
    assert page_of(**wished).filters.has_more is opens


def test_only_what_occurs_can_be_chosen():
    filters = page_of().filters

    assert [option.value for option in filters.kinds] == ["example", "reentry"]
    assert [option.value for option in filters.languages] == ["en", "es"]
    assert filters.work == filters.times == ()


def test_what_is_chosen_is_marked():
    kinds = page_of(category="reentry").filters.kinds

    assert [option.value for option in kinds if option.is_chosen] == ["reentry"]


def test_programs_are_also_chosen_by_time():
    times = page_of(kind=TRAINING).filters.times

    assert [option.value for option in times] == ["afternoon", "evening", "morning", "weekend"]
