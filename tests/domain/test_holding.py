"""What somebody holds already: who is asked, who is not, and which class gives nothing more."""

import pytest

from app.domain.holding import (
    ASSOCIATE,
    BACHELOR,
    HasDegree,
    NotHeldYet,
    add_held,
    ask_for_the_new,
    is_licensed,
)
from app.domain.requirements import Verdict
from tests.domain.catalogs import build_catalog, build_class, build_occupation, some, terms

YES, ASK, NO = Verdict.MET, Verdict.UNKNOWN, Verdict.NOT_MET
AIDE = build_occupation("31-1131", entry_level="training", licenses=some("cna"))
COOK = build_occupation("35-2014", licenses=some("food_safety"))


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        pytest.param(terms(holds="associate"), (YES, NO), id="2 years"),
        pytest.param(terms(holds="bachelor"), (YES, YES), id="4 years"),
        pytest.param(terms(holds="abroad"), (ASK, ASK), id="of another country"),
        pytest.param(terms(holds="none"), (NO, NO), id="none of these"),
        pytest.param(terms(holds="cna", schooling="college"), (NO, NO), id="some college"),
        pytest.param(terms(schooling="college"), (ASK, ASK), id="college, the rest was skipped"),
        pytest.param(terms(schooling="abroad"), (ASK, ASK), id="a school of another country"),
        pytest.param(terms(schooling="diploma"), (NO, NO), id="a diploma"),
        pytest.param({}, (ASK, ASK), id="all skipped"),
    ],
)
def test_a_degree_is_asked_about_only_where_one_may_be(profile, expected):
    asked = (HasDegree(ASSOCIATE), HasDegree(BACHELOR))

    assert tuple(each.check(profile) for each in asked) == expected


@pytest.mark.parametrize(
    ("licenses", "held", "expected"),
    [
        (["cna"], ["cna", "emt"], True),
        (["cna", "emt"], ["cna"], False),
        ([], ["cna"], False),
    ],
)
def test_a_license_is_there_with_all_that_it_takes(licenses, held, expected):
    job = build_occupation("31-1131", licenses=some(*licenses))

    assert is_licensed(job, some(*held)) is expected


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        pytest.param(terms(holds="cna"), NO, id="held"),
        pytest.param(terms(holds="emt"), YES, id="another is held"),
        pytest.param({}, YES, id="nobody knows"),
    ],
)
def test_a_class_for_a_license_alone_is_none_for_who_has_it(profile, expected):
    taught = build_class("aides", occupations=("31-1131.00",), grants=terms(holds="cna"))

    [rule] = ask_for_the_new(taught, [AIDE]).requirements[len(taught.requirements) :]

    assert rule == NotHeldYet(some("cna"))
    assert rule.check(profile) is expected


def test_the_rule_is_there_once_however_often_it_is_asked_for():
    once = ask_for_the_new(build_class("aides", grants=terms(holds="cna")), [AIDE])

    assert ask_for_the_new(once, [AIDE]) is once


@pytest.mark.parametrize(
    ("grants", "jobs"),
    [
        pytest.param(terms(holds="food_safety"), [COOK], id="one learns to cook there too"),
        pytest.param(terms(holds="cna", schooling="diploma"), [AIDE], id="it gives more"),
        pytest.param(terms(holds="emt"), [AIDE], id="it gives another one"),
        pytest.param(terms(holds="cna"), [], id="it leads to no job we know"),
        pytest.param({}, [AIDE], id="it gives nothing we know"),
    ],
)
def test_a_class_that_may_teach_more_is_for_who_holds_its_card_too(grants, jobs):
    taught = build_class("class", grants=grants)

    assert ask_for_the_new(taught, jobs) is taught


def test_a_catalog_asks_for_the_new_by_the_jobs_it_knows():
    taught = build_class("aides", grants=terms(holds="cna"), occupations=("31-1131.00", "99-9.00"))

    catalog = build_catalog([taught], occupations=[AIDE])

    assert NotHeldYet(some("cna")) in catalog.services["aides"].requirements


def test_what_is_added_ends_none_of_these():
    assert add_held(some("cna"), terms(holds="none", age="25_up")) == terms(
        holds="cna", age="25_up"
    )
    assert add_held(some("cna"), {}) == terms(holds="cna")
