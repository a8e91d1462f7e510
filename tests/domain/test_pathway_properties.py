"""What holds for every pathway, whatever a person answers and whatever a catalog holds."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.arrangement import Arrangement, arrange, list_skipped
from app.domain.choice import Choice
from app.domain.choices import MOST_CHOICES
from app.domain.fit import Fit, check_eligibility
from app.domain.pathway import MOST_NOW, NOW, Pathway, build_pathway
from app.domain.places import miles_between
from app.domain.records import TWO_ONE_ONE as LINE_ID
from app.domain.requirements import NOTHING, MeetsWhenFree, Verdict
from app.domain.standing import Standing

from .catalogs import HARTFORD, PLACES, TODAY, terms
from .random_catalogs import (
    BASIC_NEEDS,
    LEARNING,
    catalog_of,
    catalogs,
    full_catalogs,
    lists_of_services,
    services,
)
from .random_people import MULTIPLE, SINGLE, answers, profile_of, profiles

pathways = st.builds(build_pathway, profiles, catalogs, st.just(TODAY))
basic_answers = {"need", "safety"}


def ids(pathway: Pathway) -> list[str]:
    return [step.id for step in pathway.steps]


def said_of(choice: Choice):
    return (
        choice.service.id,
        choice.fit,
        choice.standing,
        choice.findings,
        choice.questions,
        choice.contact,
        choice.miles,
        choice.warnings,
        choice.opened_by,
    )


def told(pathway: Pathway):
    """Return all that a pathway tells, whichever catalog it was built from."""
    steps = [
        (step.id, step.position, step.waits_for, step.reasons, [*map(said_of, step.choices)])
        for step in pathway.steps
    ]
    return steps, [(job.occupation.soc, job.led_to_by, job.warnings) for job in pathway.jobs]


def shown_id(choice: Choice) -> str:
    return choice.service.id


def choices_of(pathway: Pathway):
    return [choice for step in pathway.steps for choice in step.choices]


def fits_at_once(service, aim, profile, catalog):
    """Tell whether it is plainly for this person: open to all, here, and for the work liked."""
    is_plain = not (service.place or (aim.kind == "training" and service.occupations))
    return (
        is_plain
        and catalog.standing_of(service, TODAY) is Standing.OFFERED
        and (service.urgent or not aim.urgent)
        and check_eligibility(service.requirements, profile).fit is Fit.GOOD_MATCH
    )


@given(pathways)
def test_a_pathway_is_never_empty_and_always_begins_with_a_number_to_dial(pathway):
    assert "person" in ids(pathway)
    assert pathway.first_call is not None


@given(pathways)
def test_positions_have_no_gaps_and_no_step_comes_twice(pathway):
    assert [step.position for step in pathway.steps] == [*range(1, len(pathway.steps) + 1)]
    assert len(set(ids(pathway))) == len(pathway.steps)


@given(profiles, lists_of_services())
def test_the_same_answers_give_the_same_pathway_in_whatever_order_the_files_are_read(
    profile, found
):
    first = told(build_pathway(profile, catalog_of(found), TODAY))

    assert told(build_pathway(profile, catalog_of(found), TODAY)) == first
    assert told(build_pathway(profile, catalog_of(found[::-1]), TODAY)) == first


@given(answers, full_catalogs, st.randoms(use_true_random=False))
def test_the_order_of_answering_does_not_matter(given_answers, catalog, random):
    shuffled = [*given_answers.items()]
    random.shuffle(shuffled)

    assert build_pathway(profile_of(dict(shuffled)), catalog, TODAY) == build_pathway(
        profile_of(given_answers), catalog, TODAY
    )


def skip(given_answers: Mapping[str, frozenset[str]], skipped: set[str]):
    return {each: values for each, values in given_answers.items() if each not in skipped}


@given(answers, full_catalogs, st.sets(st.sampled_from([*SINGLE, *MULTIPLE, "place"])))
def test_skipping_never_removes_help_with_basic_needs(given_answers, catalog, skipped):
    before = build_pathway(profile_of(given_answers), catalog, TODAY)
    fewer = skip(given_answers, skipped - basic_answers)
    after = build_pathway(profile_of(fewer), catalog, TODAY)

    assert set(ids(before)) & BASIC_NEEDS.keys() <= set(ids(after))


@given(answers, services(), st.sets(st.sampled_from([*SINGLE, *MULTIPLE, "place"])))
def test_skipping_rules_no_service_out(given_answers, service, skipped):
    before = check_eligibility(service.requirements, profile_of(given_answers))
    after = check_eligibility(service.requirements, profile_of(skip(given_answers, skipped)))

    assert before.fit is Fit.NOT_NOW or after.fit is not Fit.NOT_NOW


@given(
    answers,
    services(),
    st.sets(st.sampled_from(MULTIPLE["day_part"])),
    st.sampled_from(SINGLE["hours"]),
)
def test_more_free_hours_turn_nothing_into_not_now(given_answers, service, more, hours):
    free = given_answers.get("day_part", NOTHING)
    known = given_answers.get("hours", NOTHING)
    assume(free)
    assume(not known or SINGLE["hours"].index(hours) >= SINGLE["hours"].index(*known))
    freer = {**given_answers, "day_part": free | more, **({"hours": {hours}} if known else {})}
    before = check_eligibility(service.requirements, profile_of(given_answers))
    after = check_eligibility(service.requirements, profile_of(freer))

    assert before.fit is Fit.NOT_NOW or after.fit is not Fit.NOT_NOW


@given(answers, full_catalogs)
def test_a_record_removes_no_step_of_learning_or_basic_needs(given_answers, catalog):
    without = build_pathway(profile_of(skip(given_answers, {"record"})), catalog, TODAY)
    with_record = build_pathway(
        profile_of({**given_answers, "record": frozenset({"yes"})}), catalog, TODAY
    )

    assert set(ids(without)) & {*BASIC_NEEDS, *LEARNING} <= set(ids(with_record))
    assert len(with_record.jobs) == len(without.jobs)


@given(pathways)
def test_at_most_3_steps_are_for_now_and_none_of_them_must_be_called_first(pathway):
    urgent = [step for step in pathway.steps if step.stage == NOW]

    assert len(urgent) <= MOST_NOW
    assert all(c.standing is Standing.OFFERED for step in urgent for c in step.choices)


@given(profiles, catalogs)
def test_what_is_not_offered_is_never_shown(profile, catalog):
    pathway = build_pathway(profile, catalog, TODAY)

    for choice in choices_of(pathway):
        assert catalog.standing_of(choice.service, TODAY) is choice.standing
        assert choice.standing is not Standing.NOT_OFFERED


@given(profiles, catalogs)
def test_a_class_at_an_hour_the_person_cannot_come_is_never_shown(profile, catalog):
    for choice in choices_of(build_pathway(profile, catalog, TODAY)):
        if choice.service.kind == "training":
            meets = MeetsWhenFree(choice.service.sessions).check(profile)
            assert meets is not Verdict.NOT_MET


@given(pathways)
def test_a_script_has_5_questions_and_a_step_3_choices_at_most(pathway):
    for step in pathway.steps:
        shown = [choice.service.id for choice in step.choices]
        assert 1 <= len(shown) == len(set(shown)) <= MOST_CHOICES
    for choice in choices_of(pathway):
        assert len(choice.questions) == len(set(choice.questions)) <= 5


@given(pathways)
def test_every_step_shows_somebody_who_can_be_offered(pathway):
    for step in pathway.steps:
        assert any(choice.standing is Standing.OFFERED for choice in step.choices)


@given(profiles, catalogs)
def test_2_1_1_is_never_alone_where_an_offered_service_fits(profile, catalog):
    for step in build_pathway(profile, catalog, TODAY).steps:
        if [choice.service.id for choice in step.choices] == [LINE_ID]:
            others = [each for each in catalog.services_for(step.aim) if each.id != LINE_ID]
            assert not any(fits_at_once(each, step.aim, profile, catalog) for each in others)


@given(pathways)
def test_a_step_waits_only_for_earlier_steps_of_the_pathway(pathway):
    earlier: set[str] = set()
    for step in pathway.steps:
        assert set(step.waits_for) <= earlier
        earlier.add(step.id)


@given(pathways)
def test_what_is_not_for_now_names_the_step_that_opens_it(pathway):
    for step in pathway.steps:
        assert all(c.opened_by for c in step.choices if c.fit is Fit.NOT_NOW)
        assert set(step.first_choice.opened_by) <= set(step.waits_for)


@given(profiles, catalogs)
def test_no_need_is_in_the_pathway_that_nobody_named(profile, catalog):
    named = profile.get("need", NOTHING) | (
        {"safety"} if "danger" in profile.get("safety", NOTHING) else NOTHING
    )

    assert set(ids(build_pathway(profile, catalog, TODAY))) & BASIC_NEEDS.keys() <= named


@given(profiles, catalogs)
def test_a_reason_points_only_to_what_the_person_said(profile, catalog):
    for step in build_pathway(profile, catalog, TODAY).steps:
        for reason in step.reasons:
            assert set(reason.values) <= profile.get(reason.term or "", NOTHING)


@given(profiles, lists_of_services(), services())
def test_records_that_have_nothing_to_do_with_it_change_nothing(profile, found, other):
    unrelated = replace(other, id="unrelated", meets=frozenset({"dancing"}), same_as=None)
    before = build_pathway(profile, catalog_of(found), TODAY)
    after = build_pathway(profile, catalog_of([unrelated, *found]), TODAY)

    assert told(after) == told(before)


@given(
    profiles,
    lists_of_services(),
    services(),
    st.sampled_from([*PLACES.values()]),
    st.sampled_from([*PLACES.values()]),
)
def test_nearer_never_comes_behind_farther_when_all_else_is_equal(profile, found, twin, one, other):
    at_home = {**profile, **terms(place="hartford", town="hartford", region="inside")}
    to_one, to_other = miles_between(HARTFORD, one), miles_between(HARTFORD, other)
    assume(to_one is not None and to_other is not None and to_one < to_other)
    near = replace(twin, id="z-near", place=one, same_as=None)
    far = replace(twin, id="a-far", place=other, same_as=None)
    pathway = build_pathway(at_home, catalog_of([*found, far, near]), TODAY)

    for step in pathway.steps:
        shown = [choice.service.id for choice in step.choices]
        if "a-far" in shown:
            assert "z-near" in shown[: shown.index("a-far")]


@given(pathways, st.data())
def test_whatever_a_person_changes_a_pathway_stays_whole(pathway, data):
    steps = st.sampled_from([*ids(pathway), "gone"])
    shown = st.sampled_from([*(choice.service.id for choice in choices_of(pathway)), "gone"])
    changes = Arrangement(
        swaps=data.draw(st.dictionaries(steps, shown)),
        skipped=frozenset(data.draw(st.sets(steps))),
        first=tuple(data.draw(st.lists(steps))),
    )
    changed = arrange(pathway, changes)
    left_out = [step.id for step in list_skipped(pathway, changes)]

    assert [step.position for step in changed.steps] == [*range(1, len(changed.steps) + 1)]
    assert sorted([*ids(changed), *left_out]) == sorted(ids(pathway))
    for step in changed.steps:
        before = pathway.step(step.id)
        assert sorted(map(shown_id, step.choices)) == sorted(map(shown_id, before.choices))
        assert set(step.waits_for) <= set(ids(changed))
