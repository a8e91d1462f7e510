"""Towns and ZIP codes, found from what a person types, and how far apart they are."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from math import asin, cos, radians, sin, sqrt

EARTH_RADIUS_MILES = 3958.8
ZIP_CODE = re.compile(r"(?<!\d)(\d{5})(?:-?\d{4})?(?!\d)")
LOST_ZERO = re.compile(r"(?<!\d)(\d{4})(?:-\d{4})?(?!\d)")
ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class Place:
    """A ZIP code or a town. Coordinates are a rough centroid, for "near me" order only."""

    id: str
    town: str
    town_name: str
    in_region: bool
    latitude: float | None = None
    longitude: float | None = None


def slugify(text: str) -> str:
    """Return the text without accents, in lower case, with hyphens between the words."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))


def find_place(typed: str, places: Mapping[str, Place]) -> str | None:
    """Return the id of the place meant, "elsewhere" for a ZIP code we do not list or a town of
    another state, or None.

    Takes a ZIP code in any form, or a town's name with accents, typos, or the state behind it.
    """
    typed = in_our_digits(typed)
    zip_code = ZIP_CODE.search(typed) or ZIP_CODE.search(re.sub(r"\s+", "", typed))
    if zip_code:
        return zip_code.group(1) if zip_code.group(1) in places else ELSEWHERE
    short = LOST_ZERO.search(typed)
    if short and f"0{short.group(1)}" in places:
        return f"0{short.group(1)}"
    return find_town(typed, places)


def in_our_digits(typed: str) -> str:
    """Write the digits of other scripts as 0 to 9."""
    return "".join(str(unicodedata.decimal(each, each)) for each in typed)


def find_town(typed: str, places: Mapping[str, Place]) -> str | None:
    slug = re.sub(r"-(ct|conn|connecticut)$", "", slugify(typed))
    towns = [place_id for place_id in places if not place_id.isdigit()]
    if slug in towns:
        # A part of a town stands for the town.
        return places[slug].id
    if slug in {ELSEWHERE, *OUTSIDE} or slug.rpartition("-")[2] in OTHER_STATES:
        return ELSEWHERE
    first, *others = slug.split("-")
    expanded = "-".join([COMPASS.get(first, first) if others else first, *others])
    close = get_close_matches(expanded, towns, n=1, cutoff=0.85)
    return places[close[0]].id if close else None


COMPASS = {
    "e": "east", "w": "west", "n": "north", "s": "south",
    "este": "east", "oeste": "west", "norte": "north", "sur": "south",
}  # fmt: skip
OUTSIDE = {"springfield"}
"""Towns of other states that people near here name without the state: the train goes there."""

OTHER_STATES = {
    "al", "ak", "az", "ar", "ca", "co", "dc", "de", "fl", "ga", "hi", "id", "il", "in", "ia",
    "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj",
    "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "pr", "ri", "sc", "sd", "tn", "tx", "ut",
    "vt", "va", "wa", "wv", "wi", "wy", "mass", "massachusetts",
}  # fmt: skip


def miles_between(one: Place | None, other: Place | None) -> float | None:
    """Return the distance as the crow flies, or None when a centroid is not known."""
    if one is None or other is None:
        return None
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return None
    return great_circle_miles(coordinates(one), coordinates(other))


def coordinates(place: Place) -> tuple[float, float]:
    return radians(place.latitude or 0.0), radians(place.longitude or 0.0)


def great_circle_miles(one: tuple[float, float], other: tuple[float, float]) -> float:
    half_height = sin((other[0] - one[0]) / 2) ** 2
    half_width = sin((other[1] - one[1]) / 2) ** 2
    chord = half_height + cos(one[0]) * cos(other[0]) * half_width
    return 2 * EARTH_RADIUS_MILES * asin(sqrt(chord))


def index_places(places: Iterable[Place]) -> dict[str, Place]:
    return {place.id: place for place in places}
