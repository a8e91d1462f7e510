"""A few jobs of a made-up town, and ways in it told in few words."""

from dataclasses import replace
from typing import Any

from app.domain.ladder.ways import Lesson, Way, Ways, find_ways
from app.domain.records import Occupation, Pay, Rung, Service, Weeks
from app.domain.requirements import Profile
from tests.domain.catalogs import TODAY, build_catalog, build_class, build_occupation, terms

WORDS = {"en": "Example", "es": "Ejemplo"}


def build_job(title: str, soc: str, pay: float, **changes: Any) -> Occupation:
    own = Pay(None, pay, None, "Example area", "2025")
    return build_occupation(soc, title={"en": title}, pay=own, **changes)


AIDE = build_job("aide", "31-1131", 21.0, entry_level="training")
HELPER = build_job("helper", "31-1120", 18.0, employment=20)
NURSE = build_job("nurse", "29-2061", 33.0, entry_level="training", rung="next")
RN = build_job("rn", "29-1141", 48.0, entry_level="bachelor", rung="next")
COOK = build_job("cook", "35-2014", 19.0, sector="food", entry_level="diploma")
CLEANER = build_job("cleaner", "37-2011", 17.0, sector="cleaning", employment=90)


def name_of(job: Occupation, title: str = "", **changes: Any) -> Occupation:
    """Return a job like this one, by another name or with other facts."""
    named = {"title": {"en": title}} if title else {}
    if "soc" in changes:
        changes["onet_soc_code"] = f"{changes['soc']}.00"
    return replace(job, **named, **changes)


def build_step(
    below: Occupation, above: Occupation, confidence: str = "medium", weeks: Weeks | None = None
) -> Rung:
    return Rung(below.soc, above.soc, WORDS, WORDS, WORDS, confidence, "example", (), weeks)


def tell(way: Way) -> list[str]:
    return [tell_leg(leg) for leg in way.legs]


def tell_leg(leg: Any) -> str:
    if not isinstance(leg, Lesson):
        return str(leg.job.title["en"])
    purpose = leg.term or (leg.job.title["en"] if leg.job else "")
    return f"{leg.choice.service.id} for {purpose}"


READER = terms(reading="start", schooling="no_diploma", english="good", age="25_up")
READING = build_class("reading-class", grants=terms(reading="some"), weeks=Weeks(20, 20))
DIPLOMA = build_class("diploma-class", grants=terms(schooling="diploma"))
AIDE_CLASS = build_class(
    "aide-class", occupations=("31-1131.00",), weeks=Weeks(6, 6), needs={"reading": ["some"]}
)
TOWN: dict[str, Any] = {
    "services": [READING, DIPLOMA, AIDE_CLASS],
    "occupations": [AIDE, NURSE, RN, COOK, CLEANER, HELPER],
    "rungs": [
        build_step(HELPER, AIDE),
        build_step(AIDE, NURSE, weeks=Weeks(52, 52)),
        build_step(NURSE, RN, confidence="high"),
    ],
}


def find(profile: Profile, *goals: Occupation, **changes: Any) -> Ways:
    catalog = build_catalog(**{**TOWN, **changes})
    return find_ways(profile, catalog, goals, TODAY)


def find_one(profile: Profile, *goals: Occupation, **changes: Any) -> Way:
    return find(profile, *goals, **changes).ways[0]


def without(*services: Service) -> dict[str, list[Service]]:
    return {"services": [each for each in TOWN["services"] if each not in services]}
