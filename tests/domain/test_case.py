"""One person's case while a pathway is built."""

import pytest

from app.domain.fit import Fit

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
    miles = case.miles_to(build_service("pantry", place=place))

    assert (miles is not None and miles < 1) is bool(near)
    assert (miles is None) is (near is None)
    assert case.miles_to(build_service("closet", place=place)) == miles


def test_a_fit_is_worked_out_once_and_kept():
    case = build_case(terms(age="under_18"))
    service = build_service("pantry", requirements=only_for("age", "25_up"))

    assert case.eligibility_for(service).fit is Fit.NOT_NOW
    assert case.eligibility_for(service) is case.eligibility_for(service)
