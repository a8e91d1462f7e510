"""The way to a place: a link that opens the maps of the phone, only where that is safe and sure."""

import re
from urllib.parse import urlencode

from app.domain.records import Service

MAPS = "https://www.google.com/maps/dir/"
"""One address for all phones: the app where it is installed, with buses, else the browser. It is a
link that somebody presses; our pages ask for nothing there."""

STREET = re.compile(r"^(?:\d+(?:-\d+)?|One) [A-Z][^,;(]*")
SECRET_CATEGORIES = frozenset({"domestic-violence", "crisis"})
SECRET_NEEDS = frozenset({"safety", "crisis"})


def find_directions(service: Service) -> str:
    """Return the link, or nothing: a map may lie open on a phone that somebody else looks at, and
    an address without a number, or with two, would lead to the wrong door."""
    destination = say_destination(service)
    if not destination or keeps_its_place_secret(service):
        return ""
    return f"{MAPS}?{urlencode({'api': 1, 'destination': destination})}"


def keeps_its_place_secret(service: Service) -> bool:
    return service.category in SECRET_CATEGORIES or bool(service.meets & SECRET_NEEDS)


def say_destination(service: Service) -> str:
    address, place = service.address or "", service.place
    street = STREET.match(address)
    if street is None or place is None or ";" in address:
        return ""
    zip_code = f" {place.id}" if place.id.isdigit() else ""
    return f"{street[0].strip()}, {place.town_name}, CT{zip_code}"
