"""What was chosen on a list, read from its address; what the list does not offer is no choice."""

from collections.abc import Collection
from dataclasses import dataclass

from fastapi import Request

from app.domain.catalog import Catalog
from app.domain.directory import directory_of
from app.domain.looking import TRAINING, ServiceWish
from app.domain.looking_for_jobs import JobWish
from app.domain.places import find_place
from app.presenters.service_list import DAY_PARTS, list_languages

LONGEST = 100
MOST_DIGITS = 4


@dataclass(frozen=True)
class Asked:
    """The address of a list: each field in plain letters, no longer than its box."""

    request: Request

    def read(self, name: str) -> str:
        text = self.request.query_params.get(name, "")[:LONGEST]
        return "".join(letter for letter in text if letter.isprintable()).strip()

    def choose(self, name: str, known: Collection[str]) -> str:
        value = self.read(name)
        return value if value in known else ""

    @property
    def page(self) -> int:
        """Return which page is asked for; the first one where it is no number."""
        digits = self.read("page")
        is_number = digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS
        return int(digits) if is_number else 1

    @property
    def town(self) -> str:
        return self.read("town")


def read_service_wish(kind: str, asked: Asked, catalog: Catalog) -> ServiceWish:
    directory = directory_of(catalog)
    is_training = kind == TRAINING
    place = find_place(asked.town, catalog.places) or ""
    return ServiceWish(
        kind=kind,
        category=asked.choose("kind", directory.categories(kind)),
        place=place if place in catalog.places else "",
        sector=asked.choose("work", directory.work() if is_training else ()),
        day_part=asked.choose("when", DAY_PARTS if is_training else ()),
        language=asked.choose("language", list_languages(kind, catalog)),
        free=asked.read("free") == "1",
        words=asked.read("words"),
    )


def read_job_wish(asked: Asked, catalog: Catalog) -> JobWish:
    sector = asked.choose("work", directory_of(catalog).of_sector)
    return JobWish(sector=sector, words=asked.read("words"))
