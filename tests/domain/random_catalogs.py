"""Small random catalogs: a few services of any kind, status and rule, for steps like ours."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from app.domain.catalog import Catalog
from app.domain.eligibility import build_requirements
from app.domain.records import Aim, Service, Wait
from app.domain.standing import Season

from .catalogs import (
    CENTER,
    PERSON,
    PLACES,
    WORK,
    Organization,
    Phone,
    build_aim,
    build_catalog,
    build_occupation,
    build_rule,
    build_rung,
    build_service,
    facts,
    some,
    terms,
)
from .random_people import MULTIPLE, SINGLE

ORGANIZATIONS = (
    Organization("example-web", "Example Web", "listed", website="https://example.org"),
    Organization("example-shed", "Example Shed", ""),
    Organization("example-past", "Example Past", "closed", phones=(Phone("860-555-0150"),)),
    Organization("example-old", "Example Old", "stale-source", phones=(Phone("860-555-0151"),)),
)
BASIC_NEEDS = {
    "safety": {"stage": "now", "when": (terms(safety="danger"),), "urgent": True},
    "shelter": {"stage": "now", "when": (terms(need="shelter"),), "urgent": True},
    "food_today": {"stage": "now", "when": (terms(need="food_today"),), "urgent": True},
    "warmth": {"stage": "now", "when": (terms(need="warmth"),), "urgent": True},
    "food": {"when": (terms(need="food"),)},
    "ride": {"stage": "possible", "when": (terms(need="ride"),)},
}
LEARNING = {
    "reading": {
        "when": (terms(goal="reading"), terms(reading="start")),
        "raises": terms(reading="some"),
    },
    "english": {
        "when": (terms(goal="english"), terms(english=["none", "some"])),
        "raises": terms(english="some"),
    },
    "diploma": {
        "when": (terms(goal="diploma"), terms(schooling="no_diploma")),
        "raises": terms(schooling="diploma"),
    },
}
AIMS = (
    WORK,
    PERSON,
    *(build_aim(each, **changes) for each, changes in BASIC_NEEDS.items()),
    *(build_aim(each, "learn", kind="learning", **more) for each, more in LEARNING.items()),
    build_aim("childcare", "possible", when=(terms(childcare="need"),)),
    build_aim("record_help", "possible", when=(terms(record="yes"),), sensitive=True),
    build_aim(
        "training",
        "train",
        kind="training",
        unless=(terms(age="under_18", hours="under_5"),),
        after=(
            Wait("childcare", terms(childcare="need")),
            Wait("english", terms(english="none")),
            Wait("ride"),
        ),
    ),
)
OFTEN = ["listed", "listed", "active-at-source"]
CALL_FIRST = ["stale-source", "undated-source", "unverified-old", "seasonal", "brand-new"]
NOT_OFFERED = ["at-risk", "paused", "waitlist-closed", "winding-down", "closed"]
STATUSES = [*OFTEN, *CALL_FIRST, *NOT_OFFERED]
OCCUPATIONS = (
    build_occupation("31-1131", "health-care", record_rules=("GEN",)),
    build_occupation("35-2014", "food", entry_level="diploma"),
    build_occupation("29-1141", "health-care", rung="next"),
)


def some_of(*values: str, least: int = 1) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(values), min_size=least, max_size=3, unique=True)


rules = st.fixed_dictionaries(
    {},
    optional={
        **{term: some_of(*SINGLE[term]) for term in ("age", "reading", "english", "schooling")},
        # Who may come with few hours may come with more.
        "hours": st.sampled_from([["over_15"], ["5_to_15", "over_15"]]),
        "record": st.just(["yes"]),
        "town": some_of("hartford", "bolton", "stamford"),
        "children": some_of(*MULTIPLE["children"]),
        "group": some_of("veteran", "woman"),
    },
)
sessions = st.lists(
    st.sets(
        st.sampled_from(["morning", "afternoon", "evening", "weekend", "day", "self_paced"]),
        min_size=1,
        max_size=2,
    ).map(frozenset),
    max_size=2,
).map(tuple)
languages = st.sets(st.sampled_from(["en", "es"])).map(frozenset)
welcomes = st.fixed_dictionaries(
    {}, optional={"record": st.just("yes"), "age": st.just("18_to_24"), "need": st.just("food")}
).map(lambda values: terms(**values))
answer = st.sampled_from(["yes", "no", "not_known"])
known = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("cost", "childcare", "transport", "record_policy"), answer)
).map(lambda values: facts(**values))
areas = st.sampled_from([some(), some(), some("statewide"), some("bolton", "hartford")])
seasons = st.sampled_from([None, Season((6, 1), (8, 31)), Season((11, 1), (2, 28))])


@st.composite
def services(draw: st.DrawFn, service_id: str = "service") -> Service:
    kind = draw(st.sampled_from(["training", "support"]))
    taught = {"sessions": draw(sessions), "languages": draw(languages)}
    area = draw(areas)
    grants = draw(st.sampled_from([{}, {"english": ["some"]}, {"schooling": ["diploma"]}]))
    changes: dict[str, Any] = {
        "kind": kind,
        "status": draw(st.sampled_from(STATUSES)),
        "organization_id": draw(st.sampled_from([CENTER, *ORGANIZATIONS])).id,
        "requirements": build_requirements(
            kind, draw(rules), draw(rules), taught["sessions"], taught["languages"], grants, area
        ),
        "area": area,
        "place": draw(st.sampled_from([None, *PLACES.values()])),
        "urgent": draw(st.booleans()),
        "front_door": draw(st.booleans()),
        "welcomes": draw(welcomes),
        "facts": draw(known),
        "season": draw(seasons),
        "occupations": draw(st.sampled_from([(), ("31-1131.00",), ("35-2014.00",)])),
        "same_as": draw(st.sampled_from([None, None, "service-0"])),
    }
    meets = " ".join(draw(some_of(*(aim.id for aim in AIMS), "job_search")))
    return build_service(service_id, meets, **taught, **changes)


@st.composite
def lists_of_services(draw: st.DrawFn) -> list[Service]:
    drawn = draw(st.lists(services(), max_size=7))
    return [replace(each, id=f"service-{n}") for n, each in enumerate(drawn)]


def aims_called(names: set[str]) -> list[Aim]:
    return [aim for aim in AIMS if aim is PERSON or aim.id in names]


def catalog_of(found: list[Service], aims: list[Aim] | None = None) -> Catalog:
    return build_catalog(
        found,
        AIMS if aims is None else aims,
        organizations=ORGANIZATIONS,
        occupations=OCCUPATIONS,
        rungs=[build_rung("31-1131", "29-1141")],
        record_rules=[build_rule("GEN")],
    )


some_aims = st.sets(st.sampled_from([aim.id for aim in AIMS])).map(aims_called)
catalogs = st.builds(catalog_of, lists_of_services(), some_aims)
full_catalogs = st.builds(catalog_of, lists_of_services())
