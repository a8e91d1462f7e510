"""The services that may stand for one step of a pathway, the best first."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter

from app.domain.call import list_questions
from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.eligibility import STATEWIDE
from app.domain.fit import Eligibility, Finding, Fit
from app.domain.ranking import Candidate, judge_belonging, rank
from app.domain.records import TWO_ONE_ONE, Aim, Answer, Phone, Service, Terms
from app.domain.requirements import Profile, Verdict
from app.domain.standing import Standing

MOST_CHOICES = 3
MOST_MILES_FOR_HELP = 30.0
MOST_MILES_UNCALLED = 15.0
CLASSES = frozenset({"learning", "training"})


@dataclass(frozen=True)
class Contact:
    """Who to call; `through` says whose number it is: service, organization or 211."""

    phones: tuple[Phone, ...]
    through: str


@dataclass(frozen=True)
class Warning:
    """Something to know before applying: a rule's key, or "record_check" of the service."""

    id: str


@dataclass(frozen=True)
class Choice:
    """One service for a step. `opened_by` names the steps that turn "not now" into a chance."""

    service: Service
    fit: Fit
    findings: tuple[Finding, ...]
    standing: Standing
    questions: tuple[str, ...]
    contact: Contact
    miles: float | None = None
    warnings: tuple[Warning, ...] = ()
    opened_by: tuple[str, ...] = ()


def choose(aim: Aim, case: Case, opening: Mapping[str, Terms]) -> tuple[Choice, ...]:
    """Return at most three choices: 2-1-1 is among them when nothing offered fits.

    `opening` holds what other steps of the same pathway raise, by their id.
    """
    found: list[Candidate] = []
    for pool in pools(aim, case):
        weighed = (weigh(service, aim, case, opening) for service in pool)
        found += best((candidate for candidate in weighed if candidate), case, aim)
        if any(candidate.is_sure for candidate in found):
            break
    return describe(sorted(found, key=lambda each: not each.is_sure)[:MOST_CHOICES], case)


def pools(aim: Aim, case: Case) -> list[tuple[Service, ...]]:
    """Return whom to look among, the next only while nobody sure was found: for training what leads
    to work that is liked, then what leads to no one job; never a class for other work."""
    found = case.catalog.services_for(aim)
    liked = case.says("sector")
    if aim.kind != "training" or not liked:
        return [found]
    leading = tuple(each for each in found if case.catalog.sectors[each.id] & liked)
    return [leading, tuple(each for each in found if not each.occupations)]


def weigh(service: Service, aim: Aim, case: Case, opening: Mapping[str, Terms]) -> Candidate | None:
    """Return the service as a candidate, or None when it may not be shown for this aim."""
    standing = case.catalog.standing_of(service, case.today)
    if aim.urgent and standing is not Standing.OFFERED:
        return None
    if is_unasked(service, case) or is_too_far(service, aim, case):
        return None
    eligibility = case.eligibility_for(service)
    if eligibility.fit is not Fit.NOT_NOW:
        return Candidate(service, standing, eligibility, judge_belonging(eligibility))
    opened_by = find_openers(eligibility, case.profile, opening)
    if not opened_by:
        return None
    return Candidate(service, standing, eligibility, judge_belonging(eligibility), opened_by)


def find_openers(
    eligibility: Eligibility, profile: Profile, opening: Mapping[str, Terms]
) -> tuple[str, ...]:
    """Return the steps that together lift every requirement not met; empty when one stays."""
    openers: list[str] = []
    for requirement in eligibility.with_verdict(Verdict.NOT_MET):
        lifting = [
            step
            for step, raised in opening.items()
            if requirement.term in raised
            and requirement.check({**profile, **raised}) is not Verdict.NOT_MET
        ]
        if not lifting:
            return ()
        openers.append(lifting[0])
    return tuple(dict.fromkeys(openers))


def is_unasked(service: Service, case: Case) -> bool:
    """Tell whether it is only for people with a record, and nobody said so: never label anybody."""
    return service.id in case.catalog.for_a_record and not case.says("record")


def is_too_far(service: Service, aim: Aim, case: Case) -> bool:
    """Tell whether it helps only people of another part of the state; for a class one may ride.
    Nobody rides far to a place that no number reaches."""
    is_class = service.kind == "training" and aim.kind in CLASSES
    if is_class or service.place is None or STATEWIDE in service.area:
        return False
    miles = case.miles_to(service)
    if miles is None:
        return case.is_outside
    reach, *_ = case.catalog.merits[service.id]
    return miles > (MOST_MILES_UNCALLED if reach else MOST_MILES_FOR_HELP)


def best(found: Iterable[Candidate], case: Case, aim: Aim) -> list[Candidate]:
    """Return the three best, each service once, with no two offices of one organization while
    another organization can help."""
    kept: dict[str, Candidate] = {}
    for candidate in sorted(found, key=lambda each: rank(each, case, urgent=aim.urgent)):
        kept.setdefault(candidate.key, candidate)
    return take_turns(list(kept.values()))[:MOST_CHOICES]


def take_turns(ranked: list[Candidate]) -> list[Candidate]:
    offices: Counter[str] = Counter()
    turns: list[tuple[tuple[bool, bool], int, int]] = []
    for place, candidate in enumerate(ranked):
        turns.append((candidate.hope, offices[candidate.office], place))
        offices[candidate.office] += 1
    return [ranked[place] for *_, place in sorted(turns)]


def describe(found: list[Candidate], case: Case) -> tuple[Choice, ...]:
    """Say all there is to say of the candidates; 2-1-1 joins when none of them is sure, after those
    for everybody and before those for a group we never ask about."""
    if not any(candidate.is_sure for candidate in found):
        open_to_all = [each for each in found if not each.belonging.narrow]
        narrow = [each for each in found if each.belonging.narrow]
        found = [*open_to_all[: MOST_CHOICES - 1], *two_one_one(case), *narrow][:MOST_CHOICES]
    return tuple(make_choice(candidate, case) for candidate in found)


def two_one_one(case: Case) -> list[Candidate]:
    service = case.catalog.services.get(TWO_ONE_ONE)
    if service is None:
        return []
    eligibility = case.eligibility_for(service)
    return [Candidate(service, Standing.OFFERED, eligibility, judge_belonging(eligibility))]


def make_choice(candidate: Candidate, case: Case) -> Choice:
    service, eligibility = candidate.service, candidate.eligibility
    return Choice(
        service=service,
        fit=eligibility.fit,
        findings=eligibility.findings,
        standing=candidate.standing,
        questions=list_questions(service, eligibility, case.profile),
        contact=find_contact(service, case.catalog),
        miles=case.miles_to(service),
        warnings=find_warnings(service, case),
        opened_by=candidate.opened_by,
    )


def find_contact(service: Service, catalog: Catalog) -> Contact:
    organization = catalog.organizations[service.organization_id]
    if service.phones:
        return Contact(service.phones, "service")
    if organization.phones:
        return Contact(organization.phones, "organization")
    fallback = catalog.services.get(TWO_ONE_ONE)
    return Contact(fallback.phones if fallback else (), "211")


def find_warnings(service: Service, case: Case) -> tuple[Warning, ...]:
    if "yes" not in case.says("record"):
        return ()
    barred = service.fact("record_policy") is Answer.NO
    asked = "record" in map(
        attrgetter("term"), case.eligibility_for(service).with_verdict(Verdict.UNKNOWN)
    )
    return (Warning("record_check"),) if barred or asked else ()
