"""What of a plan may leave the screen, and what only when it was ticked."""

import pytest

from app.domain.pathway import build_pathway
from app.domain.taking import AS_IN_THE_PLAN, is_ticked, list_luggage, take

from .catalogs import CENTER, TODAY, Organization, build_aim, build_catalog, build_service, only_for

OTHER = Organization("example-other", "Example Other", "", CENTER.phones)
FOOD = build_aim("food")


def luggage_of(services, aim=FOOD, profile=None):
    catalog = build_catalog(services, [aim], organizations=[OTHER], two_one_one=False)
    steps = build_pathway(profile or {}, catalog, TODAY).steps
    return list(list_luggage(steps, catalog)), steps, catalog


def test_a_step_of_an_everyday_kind_comes_along_by_itself():
    [luggage], steps, catalog = luggage_of([build_service("pantry")])

    assert not luggage.private
    assert [each.id for each in take(steps, {}, catalog)] == ["food"]


def test_a_sensitive_step_comes_only_when_it_is_ticked():
    [luggage], steps, catalog = luggage_of(
        [build_service("pantry")], build_aim("food", sensitive=True)
    )

    assert luggage.private
    assert take(steps, {}, catalog) == ()
    assert take(steps, {"food": True}, catalog) == steps


@pytest.mark.parametrize("changes", [{"category": "reentry"}, {"category": "domestic-violence"}])
def test_a_place_that_tells_too_much_gives_way_to_another_unless_it_is_ticked(changes):
    services = [
        build_service("a-telling", **changes),
        build_service("b-open", organization_id=OTHER.id),
    ]
    [shown, own], steps, catalog = luggage_of(services)

    assert [each.service.id for each in shown.step.choices] == ["b-open"]
    assert (own.id, own.private) == ("food" + AS_IN_THE_PLAN, True)
    [taken] = take(steps, {"food": False, own.id: True}, catalog)
    assert taken.first_choice.service.id == "a-telling"


def test_what_is_only_for_people_with_a_record_is_private_as_well():
    services = [build_service("a-new", requirements=only_for("record", "yes"))]
    [luggage], _steps, _catalog = luggage_of(services, profile={"record": frozenset({"yes"})})

    assert luggage.private


def test_a_step_can_be_left_behind():
    [luggage], steps, catalog = luggage_of([build_service("pantry")])

    assert not is_ticked(luggage, {"food": False})
    assert take(steps, {"food": False}, catalog) == ()
