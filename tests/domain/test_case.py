"""One person's case while a pathway is built."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.fit import check_eligibility
from app.domain.requirements import Verdict
from app.domain.standing import Season, Standing

from .catalogs import BOLTON, HARTFORD, STAMFORD, build_case, build_service, only_for, terms


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        pytest.param(terms(place="hartford"), HARTFORD, id="a town"),
        pytest.param(terms(place="elsewhere"), None, id="elsewhere"),
        pytest.param({}, None, id="not said"),
    ],
)
def test_home_is_where_the_person_said(profile, expected):
    assert build_case(profile).home == expected


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        pytest.param(terms(region="outside"), True, id="outside the region"),
        pytest.param(terms(region="inside"), False, id="inside"),
        pytest.param({}, False, id="not said"),
    ],
)
def test_only_who_says_so_lives_outside(profile, expected):
    assert build_case(profile).is_outside is expected


@pytest.mark.parametrize(
    ("place", "near"),
    [
        pytest.param(HARTFORD, True, id="in town"),
        pytest.param(BOLTON, False, id="some towns on"),
        pytest.param(None, None, id="no place known"),
        pytest.param(STAMFORD, None, id="no centroid"),
    ],
)
def test_a_way_is_measured_once_and_kept(place, near):
    case = build_case(terms(place="hartford"))
    miles = case.miles_to(place)

    assert (miles is not None and miles < 1) is bool(near)
    assert (miles is None) is (near is None)
    assert case.miles_to(place) == miles


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        pytest.param((), Verdict.MET, id="open to everybody"),
        pytest.param(only_for("age", "25_up"), Verdict.MET, id="met"),
        pytest.param((*only_for("age", "25_up"), *only_for("group", "x")), Verdict.UNKNOWN, id="?"),
        pytest.param(
            (*only_for("group", "x"), *only_for("age", "under_18")), Verdict.NOT_MET, id="not met"
        ),
    ],
)
def test_the_worst_verdict_is_the_one_of_the_findings(rules, expected):
    case = build_case(terms(age="25_up"), [build_service("pantry", requirements=rules)])
    offer = case.catalog.offers["pantry"]

    assert case.worst_of(offer) is expected
    assert case.eligibility_of(offer) == check_eligibility(rules, case.profile)


def test_a_rule_that_many_share_is_checked_once():
    services = [build_service(each, requirements=only_for("age", "25_up")) for each in "abc"]

    assert len(build_case({}, services).verdicts) == 1


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        pytest.param(date(2027, 1, 20), Standing.OFFERED, id="in its season"),
        pytest.param(date(2027, 7, 20), Standing.CALL_FIRST, id="out of its season"),
    ],
)
def test_what_is_there_in_winter_is_offered_in_winter(today, expected):
    warmth = build_service("warmth", season=Season((11, 1), (2, 28)))
    case = replace(build_case(services=[warmth]), today=today)

    assert case.standing_of(case.catalog.offers["warmth"]) is expected
