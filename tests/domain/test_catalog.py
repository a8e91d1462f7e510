"""The records of a catalog and how they are found."""

import pytest

from app.domain.records import Answer

from .catalogs import (
    PERSON,
    TWO_ONE_ONE,
    build_aim,
    build_catalog,
    build_occupation,
    build_rule,
    build_rung,
    build_service,
    facts,
)

FOOD = build_aim("food", finds=frozenset({"food", "meals"}))


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param(facts(cost="yes"), Answer.YES, id="known"),
        pytest.param(facts(cost="not_known"), Answer.NOT_KNOWN, id="known to be not known"),
        pytest.param({}, Answer.NOT_KNOWN, id="never looked up"),
    ],
)
def test_a_fact_is_known_or_not(known, expected):
    assert build_service("pantry", facts=known).fact("cost") is expected


def test_an_aim_finds_each_service_once_in_order_of_id():
    kitchen = build_service("kitchen", "food meals")
    bakery = build_service("bakery", "food")
    closet = build_service("closet", "clothes")
    catalog = build_catalog([kitchen, closet, bakery], [FOOD, PERSON])

    assert catalog.services_for(FOOD) == (bakery, kitchen, TWO_ONE_ONE)
    assert catalog.services_for(PERSON) == (TWO_ONE_ONE,)


def test_everything_is_found_by_its_key():
    aide, nurse = build_occupation("31-1120"), build_occupation("31-1131")
    up, further = build_rung("31-1120", "31-1131"), build_rung("31-1120", "29-2061")
    rule = build_rule("GEN")
    catalog = build_catalog(occupations=[aide, nurse], rungs=[up, further], record_rules=[rule])

    assert catalog.occupations["31-1120.00"] is aide
    assert catalog.by_soc["31-1131"] is nurse
    assert catalog.rungs == {"31-1120": (up, further)}
    assert catalog.record_rules == {"GEN": rule}


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        pytest.param((), frozenset(), id="leads to no named job"),
        pytest.param(("31-1131.00",), frozenset({"health-care"}), id="one job"),
        pytest.param(
            ("31-1131.00", "35-2014.00"), frozenset({"health-care", "food"}), id="2 kinds of work"
        ),
        pytest.param(("99-9999.00",), frozenset(), id="a job that is not listed"),
    ],
)
def test_a_training_leads_to_kinds_of_work(codes, expected):
    jobs = [build_occupation("31-1131"), build_occupation("35-2014", "food")]
    service = build_service("training", occupations=codes)

    assert build_catalog([service], occupations=jobs).offers[service.id].sectors == expected
