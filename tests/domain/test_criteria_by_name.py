"""Each criterion of the order has its name where it alone puts one service behind another."""

import pytest

from app.domain.explaining import explain
from app.domain.pathway import build_pathway
from app.domain.records import FOR_PROFIT, Organization, Source

from .catalogs import (
    CENTER,
    EAST_HARTFORD,
    HARTFORD,
    TODAY,
    WEST_HARTFORD,
    build_aim,
    build_catalog,
    build_service,
    facts,
    only_for,
    some,
    terms,
)

FOOD = build_aim("food")
URGENT = build_aim("food", "now", urgent=True)
SILENT = Organization("example-silent", "Example Silent", "", website="https://example.org")
TRADER = Organization(
    "example-trader", "Example Trader", "", CENTER.phones, legal_status=FOR_PROFIT
)
OTHER = Organization("example-other", "Example Other", "", CENTER.phones)
HOME = terms(place="hartford", town="hartford", region="inside")
SPANISH = terms(language="es")
NEEDS_RIDE = terms(need="ride")
ASKS_AGE = only_for("age", "under_18", "18_to_24")


def by(owner, service_id, **changes):
    return build_service(service_id, "food", organization_id=owner.id, **changes)


def first(**changes):
    return by(CENTER, "z-first", **changes)


def second(owner=OTHER, **changes):
    return by(owner, "a-second", **changes)


NEW = Source(("https://example.org",), "2026", last="2026")
CASES = {
    "for_all": (first(), second(requirements=only_for("group", "veteran")), {}, FOOD),
    "open": (first(), second(status="stale-source"), {}, FOOD),
    "front_door": (first(front_door=True), second(), {}, FOOD),
    "made_for": (first(welcomes=terms(age="25_up")), second(), terms(age="25_up"), FOOD),
    "not_for_profit": (first(), second(TRADER), {}, FOOD),
    "fit": (
        first(requirements=only_for("age", "25_up")),
        second(requirements=only_for("hours", "over_15")),
        terms(age="25_up"),
        FOOD,
    ),
    "doubts": (
        first(requirements=ASKS_AGE),
        second(requirements=(*ASKS_AGE, *only_for("hours", "over_15"))),
        {},
        FOOD,
    ),
    "language": (first(languages=some("es")), second(languages=some("en")), SPANISH, FOOD),
    "at_once": (
        first(place=HARTFORD, urgent=True),
        second(place=WEST_HARTFORD, urgent=True),
        HOME,
        URGENT,
    ),
    "free": (first(facts=facts(cost="no")), second(facts=facts(cost="yes")), {}, FOOD),
    "supports": (first(facts=facts(transport="yes")), second(), NEEDS_RIDE, FOOD),
    "near": (first(place=HARTFORD), second(place=WEST_HARTFORD), HOME, FOOD),
    "reachable": (first(), second(SILENT), {}, FOOD),
    "miles": (first(place=HARTFORD), second(place=EAST_HARTFORD), HOME, FOOD),
    "lately": (first(source=NEW), second(), {}, FOOD),
    "fixed_order": (by(CENTER, "a-first"), by(OTHER, "b-second"), {}, FOOD),
}


@pytest.mark.parametrize(("name", "case"), CASES.items(), ids=CASES.keys())
def test_what_puts_one_behind_another_has_its_name(name, case):
    before, after, profile, aim = case
    catalog = build_catalog(
        [before, after], [aim], organizations=[SILENT, TRADER, OTHER], two_one_one=False
    )
    pathway = build_pathway(profile, catalog, TODAY)

    [one, other] = explain(pathway.steps[0], pathway).chosen

    assert [each.choice.service.id for each in (one, other)] == [before.id, after.id]
    assert other.behind == name


@pytest.mark.parametrize("term", ["record", "home"])
def test_who_welcomes_people_with_a_record_is_not_behind_for_others(term):
    welcoming = by(CENTER, "a-first", welcomes={term: some("yes")})
    catalog = build_catalog(
        [welcoming, by(OTHER, "b-second")], [FOOD], organizations=[OTHER], two_one_one=False
    )

    [one, _] = build_pathway({}, catalog, TODAY).steps[0].choices

    assert one.service.id == "a-first"
