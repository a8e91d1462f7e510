"""Looking for services on a list: what fits, and in which order."""

from datetime import date

import pytest

from app.domain.looking import SUPPORT, TRAINING, ServiceWish, find_services
from app.domain.places import Place
from app.domain.requirements import LivesInState, OneOf
from app.domain.standing import Season, Standing

from .catalogs import (
    BOLTON,
    EAST_HARTFORD,
    HARTFORD,
    TODAY,
    WEST_HARTFORD,
    build_catalog,
    build_class,
    build_occupation,
    build_service,
    facts,
    some,
)

EVENINGS = (some("evening"),)
FAR = Place("far", "far", "Far Away", False, 41.05, -73.54)


def find(*services, **wished):
    wish = ServiceWish(**{"kind": SUPPORT, **wished})
    return find_services(wish, build_catalog(services, two_one_one=False), "en", TODAY)


def ids(found):
    return [each.service.id for each in found]


def test_a_list_holds_one_kind():
    services = [build_service("pantry"), build_class("welding")]

    assert ids(find(*services)) == ["pantry"]
    assert ids(find(*services, kind=TRAINING)) == ["welding"]


def test_a_category_is_looked_up():
    services = [build_service("pantry"), build_service("rent", category="housing")]

    assert ids(find(*services, category="housing")) == ["rent"]
    assert find(*services, category="no such") == ()


def test_offered_comes_before_call_first_and_the_rest_is_never_there():
    old = build_service("a-old", status="stale-source")
    closed = build_service("closed", status="closed")
    found = find(old, build_service("b-new"), closed)

    assert ids(found) == ["b-new", "a-old"]
    assert [each.standing for each in found] == [Standing.OFFERED, Standing.CALL_FIRST]


def test_outside_its_season_a_service_is_called_first():
    taxes = build_service("taxes", status="seasonal", season=Season((1, 15), (4, 15)))
    catalog = build_catalog([taxes], two_one_one=False)

    (winter,) = find_services(ServiceWish(SUPPORT), catalog, "en", date(2027, 2, 1))
    (summer,) = find_services(ServiceWish(SUPPORT), catalog, "en", date(2027, 7, 1))

    assert (winter.standing, summer.standing) == (Standing.OFFERED, Standing.CALL_FIRST)


def test_near_comes_before_what_has_no_place_and_before_far():
    services = [
        build_service("a-line"),
        build_service("b-far", place=BOLTON),
        build_service("c-near", place=EAST_HARTFORD),
        build_service("d-here", place=HARTFORD),
    ]

    assert ids(find(*services)) == ["a-line", "b-far", "c-near", "d-here"]
    assert ids(find(*services, place="hartford")) == ["d-here", "c-near", "b-far", "a-line"]
    assert ids(find(*services, place="west-hartford")) == ["d-here", "c-near", "a-line", "b-far"]


def test_help_far_away_is_no_help_but_for_a_class_one_may_ride():
    statewide = build_service("statewide", place=FAR, area=some("statewide"))
    services = [build_service("help", place=FAR), statewide, build_class("class", place=FAR)]

    assert ids(find(*services, place="hartford")) == ["statewide"]
    assert ids(find(*services, place="hartford", kind=TRAINING)) == ["class"]


@pytest.mark.parametrize(
    ("term", "value"), [("town", "bolton"), ("place", "06106"), ("region", "outside")]
)
def test_every_rule_on_where_somebody_lives_is_heeded(term, value):
    only = build_service("only", requirements=(OneOf(term, some(value)),))

    assert ids(find(only, place="hartford")) == []


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("hartford", ["everybody", "hartford-only"]),
        ("06106", ["everybody", "hartford-only"]),
        ("bolton", ["everybody"]),
        ("nowhere", ["everybody", "hartford-only"]),
    ],
)
def test_who_serves_other_towns_only_is_left_out(place, expected):
    only = build_service("hartford-only", requirements=(OneOf("town", some("hartford")),))
    everybody = build_service(
        "everybody", requirements=(LivesInState(), OneOf("age", some("25_up")))
    )

    assert ids(find(only, everybody, place=place)) == expected


def test_a_kind_of_work_shows_the_programs_that_lead_there():
    job = build_occupation("51-4121", "manufacturing")
    welding = build_class("welding", occupations=(job.onet_soc_code,))
    catalog = build_catalog([welding, build_class("reading")], occupations=[job])

    wish = ServiceWish(TRAINING, sector="manufacturing")
    assert ids(find_services(wish, catalog, "en", TODAY)) == ["welding"]


@pytest.mark.parametrize(
    ("wished", "asked"),
    [
        pytest.param({"day_part": "evening"}, "day_part", id="a time"),
        pytest.param({"language": "es"}, "interpreter", id="a language"),
        pytest.param({"free": True}, "cost", id="free"),
    ],
)
def test_what_does_not_say_comes_after_what_fits_and_what_does_not_fit_is_left_out(wished, asked):
    fits = build_class(
        "z-fits",
        sessions=EVENINGS,
        languages=some("en", "es"),
        facts=facts(cost="no"),
        status="stale-source",
    )
    other = build_class(
        "other", sessions=(some("morning"),), languages=some("en"), facts=facts(cost="yes")
    )
    found = find(build_class("a-silent"), other, fits, kind=TRAINING, **wished)

    assert [(each.service.id, each.asks) for each in found] == [
        ("z-fits", ()),
        ("a-silent", (asked,)),
    ]


def test_where_a_note_tells_of_more_languages_one_may_ask():
    noted = build_service("noted", languages=some("en"), languages_note={"en": "Interpreters."})

    assert [each.asks for each in find(noted, language="es")] == [("interpreter",)]


def test_words_are_looked_for_among_what_is_left():
    services = [build_service("pantry"), build_service("soup", gives={"en": "Hot soup."})]

    assert ids(find(*services, words="soup")) == ["soup"]
    assert ids(find(*services, words="soup", category="housing")) == []


def test_what_is_equal_stands_by_its_name_in_the_language_of_who_looks():
    food = build_service("food", name="Food", translated_name={"es": "Comida"})
    clothes = build_service("clothes", name="Clothes", translated_name={"es": "Ropa"})
    catalog = build_catalog([clothes, food, build_service("line")], two_one_one=False)
    wish = ServiceWish(SUPPORT)

    assert ids(find_services(wish, catalog, "en", TODAY)) == ["clothes", "line", "food"]
    assert ids(find_services(wish, catalog, "es", TODAY)) == ["food", "line", "clothes"]


def test_distance_is_said_only_from_a_town_that_is_known():
    here = build_service("here", place=WEST_HARTFORD)

    assert find(here)[0].miles is None
    assert find(here, place="hartford")[0].miles == pytest.approx(3.6, abs=0.5)
    assert find(here, place="stamford")[0].miles is None
