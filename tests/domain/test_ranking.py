"""The order of the services inside a step."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.records import Source

from .catalogs import (
    BOLTON,
    CENTER,
    EAST_HARTFORD,
    HARTFORD,
    STAMFORD,
    WETHERSFIELD,
    Organization,
    build_aim,
    build_service,
    facts,
    only_for,
    some,
    terms,
)
from .choosing import order_of

UNLISTED_PHONE = Organization("example-web", "Example Web", "", website="https://example.org")
FOR_PROFIT = Organization("example-school", "Example School", "", CENTER.phones, None, "for_profit")
NONPROFIT = Organization("example-club", "Example Club", "", CENTER.phones, None, "nonprofit")
OWNERS = [UNLISTED_PHONE, FOR_PROFIT, NONPROFIT]
AT_HOME = terms(place="hartford", town="hartford", region="inside")
FAR_AWAY = terms(place="stamford", town="stamford", region="outside")
SPANISH = terms(english="some", language="es")


def dated(last, checked=None):
    return Source(urls=(), text=last, last=last, checked_date=checked)


@pytest.mark.parametrize(
    ("better", "worse", "profile"),
    [
        pytest.param({}, {"last_resort": True}, {}, id="the last resort comes last"),
        pytest.param(
            {"last_resort": True}, {"status": "stale-source"}, {}, id="but before call first"
        ),
        pytest.param(
            {"last_resort": True},
            {"welcomes": terms(age="25_up")},
            terms(age="under_18"),
            id="and before what is there for others first",
        ),
        pytest.param(
            {"requirements": only_for("age", "25_up")},
            {"requirements": only_for("group", "veteran")},
            {},
            id="for everybody before a group we never ask about",
        ),
        pytest.param(
            {"requirements": only_for("group", "immigrant"), "welcomes": terms(holds="abroad")},
            {"requirements": only_for("group", "immigrant")},
            terms(holds="abroad"),
            id="a group that what is held tells of",
        ),
        pytest.param(
            {},
            {"requirements": only_for("holds", "cna")},
            {},
            id="for everybody before who holds what nobody knows of",
        ),
        pytest.param(
            {"requirements": only_for("age", "25_up")},
            {"sectors": some("building")},
            terms(sector="health"),
            id="what is for any work before other work than is liked",
        ),
        pytest.param(
            {"sectors": some("building")},
            {"requirements": only_for("age", "25_up")},
            terms(sector="building"),
            id="work that is liked is no other work",
        ),
        pytest.param(
            {"sectors": some("building")},
            {"requirements": only_for("age", "25_up")},
            {},
            id="where nobody said what is liked no work is other work",
        ),
        pytest.param(
            {"sectors": some("building"), "welcomes": terms(record="yes")},
            {},
            terms(sector="health", record="yes"),
            id="made for the person before work they like",
        ),
        pytest.param({}, {"status": "stale-source"}, {}, id="offered before call first"),
        pytest.param(
            {"status": "stale-source"},
            {"requirements": only_for("group", "veteran")},
            {},
            id="for everybody, called first, before a group",
        ),
        pytest.param(
            {"front_door": True, "requirements": only_for("age", "25_up")},
            {},
            {},
            id="the door to the others before them",
        ),
        pytest.param({}, {"requirements": only_for("age", "25_up")}, {}, id="sure before a doubt"),
        pytest.param(
            {"requirements": only_for("age", "25_up")},
            {"requirements": (*only_for("age", "25_up"), *only_for("town", "hartford"))},
            {},
            id="one doubt before 2",
        ),
        pytest.param(
            {"welcomes": terms(record="yes")}, {}, terms(record="yes"), id="made for the person"
        ),
        pytest.param(
            {}, {"welcomes": terms(age="25_up")}, terms(age="under_18"), id="made for others first"
        ),
        pytest.param(
            {"requirements": only_for("town", "hartford")}, {}, AT_HOME, id="made for the town"
        ),
        pytest.param(
            {}, {"requirements": only_for("town", "hartford")}, {}, id="made for some town"
        ),
        pytest.param(
            {},
            {"requirements": only_for("town", "hartford"), "welcomes": terms(age="18_to_24")},
            {**AT_HOME, **terms(age="25_up")},
            id="for the young of the town, and the person is not",
        ),
        pytest.param(
            {},
            {"requirements": only_for("town", "hartford"), "welcomes": terms(age="18_to_24")},
            AT_HOME,
            id="for the young of the town, and nobody said how old",
        ),
        pytest.param(
            {"welcomes": terms(record="yes", age="18_to_24")},
            {},
            terms(record="yes", age="25_up"),
            id="made for the person, and for the young besides",
        ),
        pytest.param(
            {"welcomes": terms(record="yes", age="25_up")},
            {"welcomes": terms(record="yes")},
            terms(record="yes", age="25_up"),
            id="made for the person twice",
        ),
        pytest.param({}, {"organization_id": UNLISTED_PHONE.id}, {}, id="with a phone"),
        pytest.param(
            {
                "organization_id": UNLISTED_PHONE.id,
                "address": "1 Example Street",
                "access": some("walk_in"),
            },
            {"organization_id": UNLISTED_PHONE.id, "address": "1 Example Street"},
            {},
            id="with an open door",
        ),
        pytest.param({"languages": some("es")}, {}, SPANISH, id="speaks the language"),
        pytest.param({}, {"languages": some("en")}, SPANISH, id="may speak the language"),
        pytest.param(
            {"kind": "training", "facts": facts(cost="no")},
            {"kind": "training"},
            {},
            id="a free class before one with a price not known",
        ),
        pytest.param({}, {"facts": facts(cost="yes")}, {}, id="not known before paid"),
        pytest.param(
            {"facts": facts(cost="yes")},
            {"organization_id": FOR_PROFIT.id},
            {},
            id="paid at a place of which nothing is known before one run for profit",
        ),
        pytest.param(
            {"organization_id": NONPROFIT.id},
            {"organization_id": FOR_PROFIT.id},
            {},
            id="not run for profit before run for profit",
        ),
        pytest.param(
            {"requirements": only_for("age", "25_up")},
            {"organization_id": FOR_PROFIT.id},
            {},
            id="a doubt before what is run for profit, even where that is sure",
        ),
        pytest.param(
            {"facts": facts(childcare="yes")}, {}, terms(childcare="need"), id="with child care"
        ),
        pytest.param({"facts": facts(transport="yes")}, {}, terms(need="ride"), id="with a ride"),
        pytest.param({"place": HARTFORD}, {"place": BOLTON}, AT_HOME, id="near before far"),
        pytest.param({}, {"place": BOLTON}, AT_HOME, id="no place before a far one"),
        pytest.param({"place": EAST_HARTFORD}, {}, AT_HOME, id="a near place before none"),
        pytest.param(
            {"place": EAST_HARTFORD, "organization_id": UNLISTED_PHONE.id},
            {"place": BOLTON},
            AT_HOME,
            id="much nearer counts more than a phone",
        ),
        pytest.param(
            {"place": EAST_HARTFORD},
            {"place": HARTFORD, "organization_id": UNLISTED_PHONE.id},
            AT_HOME,
            id="a phone counts more than 2 miles",
        ),
        pytest.param(
            {"source": dated("2024", date(2026, 5, 1))},
            {"source": dated("2025")},
            {},
            id="called lately",
        ),
        pytest.param(
            {"source": dated("2024", date(2026, 5, 1))},
            {"source": dated("2024", date(2026, 4, 1))},
            {},
            id="called more lately",
        ),
        pytest.param(
            {"source": dated("2025-03")}, {"source": dated("2025")}, {}, id="listed more lately"
        ),
        pytest.param({"source": dated("2020")}, {"source": dated(None)}, {}, id="dated at all"),
    ],
)
def test_the_better_service_comes_first(better, worse, profile):
    one, other = build_service("z", **better), build_service("a", **worse)

    assert order_of([one, other], profile, organizations=OWNERS) == ["z", "a"]
    assert order_of([other, one], profile, organizations=OWNERS) == ["z", "a"]


@pytest.mark.parametrize(
    ("changes", "profile"),
    [
        pytest.param({}, {}, id="nothing known"),
        pytest.param({"facts": facts(childcare="yes")}, {}, id="child care nobody asked for"),
        pytest.param({"facts": facts(cost="no")}, {}, id="help is mostly free"),
        pytest.param(
            {"organization_id": FOR_PROFIT.id, "facts": facts(cost="no")},
            {},
            id="free at a place run for profit",
        ),
        pytest.param({"welcomes": terms(record="yes")}, {}, id="a welcome that shuts nobody out"),
        pytest.param({"languages": some("es")}, {}, id="a language nobody asked for"),
        pytest.param({"place": HARTFORD}, {}, id="home not said"),
        pytest.param({"place": STAMFORD}, AT_HOME, id="a town without a centroid"),
        pytest.param({"place": STAMFORD, "facts": facts(cost="not_known")}, {}, id="price unknown"),
    ],
)
def test_when_all_is_equal_the_id_decides(changes, profile):
    one, other = build_service("a"), build_service("z", **changes)

    assert order_of([other, one], profile, organizations=OWNERS) == ["a", "z"]


def test_who_skips_the_age_is_not_kept_from_what_is_for_all_adults():
    adults = build_service("a", requirements=only_for("age", "18_to_24", "25_up"))
    grown = build_service("b", requirements=only_for("age", "25_up"))
    anybody = build_service("z")

    assert order_of([anybody, adults, grown]) == ["a", "z", "b"]


def test_who_lives_far_away_gets_the_line_for_the_whole_state_among_the_first():
    line, pantry = build_service("a-line", last_resort=True), build_service("b-pantry")

    assert order_of([line, pantry], FAR_AWAY) == ["a-line", "b-pantry"]
    assert order_of([line, pantry], AT_HOME) == ["b-pantry", "a-line"]


def test_who_lives_far_away_needs_no_street_here():
    anywhere, here = (build_service(each, kind="training") for each in ("z-anywhere", "a-here"))
    here = replace(here, place=HARTFORD)
    learning = build_aim("food", "learn", kind="learning")

    assert order_of([here, anywhere], FAR_AWAY, learning) == ["z-anywhere", "a-here"]


def test_nearer_never_comes_behind_farther():
    places = [HARTFORD, EAST_HARTFORD, WETHERSFIELD, BOLTON]
    services = [build_service(f"service-{9 - n}", place=place) for n, place in enumerate(places)]

    assert order_of(services[:3], AT_HOME) == ["service-9", "service-8", "service-7"]
    assert order_of(services[1:], AT_HOME) == ["service-8", "service-7", "service-6"]
