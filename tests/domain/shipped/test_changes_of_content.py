"""What another record in the shipped content may change in a plan, and what it never may."""

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain import catalog as catalogs
from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.fit import Fit
from app.domain.places import miles_between
from app.domain.records import TWO_ONE_ONE, Service
from app.domain.standing import Standing
from tests.domain.catalogs import Organization

from .people import SHIPPED, answers, choices_in, plan

SURE = (Standing.OFFERED, Fit.GOOD_MATCH, False)
SERVICES = tuple(SHIPPED.services.values())
ELSEWHERE = Organization("example-elsewhere", "Example Elsewhere", "listed")
TOWNS = [each for each in SHIPPED.places.values() if each.latitude is not None]


def shipped_with(*services: Service) -> Catalog:
    """Return the shipped content with these services in place of, or beside, its own."""
    return catalogs.build_catalog(
        version="example",
        questionnaire=SHIPPED.questionnaire,
        words=SHIPPED.words,
        stages=SHIPPED.stages,
        aims=SHIPPED.aims,
        organizations=(*SHIPPED.organizations.values(), ELSEWHERE),
        services=[*{each.id: each for each in (*SERVICES, *services)}.values()],
        occupations=SHIPPED.occupations.values(),
        rungs=[rung for rungs in SHIPPED.rungs.values() for rung in rungs],
        record_rules=SHIPPED.record_rules.values(),
        places=SHIPPED.places,
    )


def unrelated_to(service: Service) -> Service:
    """Return a record that meets what nobody asks for, all else as it is."""
    return replace(
        service,
        id=f"unrelated-{service.id}",
        organization_id=ELSEWHERE.id,
        meets=frozenset({"dancing"}),
        same_as=None,
    )


CROWDED = shipped_with(*map(unrelated_to, SERVICES))


@given(answers, st.data())
def test_a_service_that_closes_is_replaced_by_the_next_of_its_kind(given_answers, data):
    step = data.draw(st.sampled_from(plan(given_answers).steps))
    closing = step.first_choice.service
    assume(closing.id != TWO_ONE_ONE)
    closed = shipped_with(replace(closing, status="closed"))
    after = choices_in(plan(given_answers, closed))[step.id]
    sure = [each.service.id for each in step.others if is_sure(each)]
    served = {each.id for each in closed.services.values() if each.meets & step.aim.finds}

    assert closing.id not in after
    assert set(sure[:1]) <= set(after) <= served | {TWO_ONE_ONE}


def is_sure(choice: Choice) -> bool:
    """Tell whether nobody is sent away there, so that who must be called first stays behind."""
    is_last_resort = choice.service.id == TWO_ONE_ONE
    return (choice.standing, choice.fit, is_last_resort) == SURE


@given(answers)
def test_records_of_other_things_change_nothing(given_answers):
    before, after = plan(given_answers), plan(given_answers, CROWDED)

    assert choices_in(after) == choices_in(before)
    assert [step.waits_for for step in after.steps] == [step.waits_for for step in before.steps]
    assert [step.reasons for step in after.steps] == [step.reasons for step in before.steps]
    assert [job.occupation for job in after.jobs] == [job.occupation for job in before.jobs]


@given(answers, st.lists(st.sampled_from(TOWNS), min_size=3, max_size=3), st.data())
def test_nearer_is_never_ranked_behind_farther_when_all_else_is_equal(given_answers, places, data):
    home, *others = places
    one, other = sorted(others, key=lambda each: miles_between(home, each))
    assume(miles_between(home, one) < miles_between(home, other))
    at_home = {**given_answers, "place": frozenset({home.id})}
    shown = sorted({each for ids in choices_in(plan(at_home)).values() for each in ids})
    twin = replace(SHIPPED.services[data.draw(st.sampled_from(shown))], same_as=None)
    near, far = replace(twin, id="z-near", place=one), replace(twin, id="a-far", place=other)

    for ids in choices_in(plan(at_home, shipped_with(far, near))).values():
        assert "a-far" not in ids or "z-near" in ids[: ids.index("a-far")]
