"""How a step was decided and the ways to work, as plain values."""

import json

from app.domain.explaining import BEHIND
from app.presenters.explained_json import ways_to_json
from app.presenters.pathway_json import pathway_to_json
from tests.catalogs import make_catalog
from tests.domain.catalogs import build_class, terms
from tests.domain.ladder.town import AIDE, COOK, READER, find, without
from tests.presenters.plans import answer, build

ANSWERS = answer(goal="english", place="hartford", day_part="evening")


def test_each_further_choice_says_what_put_it_behind():
    catalog = make_catalog()
    steps = pathway_to_json(build(catalog, ANSWERS), catalog, ANSWERS, "en")["steps"]

    for step in steps:
        further = [each["service_id"] for each in step["others"]]
        told = step["how_chosen"]["further"]
        assert [each["service_id"] for each in told] == further
        assert {each["behind"] for each in told} <= set(BEHIND)


def test_what_does_not_fit_now_names_the_rule_in_the_way():
    catalog = make_catalog()
    pathway = build(catalog, answer(goal="english", place="hartford", day_part="morning"))
    steps = pathway_to_json(pathway, catalog, ANSWERS, "en")["steps"]

    terms_in_the_way = {
        rule["term"]
        for step in steps
        for each in step["how_chosen"]["not_now"]
        for rule in each["rules"]
    }
    assert "day_part" in terms_in_the_way


def test_a_way_tells_its_legs_and_how_long_they_take():
    [shortest, *_] = ways_to_json(find(READER, AIDE, rungs=[]), "en")["open"]

    assert shortest["weeks"] == [26, 26]
    assert [(leg["service_id"], leg["raises"], leg["code"]) for leg in shortest["legs"]] == [
        ("reading-class", "reading", None),
        ("aide-class", None, "31-1131.00"),
        (None, None, "31-1131.00"),
    ]


def test_where_no_way_is_open_the_nearest_says_what_is_missing():
    told = ways_to_json(find(terms(schooling="no_diploma"), COOK, **without()), "en")
    closed = ways_to_json(find(terms(schooling="no_diploma"), COOK, services=[]), "en")

    assert told["nearest"] is None
    assert closed["open"] == []
    assert [each["term"] for each in closed["nearest"]["missing"]] == ["schooling"]


def test_ways_can_be_written_down():
    found = find({}, AIDE, services=[build_class("x", occupations=("31-1131.00",))])

    assert json.loads(json.dumps(ways_to_json(found, "es")))["goals"] == ["31-1131.00"]
