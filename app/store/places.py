"""Rows of ZIP codes and towns to the places of the catalog."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.places import COMPASS, Place, index_places, slugify
from app.store.rows import Row, Rows


def read_places(rows: Rows) -> dict[str, Place]:
    """Return all places by id; a ZIP code without a centroid has its town's."""
    found = rows.get("place", [])
    towns = {row["id"]: row for row in found if row["kind"] == "town"}
    places = index_places(read_place(row, towns[row["town"]]) for row in found)
    villages = index_places(read_villages(found, places))
    return {**read_neighborhoods(rows, places), **villages, **places}


def read_neighborhoods(rows: Rows, places: dict[str, Place]) -> dict[str, Place]:
    """Whoever names a part of a town names the town: rules on towns and ZIP codes hold as there."""
    documents = {row["id"]: row["content"] for row in rows.get("document", ())}
    named: dict[str, str] = documents.get("terms", {}).get("neighborhoods", {})
    return {slugify(name): places[town] for name, town in named.items()}


def read_villages(found: list[Row], places: dict[str, Place]) -> Iterator[Place]:
    """Many people say the name of their post office, such as Unionville, and not their town's."""
    for row in found:
        name = slugify(row["name"] if row["kind"] == "zip" else "")
        if name:
            yield replace(places[row["id"]], id=name.removeprefix(f"{row['town']}-"))
        short = name.removesuffix(f"-{row['town']}")
        if short not in ("", *COMPASS.values()):
            # Storrs Mansfield is Storrs to all; North Granby is no "North".
            yield replace(places[row["id"]], id=short)


def read_place(row: Row, town: Row) -> Place:
    known = row if row["latitude"] is not None else town
    return Place(
        id=row["id"],
        town=row["town"],
        town_name=town["name"],
        in_region=town["in_region"] if row["in_region"] is None else row["in_region"],
        latitude=known["latitude"],
        longitude=known["longitude"],
    )
