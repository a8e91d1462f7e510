"""The question of a step, put to a database: who may be shown for an aim, the best three.

The tables hold what the question needs, with an index for each way in. The question is simpler
than the site's: it asks category, standing, towns and day parts, and orders by front door, cost,
distance, lately and id; no doubts, no supports, no turns.
"""

from collections.abc import Callable, Iterator
from itertools import islice

from sqlalchemy import (
    Boolean,
    Column,
    Engine,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    exists,
    insert,
    or_,
    select,
    text,
)

from app.domain.catalog import Catalog
from app.domain.offers import TOWN, Offer
from app.domain.pathway import list_aims
from app.domain.places import miles_between
from app.domain.requirements import MeetsWhenFree, Profile
from app.domain.standing import Standing
from app.domain.surroundings import suppose_miles

MOST = 3
AT_ONCE = 5_000
ALL_PARTS = ("afternoon", "day", "evening", "morning", "online", "weekend")
METADATA = MetaData()
OFFERS = Table(
    "offer",
    METADATA,
    Column("id", String, primary_key=True),
    Column("offered", Boolean),
    Column("later_door", Boolean),
    Column("any_town", Boolean),
    Column("any_time", Boolean),
    Column("cost", Integer),
    Column("lately", Integer),
    Column("place", String),
)
SERVING = Table(
    "serving",
    METADATA,
    Column("aim", String, primary_key=True),
    Column("offer", String, primary_key=True),
)
TOWNS = Table(
    "town_rule",
    METADATA,
    Column("offer", String, primary_key=True),
    Column("town", String, primary_key=True),
)
PARTS = Table(
    "day_part",
    METADATA,
    Column("offer", String, primary_key=True),
    Column("part", String, primary_key=True),
)
DISTANCES = Table(
    "distance",
    METADATA,
    Column("home", String, primary_key=True),
    Column("place", String, primary_key=True),
    Column("miles", Float),
)
Index("by_town", TOWNS.c.town, TOWNS.c.offer)
Index("by_part", PARTS.c.part, PARTS.c.offer)
Index("by_offer", SERVING.c.offer)

IN_TOWN = exists().where(TOWNS.c.offer == OFFERS.c.id, TOWNS.c.town == bindparam("town"))
WHEN_FREE = exists().where(
    PARTS.c.offer == OFFERS.c.id, PARTS.c.part.in_(bindparam("parts", expanding=True))
)
QUESTION = (
    select(OFFERS.c.id)
    .join(SERVING, SERVING.c.offer == OFFERS.c.id)
    .join(DISTANCES, DISTANCES.c.place == OFFERS.c.place)
    .where(SERVING.c.aim == bindparam("aim"), DISTANCES.c.home == bindparam("home"))
    .where(OFFERS.c.offered, or_(OFFERS.c.any_town, IN_TOWN), or_(OFFERS.c.any_time, WHEN_FREE))
    .order_by(OFFERS.c.later_door, OFFERS.c.cost, DISTANCES.c.miles, OFFERS.c.lately, OFFERS.c.id)
    .limit(MOST)
)


def fill(engine: Engine, catalog: Catalog) -> None:
    METADATA.create_all(engine)
    offers = [*catalog.offers.values()]
    serving = [
        {"aim": aim, "offer": offer.id}
        for aim, shelf in catalog.shelves.items()
        for offer in shelf.offers
    ]
    write(engine, OFFERS, map(describe, offers))
    write(engine, SERVING, iter(serving))
    write(engine, TOWNS, (row for offer in offers for row in towns_of(offer)))
    write(engine, PARTS, (row for offer in offers for row in parts_of(offer)))
    write(engine, DISTANCES, iter(list_distances(catalog)))
    with engine.begin() as connection:
        connection.execute(text("ANALYZE"))


def write(engine: Engine, table: Table, rows: Iterator[dict[str, object]]) -> None:
    with engine.begin() as connection:
        while some := [*islice(rows, AT_ONCE)]:
            connection.execute(insert(table), some)


def describe(offer: Offer) -> dict[str, object]:
    parts = [each for each in offer.service.requirements if isinstance(each, MeetsWhenFree)]
    return {
        "id": offer.id,
        "offered": offer.standing is Standing.OFFERED,
        "later_door": not offer.front_door,
        "any_town": offer.town is None,
        "any_time": not any(each.sessions for each in parts),
        "cost": offer.cost,
        "lately": offer.lately[1],
        "place": offer.place.id if offer.place else "",
    }


def towns_of(offer: Offer) -> list[dict[str, object]]:
    rules = [each for each in offer.service.requirements if each.term == TOWN]
    towns = {town for rule in rules for town in getattr(rule, "values", ())}
    return [{"offer": offer.id, "town": town} for town in towns]


def parts_of(offer: Offer) -> list[dict[str, object]]:
    parts = {part for session in offer.service.sessions for part in session}
    return [{"offer": offer.id, "part": part} for part in parts]


def list_distances(catalog: Catalog) -> list[dict[str, object]]:
    """Everybody without a place lives "", from where nothing is known to be near or far."""
    spots = {offer.place.id: offer.place for offer in catalog.offers.values() if offer.place}
    unknown = suppose_miles(is_outside=False)
    found: list[dict[str, object]] = []
    for name, home in [("", None), *catalog.places.items()]:
        for spot, place in [("", None), *spots.items()]:
            miles = miles_between(home, place)
            near = unknown if miles is None else miles
            found.append({"home": name, "place": spot, "miles": near})
    return found


def ask(engine: Engine, catalog: Catalog) -> Callable[[Profile], object]:
    """Return a function that asks for each step of a person's pathway."""
    connection = engine.connect()

    def ask_for_all(profile: Profile) -> object:
        parts = sorted(profile.get("day_part", ALL_PARTS))
        home = next((each for each in profile.get("place", ()) if each in catalog.places), "")
        said = {"town": next(iter(profile.get(TOWN, ())), ""), "home": home, "parts": parts}
        aims = list_aims(profile, catalog)
        return [connection.execute(QUESTION, {**said, "aim": aim.id}).all() for aim in aims]

    return ask_for_all
