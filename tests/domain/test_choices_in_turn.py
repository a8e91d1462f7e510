"""Whoever cannot help this person hides nobody who can."""

import pytest

from app.domain.choice import Warning
from app.domain.places import Place
from app.domain.requirements import OneOf

from .catalogs import build_aim, build_service, only_for, some, terms
from .choosing import choices_for, order_of

TONIGHT = build_aim("shelter", "now", urgent=True)
FOOD = build_aim("food")
AT_HOME = terms(place="hartford", town="hartford", region="inside", age="25_up")
FAR_TOWN = Place("example-shore", "example-shore", "Example Shore", True, 41.10, -73.40)


@pytest.mark.parametrize(
    ("aim", "changes"),
    [
        pytest.param(FOOD, {"requirements": only_for("age", "under_18")}, id="not for the age"),
        pytest.param(FOOD, {"place": FAR_TOWN}, id="too far"),
        pytest.param(FOOD, {"requirements": only_for("record", "yes")}, id="for people we ask"),
        pytest.param(TONIGHT, {"status": "stale-source"}, id="to call first, and it is for today"),
    ],
)
def test_who_comes_after_one_that_cannot_help_is_still_shown(aim, changes):
    meets = "shelter" if aim is TONIGHT else "food"
    first = build_service("a-first", meets, urgent=True, **changes)
    second = build_service("b-second", meets, urgent=True)

    assert order_of([first, second], AT_HOME, aim) == ["b-second"]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        pytest.param(OneOf("record", ask_if=some("yes")), (Warning("record_check"),), id="record"),
        pytest.param(OneOf("group", some("veteran")), (), id="another rule"),
    ],
)
def test_who_has_a_record_is_warned_where_its_rule_must_be_asked(rule, expected):
    rooms = build_service("rooms", requirements=(rule,))
    shown = choices_for([rooms], terms(record="yes"), two_one_one=False)

    assert [choice.warnings for choice in shown] == [expected]
