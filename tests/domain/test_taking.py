"""What of a plan may leave the screen, and what only when it was ticked."""

import pytest

from app.domain.pathway import build_pathway
from app.domain.taking import (
    AS_IN_THE_PLAN,
    is_private,
    is_ticked,
    let_leave_alone,
    list_luggage,
    may_leave_alone,
    take,
)

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


@pytest.mark.parametrize("group", ["immigrant", "no_home"])
def test_what_is_only_for_people_of_a_private_kind_is_private_as_well(group):
    services = [build_service("a-telling", requirements=only_for("group", group))]
    [luggage], _steps, _catalog = luggage_of(services)

    assert luggage.private


def test_what_is_for_people_of_an_everyday_kind_as_well_comes_along_by_itself():
    services = [build_service("a-mixed", requirements=only_for("group", "disability", "older_65"))]
    [luggage], _steps, _catalog = luggage_of(services)

    assert not luggage.private


def test_a_step_can_be_left_behind():
    [luggage], steps, catalog = luggage_of([build_service("pantry")])

    assert not is_ticked(luggage, {"food": False})
    assert take(steps, {"food": False}, catalog) == ()


@pytest.mark.parametrize(
    ("service", "aim"),
    [
        pytest.param(build_service("pantry"), build_aim("food", sensitive=True), id="its kind"),
        pytest.param(build_service("pantry", category="reentry"), FOOD, id="its place"),
    ],
)
def test_a_private_step_leaves_alone_only_once_that_was_asked_for(service, aim):
    _luggage, [step], catalog = luggage_of([service], aim)

    assert is_private(step, catalog)
    assert not may_leave_alone(step, {step.id: True}, catalog)
    assert may_leave_alone(step, let_leave_alone(step, {}), catalog)


def test_what_was_asked_for_one_step_alone_takes_it_nowhere_else():
    _luggage, steps, catalog = luggage_of(
        [build_service("pantry")], build_aim("food", sensitive=True)
    )

    assert take(steps, let_leave_alone(steps[0], {}), catalog) == ()


def test_any_other_step_leaves_alone_at_once():
    _luggage, [step], catalog = luggage_of([build_service("pantry")])

    assert may_leave_alone(step, {}, catalog)
