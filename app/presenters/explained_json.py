"""How a step was decided, and the ways to a job, as plain values; see docs/pathway-json.md."""

from collections.abc import Iterable

from app.domain.explaining import Explanation, Fate, Placed
from app.domain.fit import Finding
from app.domain.ladder.ways import Leg, Lesson, Way, Ways
from app.domain.offers import Offer
from app.domain.records import Weeks
from app.domain.requirements import MeetsWhenFree, OneOf, Requirement, TaughtIn
from app.presenters.spoken import say

Json = dict[str, object]


def explanation_to_json(found: Explanation) -> Json:
    return {
        "looked_at": found.looked_at,
        "further": [placed_to_json(each) for each in found.chosen[1:]],
        "next": [
            {**placed_to_json(each), "entry_requirements": findings_to_json(each.choice.findings)}
            for each in found.others
        ],
        "not_now": [
            {
                "service_id": each.offer.id,
                "rules": findings_to_json(each.findings),
                "entry_requirements": all_asked(each.offer, found),
            }
            for each in found.not_now
        ],
        "too_far": passed_to_json(Fate.TOO_FAR, found),
        "other_work": passed_to_json(Fate.OTHER_WORK, found),
    }


def passed_to_json(fate: Fate, found: Explanation) -> list[Json]:
    return [
        {"service_id": offer.id, "entry_requirements": all_asked(offer, found)}
        for offer in found.with_fate(fate)
    ]


def all_asked(offer: Offer, found: Explanation) -> list[Json]:
    return findings_to_json(found.case.eligibility_of(offer).findings)


def findings_to_json(findings: Iterable[Finding]) -> list[Json]:
    return [
        {**requirement_to_json(each.requirement), "verdict": each.verdict.name.lower()}
        for each in findings
    ]


def placed_to_json(placed: Placed) -> Json:
    return {"service_id": placed.choice.service.id, "behind": placed.behind}


def requirement_to_json(requirement: Requirement) -> Json:
    said: Json = {"term": requirement.term}
    if isinstance(requirement, OneOf):
        said |= {"values": sorted(requirement.values), "ask_if": sorted(requirement.ask_if)}
    if isinstance(requirement, MeetsWhenFree):
        said |= {"sessions": [sorted(session) for session in requirement.sessions]}
    if isinstance(requirement, TaughtIn):
        said |= {"languages": sorted(requirement.languages)}
    return said


def ways_to_json(found: Ways, language: str) -> Json:
    return {
        "goals": [goal.onet_soc_code for goal in found.goals],
        "open": [way_to_json(way, language) for way in found.ways],
        "nearest": way_to_json(found.nearest, language) if found.nearest else None,
    }


def way_to_json(way: Way, language: str) -> Json:
    return {
        "best_of": list(way.kinds),
        "weeks": weeks_to_json(way.weeks),
        "weeks_to_pay": weeks_to_json(way.weeks_to_pay),
        "classes_fit": way.classes_fit,
        "missing": [requirement_to_json(each) for each in way.missing],
        "legs": [leg_to_json(leg, language) for leg in way.legs],
    }


def weeks_to_json(weeks: Weeks | None) -> list[int] | None:
    return list(weeks) if weeks else None


def leg_to_json(leg: Leg, language: str) -> Json:
    job = leg.job
    said: Json = {
        "code": job.onet_soc_code if job else None,
        "job": say(job.title, language).text if job else None,
        "weeks": weeks_to_json(leg.length.weeks),
        "usually": leg.length.usual,
        "paid": leg.is_paid,
        "questions": list(leg.questions),
    }
    if isinstance(leg, Lesson):
        service = leg.choice.service
        return {**said, "service_id": service.id, "raises": leg.term}
    return {**said, "service_id": None, "raises": None}
