"""Small random worlds of jobs, rungs and classes, and the ways in them by name."""

from dataclasses import dataclass

from hypothesis import strategies as st

from app.domain.catalog import Catalog
from app.domain.ladder.ways import Lesson, Way, Ways
from app.domain.records import Aim, Occupation, Pay, Rung, Wait, Weeks
from app.domain.standing import Season
from tests.domain.catalogs import (
    PERSON,
    PLACES,
    build_aim,
    build_catalog,
    build_class,
    build_occupation,
    facts,
    terms,
)
from tests.domain.random_catalogs import some_of
from tests.domain.random_people import profiles

SOCS = ("11-0001", "22-0002", "33-0003", "44-0004")
WORDS = {"en": "Example", "es": "Ejemplo"}
CARDS = ("card", "badge")
LEVELS = ["none", *["diploma", "training"] * 3, "some_college", "associate", "not_known"]

spans = st.sampled_from([None, None, Weeks(0, 8), Weeks(8, 8), Weeks(4, 20)])
pays = st.sampled_from([(20.0, True), (25.0, True), (31200, False)]).map(
    lambda pay: Pay(None, pay[0], None, "Example", "2025", hourly=pay[1])
)
jobs = st.tuples(
    *[
        st.builds(
            build_occupation,
            st.just(soc),
            entry_level=st.sampled_from(LEVELS),
            rung=st.sampled_from(["entry", "next"]),
            pay=pays,
            weeks=spans,
            licenses=st.sampled_from([frozenset(), frozenset({"card"}), frozenset(CARDS)]),
        )
        for soc in SOCS
    ]
)


def build_step(pair: tuple[str, str], confidence: str, weeks: Weeks | None) -> Rung:
    return Rung(*pair, WORDS, WORDS, WORDS, confidence, "example", (), weeks)


pairs = [(one, other) for one in SOCS for other in SOCS if one != other]
rungs = st.lists(
    st.builds(
        build_step, st.sampled_from(pairs), st.sampled_from(["low", "medium", "high"]), spans
    ),
    max_size=5,
    unique_by=lambda rung: (rung.from_soc, rung.to_soc),
)
needs = st.fixed_dictionaries(
    {},
    optional={
        "schooling": st.sampled_from([["diploma", "college"], ["college"], ["no_diploma"]]),
        "english": st.sampled_from([["some", "good"], ["good"]]),
        "reading": st.just(["some", "easy"]),
        "hours": st.sampled_from([["over_15"], ["5_to_15", "over_15"]]),
        "group": st.just(["woman"]),
        "holds": st.sampled_from([["card"], ["badge", "card"], ["associate"]]),
        "record": st.just(["yes"]),
        "age": st.just(["25_up"]),
    },
)
asks = st.fixed_dictionaries({}, optional={"schooling": some_of("abroad", "no_diploma")})
grants = st.fixed_dictionaries(
    {},
    optional={
        "reading": st.just(["some"]),
        "english": some_of("some", "good"),
        "schooling": st.sampled_from([["diploma"], ["college"]]),
        "holds": st.sampled_from([["card"], ["badge"], ["badge", "card"], ["associate"]]),
    },
)
answers = st.sampled_from(["yes", "no", "not_known"])
known = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("cost", "stipend", "childcare", "transport"), answers)
).map(lambda said: facts(**said))
classes = st.builds(
    lambda **changes: changes,
    meets=st.sampled_from(["training", "english", "diploma", "training diploma"]),
    needs=st.one_of(st.just({}), needs),
    ask_if=asks,
    grants=grants.map(lambda given: {term: frozenset(values) for term, values in given.items()}),
    occupations=some_of(*(f"{soc}.00" for soc in SOCS), least=0).map(tuple),
    sessions=st.sampled_from([(), (frozenset({"evening"}),), (frozenset({"morning"}),)]),
    languages=st.sampled_from([frozenset(), frozenset({"en"}), frozenset({"en", "es"})]),
    weeks=spans,
    facts=known,
    status=st.sampled_from(["listed", "listed", "listed", "stale-source", "closed"]),
    season=st.sampled_from([None, None, None, Season((1, 1), (2, 1))]),
    place=st.sampled_from([None, *PLACES.values()]),
    same_as=st.sampled_from([None, None, None, "class-0"]),
)


few = st.integers(0, 2)
higher = st.sampled_from(
    [terms(english="good"), terms(schooling="diploma"), terms(reading="some", schooling="college")]
)
low = st.fixed_dictionaries(
    {
        "reading": st.just("start"),
        "english": st.sampled_from(["none", "some"]),
        "schooling": st.sampled_from(["no_diploma", "no_diploma", "abroad", "diploma"]),
    }
).map(lambda levels: terms(**levels))
held = st.sets(st.sampled_from([*CARDS, "associate", "bachelor", "abroad"])).map(
    lambda cards: terms(holds=cards or "none")
)
anybody = st.builds(
    lambda profile, levels, cards: {**profile, **levels, **cards},
    profiles,
    low | st.just({}),
    held | st.just({}),
)
"""Mostly people who have something to learn first, and some who hold a card already."""

reading = build_aim(
    "reading",
    "learn",
    kind="learning",
    when=(terms(reading="start"),),
    raises=terms(reading="some"),
)
english = build_aim(
    "english",
    "learn",
    kind="learning",
    when=(terms(english=["none", "some"]),),
    unless=(terms(age="under_18"),),
    raises=terms(english="some"),
)
first_english, first_reading = Wait("english", terms(english="none")), Wait("reading")
waits = st.lists(st.sampled_from([first_english, first_reading, Wait("childcare")]), max_size=2)


def list_aims(of_diploma: list[Wait], of_training: list[Wait]) -> list[Aim]:
    diploma = build_aim("diploma", "learn", kind="learning", after=tuple(of_diploma))
    training = build_aim("training", "train", kind="training", after=tuple(of_training))
    childcare = build_aim("childcare", "possible")
    return [PERSON, childcare, reading, english, diploma, training]


@dataclass(frozen=True)
class World:
    catalog: Catalog
    goals: tuple[Occupation, ...]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    taught = [
        {"grants": draw(higher), "weeks": draw(spans), "meets": "english reading"}
        for _ in range(draw(few))
    ]
    drawn = draw(st.lists(classes, max_size=3)) + taught
    services = [build_class(f"class-{n}", **each) for n, each in enumerate(drawn)]
    found = draw(jobs)
    goals = draw(st.lists(st.sampled_from(found), min_size=1, max_size=2, unique=True))
    aims = list_aims(draw(waits), draw(waits))
    catalog = build_catalog(services, aims, occupations=found, rungs=draw(rungs))
    return World(catalog, tuple(goals))


def name_ways(ways: Ways) -> dict[str, tuple[str, ...]]:
    """Name the ways; a job that nothing leads to is told, but is no way."""
    named = {kind: name_legs(way) for way in ways.ways for kind in way.kinds}
    nearest = ways.nearest
    return named | ({"nearest": name_legs(nearest)} if nearest and nearest.led_to else {})


def name_legs(way: Way) -> tuple[str, ...]:
    return tuple(name_class(leg) if isinstance(leg, Lesson) else leg.job.soc for leg in way.legs)


def name_class(lesson: Lesson) -> str:
    service = lesson.choice.service.id
    return f"{service}:{lesson.term}" if lesson.term else service
