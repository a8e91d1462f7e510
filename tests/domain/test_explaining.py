"""Why a step came out as it did."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given

from app.domain.arrangement import Arrangement, arrange
from app.domain.explaining import (
    ANOTHER_ORGANIZATION,
    ANY_HELP,
    BEHIND,
    LIKED_WORK,
    OWN_CHOICE,
    SURE_BEFORE,
    Explanation,
    Fate,
    explain,
)
from app.domain.pathway import Pathway, build_pathway
from app.domain.places import Place
from app.domain.ranking import CRITERIA, SURE, Candidate, rank
from app.domain.records import TWO_ONE_ONE
from app.domain.requirements import Verdict
from app.domain.standing import Standing

from .catalogs import (
    CENTER,
    EAST_HARTFORD,
    HARTFORD,
    STAMFORD,
    TODAY,
    Organization,
    build_aim,
    build_case,
    build_catalog,
    build_class,
    build_occupation,
    build_service,
    facts,
    only_for,
    some,
    terms,
)
from .random_catalogs import full_catalogs
from .random_people import profiles

FOOD = build_aim("food")
OTHERS = [
    Organization(f"example-{each}", f"Example {each}", "", CENTER.phones)
    for each in ("two", "three", "four", "five")
]
AT_HOME = terms(place="hartford", town="hartford", region="inside")


def by(owner: str, service_id: str, meets: str = "food", **changes):
    return build_service(service_id, meets, organization_id=f"example-{owner}", **changes)


def explained(services, profile=None, aim=FOOD, **others) -> Explanation:
    values = {"organizations": OTHERS, "two_one_one": False, **others}
    catalog = build_catalog(services, [aim], **values)
    pathway = build_pathway(profile or {}, catalog, TODAY)
    step = pathway.step(aim.id)
    assert step
    return explain(step, pathway)


def behind(explanation: Explanation) -> dict[str, str]:
    placed = [*explanation.chosen, *explanation.others]
    return {each.choice.service.id: each.behind for each in placed}


def test_the_first_is_behind_nobody_and_each_other_behind_the_one_before():
    found = explained(
        [
            by("two", "free", facts=facts(cost="no")),
            by("three", "paid", facts=facts(cost="yes")),
            by("four", "old", status="stale-source"),
        ]
    )

    assert behind(found) == {"free": "", "paid": "free", "old": "open"}


def test_every_criterion_of_the_order_has_a_name():
    case = build_case()
    offer = case.catalog.offers[TWO_ONE_ONE]
    candidate = Candidate(offer, Standing.OFFERED, Verdict.MET, SURE)

    assert len(rank(candidate, case)) == len(CRITERIA) == len(set(CRITERIA))


def test_an_organization_named_already_waits_for_another():
    found = explained(
        [
            by("two", "a", facts=facts(cost="no")),
            by("two", "b", facts=facts(cost="no")),
            by("three", "c", facts=facts(cost="yes")),
        ]
    )

    assert behind(found) == {"a": "", "c": "free", "b": ANOTHER_ORGANIZATION}


def test_2_1_1_is_there_for_whoever_is_not_sure_of_the_others():
    clothes = build_aim("clothes")
    found = explained([by("two", "old", "clothes", status="stale")], {}, clothes, two_one_one=True)

    assert behind(found) == {"old": "", TWO_ONE_ONE: ANY_HELP}


def test_who_is_sure_after_another_step_comes_before_facts_that_may_be_old():
    lessons = build_aim("english", "learn", kind="learning", raises=terms(english="good"))
    train = build_aim("train", "train", kind="training")
    services = [
        build_class("lessons", "english"),
        replace(build_class("care", "train"), requirements=only_for("english", "good")),
        build_class("old", "train", status="stale"),
    ]
    catalog = build_catalog(services, [lessons, train], two_one_one=False)
    pathway = build_pathway(terms(english="some"), catalog, TODAY)

    assert behind(explain(pathway.steps[1], pathway)) == {"care": "", "old": SURE_BEFORE}


def test_what_leads_to_work_one_likes_comes_first_and_other_work_is_only_counted():
    aim = build_aim("train", "train", kind="training")
    jobs = [build_occupation("31-0000"), build_occupation("35-0000", "food")]
    found = explained(
        [
            build_class("care", "train", occupations=("31-0000.00",), status="stale"),
            build_class("any", "train", status="stale"),
            build_class("cook", "train", occupations=("35-0000.00",)),
            build_class("bank", "train", sectors=some("office")),
        ],
        terms(sector="health-care"),
        aim,
        occupations=jobs,
    )

    assert behind(found) == {"care": "", "any": LIKED_WORK}
    assert [each.id for each in found.with_fate(Fate.OTHER_WORK)] == ["bank", "cook"]


def test_what_does_not_fit_now_names_each_rule_in_the_way_the_fewest_first():
    rules = (*only_for("age", "under_18"), *only_for("town", "bolton"))
    found = explained(
        [
            by("two", "open"),
            by("three", "far-off", requirements=rules),
            by("four", "young", requirements=rules[:1]),
        ],
        terms(age="25_up", town="hartford"),
    )

    assert [
        (each.offer.id, [finding.requirement.term for finding in each.findings])
        for each in found.not_now
    ] == [("young", ["age"]), ("far-off", ["age", "town"])]


def test_what_is_too_far_is_counted():
    found = explained(
        [by("two", "near", place=HARTFORD), by("three", "far", place=STAMFORD)],
        AT_HOME,
    )
    outside = terms(place="stamford", town="stamford", region="outside")
    far = explained([by("two", "near", place=HARTFORD), by("three", "any")], outside)

    assert [len(each.with_fate(Fate.TOO_FAR)) for each in (found, far)] == [0, 1]


def test_who_is_passed_over_stands_in_order_the_best_the_nearest_and_the_least_barred_first():
    rules = (*only_for("age", "under_18"), *only_for("town", "bolton"))
    far, farther = (Place(f"example-{n}", "far", "Far", False, n, -72.68) for n in (43.0, 44.0))
    found = explained(
        [
            by("two", "a", facts=facts(cost="no")),
            by("three", "b", facts=facts(cost="no")),
            by("four", "c", facts=facts(cost="no")),
            by("five", "a-paid", facts=facts(cost="yes")),
            by("five", "z-free", facts=facts(cost="no"), status="stale"),
            by("five", "old", facts=facts(cost="yes"), status="stale"),
            by("four", "b-shut", requirements=rules),
            by("four", "z-shut", requirements=rules[:1]),
            by("three", "a-far", place=farther),
            by("three", "z-far", place=far),
        ],
        {**AT_HOME, **terms(age="25_up")},
    )

    assert [(each.fate, each.offer.id) for each in found.passed] == [
        (Fate.CAN_CALL, "a-paid"),
        (Fate.CAN_CALL, "z-free"),
        (Fate.CAN_CALL, "old"),
        (Fate.NOT_NOW, "z-shut"),
        (Fate.NOT_NOW, "b-shut"),
        (Fate.TOO_FAR, "z-far"),
        (Fate.TOO_FAR, "a-far"),
    ]
    assert found.looked_at == 10
    told = {each.choice.offer.id: each.behind for each in found.others}
    assert told == {"a-paid": "free", "z-free": "open", "old": "open"}
    assert [each.choice.standing for each in found.others] == [
        Standing.OFFERED,
        Standing.CALL_FIRST,
        Standing.CALL_FIRST,
    ]


def test_what_is_only_for_people_with_a_record_is_told_to_nobody_else():
    services = [by("two", "open"), by("three", "home", requirements=only_for("record", "yes"))]

    assert "home" not in behind(explained(services))
    assert explained(services, terms(record="no")).not_now == ()
    assert "home" in behind(explained(services, terms(record="yes")))


def test_what_cannot_help_today_is_not_told_where_today_counts():
    urgent = build_aim("food", "now", urgent=True)
    services = [by("two", "open", urgent=True), by("three", "old", urgent=True, status="stale")]

    assert "old" not in behind(explained(services, aim=urgent))


def test_two_rows_of_one_service_are_told_once():
    found = explained([by("two", "a"), by("three", "b", same_as="a"), by("four", "c")])

    assert "b" not in behind(found)
    assert found.looked_at == 2


def test_a_choice_of_ones_own_comes_first_because_one_chose_it():
    services = [by("two", "free", facts=facts(cost="no")), by("three", "paid")]
    catalog = build_catalog(services, [FOOD], organizations=OTHERS, two_one_one=False)
    built = build_pathway({}, catalog, TODAY)
    shown = arrange(built, Arrangement(swaps={"food": "paid"}))

    found = explain(shown.steps[0], built)

    assert behind(found) == {"paid": "", "free": OWN_CHOICE}


def test_what_an_earlier_step_opens_is_no_longer_not_now():
    english = build_aim("english", "learn", kind="learning", raises=terms(english="good"))
    train = build_aim("train", "train", kind="training")
    needs = only_for("english", "good")
    services = [
        build_class("lessons", "english"),
        build_class("care", "train"),
        replace(build_class("more", "train"), requirements=needs),
    ]
    catalog = build_catalog(services, [english, train], two_one_one=False)
    pathway = build_pathway(terms(english="some"), catalog, TODAY)
    lessons, care = pathway.steps

    assert [each.choice.service.id for each in explain(care, pathway).chosen] == ["care", "more"]
    assert behind(explain(care, pathway))["more"] == "another_step_first"
    assert explain(lessons, pathway).not_now == ()


@pytest.mark.parametrize("miles", ["near", "far"])
def test_of_two_alike_the_nearer_is_first_and_the_reason_says_so(miles):
    other = HARTFORD if miles == "far" else EAST_HARTFORD
    found = explained([by("two", "x", place=EAST_HARTFORD), by("three", "y", place=other)], AT_HOME)

    assert set(behind(found).values()) == {"", "miles" if miles == "far" else "fixed_order"}


def explain_all(pathway: Pathway) -> list[Explanation]:
    return [explain(step, pathway) for step in pathway.steps]


@given(profiles, full_catalogs)
def test_whoever_asks_each_step_can_be_explained(profile, catalog):
    for step, found in zip(
        (pathway := build_pathway(profile, catalog, TODAY)).steps, explain_all(pathway), strict=True
    ):
        named = [*found.chosen, *found.others]
        assert tuple(each.choice for each in found.chosen) == step.choices
        assert [each.behind for each in found.chosen].count("") == 1
        assert {each.behind for each in named[1:]} <= set(BEHIND)
        assert all(each.findings for each in found.not_now)
        told = [each.choice.offer.key for each in named]
        told += [each.offer.key for each in found.not_now]
        assert max(Counter(told).values()) == 1
