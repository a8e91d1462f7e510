"""What put one place before another, in words."""

import pytest

from app.domain.choice import Choice
from app.domain.explaining import BEHIND, FIRST, Placed
from app.domain.ranking import CRITERIA
from app.domain.records import Answer, Fact
from app.domain.requirements import Verdict
from app.domain.standing import Standing
from app.presenters.criteria import list_rules, rules_in, say_behind
from tests.domain.catalogs import (
    CENTER,
    EAST_HARTFORD,
    Organization,
    build_case,
    build_service,
    terms,
)

SCHOOL = Organization("example-school", "Example School", "", CENTER.phones, None, "for_profit")
AT_HOME = terms(place="hartford", town="hartford", region="inside")


def choose(**changes):
    case = build_case(AT_HOME, [build_service("x", **changes)], organizations=[SCHOOL])
    return Choice(case.catalog.offers["x"], Standing.OFFERED, Verdict.MET, (), case)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("behind", BEHIND)
def test_whatever_put_a_place_behind_another_has_a_sentence(behind, language):
    assert say_behind(Placed(choose(), behind), language).endswith(".")


def test_the_first_is_behind_nobody():
    assert say_behind(Placed(choose(), FIRST), "en") == ""


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_rule_of_the_order_is_told_once_and_in_order(language):
    told = list_rules(language)

    assert len(set(told)) == len(CRITERIA)
    assert rules_in(language).keys() == set(CRITERIA)


@pytest.mark.parametrize(
    ("answer", "owner", "said"),
    [
        ("yes", CENTER, "It costs money."),
        ("not_known", CENTER, "We do not know what it costs."),
    ],
)
def test_what_costs_more_says_what_we_know_of_the_price(answer, owner, said):
    choice = choose(organization_id=owner.id, facts={"cost": Fact(Answer(answer))})

    assert say_behind(Placed(choice, "free"), "en") == said


def test_what_is_farther_says_how_far_where_its_door_is_known():
    known = choose(place=EAST_HARTFORD, address="1 Example Street")
    safe_house = choose(place=EAST_HARTFORD)

    assert say_behind(Placed(known, "miles"), "en") == "It is farther: about 2 miles."
    assert "we do not know where it is" in say_behind(Placed(safe_house, "miles"), "en")


def test_a_place_made_for_others_is_said_to_be_so():
    for_children = choose(welcomes=terms(age="under_18"))

    said = say_behind(Placed(for_children, "made_for"), "en")

    assert said == "This one is made more for other people."
