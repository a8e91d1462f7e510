"""What can help where a record may close a job: papers that open it again, and whom to ask."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.domain.catalog import Catalog
from app.domain.standing import Standing
from app.presenters.guides import GuideTitle, list_people, present_guide_titles
from app.presenters.service_links import ServiceLink, link_services

CLEARS_A_RECORD = "record_clearing"
"""What erasure, a pardon and a certificate of employability meet, in the words of the content."""


@dataclass(frozen=True, slots=True)
class RecordHelp:
    """The same for everybody who reads it. `places` clear a record or give legal advice."""

    places: tuple[ServiceLink, ...]
    guides: tuple[GuideTitle, ...]


@lru_cache(maxsize=8)
def present_record_help(catalog: Catalog, language: str, today: date) -> RecordHelp:
    guides = [each for each in catalog.guides.values() if CLEARS_A_RECORD in each.explains]
    clearing = [each for each in catalog.services.values() if CLEARS_A_RECORD in each.meets]
    people = [each for guide in guides for each in list_people(guide, catalog, today)]
    found = [
        each
        for each in dict.fromkeys([*clearing, *people])
        if catalog.standing_of(each, today) is not Standing.NOT_OFFERED
    ]
    return RecordHelp(
        places=link_services(found, catalog, language, today),
        guides=present_guide_titles(guides, language),
    )
