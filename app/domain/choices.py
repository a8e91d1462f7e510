"""The services that may stand for one step of a pathway, the best first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.call import list_questions
from app.domain.catalog import TWO_ONE_ONE, Aim, Answer, Catalog, Phone, Service, Terms
from app.domain.fit import FIT_ORDER, Eligibility, Finding, Fit, check_eligibility
from app.domain.places import Place, miles_between
from app.domain.requirements import NOTHING, OneOf, Profile, Verdict
from app.domain.standing import Standing

MOST_CHOICES = 3
UNPLACED_MILES = 10.0
"""Where a place without a known town stands among the near and the far."""

GROUP = "group"
SUPPORTS = {"childcare": ("childcare", "need"), "transport": ("need", "ride")}


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


def choose(
    aim: Aim, profile: Profile, catalog: Catalog, today: date, opening: Mapping[str, Terms]
) -> tuple[Choice, ...]:
    """Return at most three choices, never none: 2-1-1 answers when nothing else fits.

    `opening` holds what other steps of the same pathway raise, by their id.
    """
    weighed = [
        weigh(each, aim, profile, catalog, today, opening)
        for each in candidates(aim, profile, catalog)
    ]
    found = sorted((c for c in weighed if c), key=lambda choice: rank(choice, profile))
    chosen = without_repeats(found)[:MOST_CHOICES]
    if not chosen or chosen[0].standing is not Standing.OFFERED:
        chosen = [*chosen[: MOST_CHOICES - 1], *two_one_one(profile, catalog, chosen)]
    return tuple(chosen)


def candidates(aim: Aim, profile: Profile, catalog: Catalog) -> tuple[Service, ...]:
    """Return the services of an aim; a training must lead to work that is liked, if any is."""
    found = catalog.services_for(aim)
    liked = profile.get("sector", NOTHING)
    if aim.kind != "training" or not liked:
        return found
    fitting = tuple(each for each in found if sectors_of(each, catalog) & liked)
    return fitting or found


def sectors_of(service: Service, catalog: Catalog) -> frozenset[str]:
    known = (catalog.occupations.get(code) for code in service.occupations)
    return frozenset(occupation.sector for occupation in known if occupation)


def weigh(
    service: Service,
    aim: Aim,
    profile: Profile,
    catalog: Catalog,
    today: date,
    opening: Mapping[str, Terms],
) -> Choice | None:
    """Return the service as a choice, or None when it may not be shown for this aim."""
    standing = catalog.standing_of(service, today)
    if standing is Standing.NOT_OFFERED:
        return None
    if aim.urgent and (standing is not Standing.OFFERED or not service.urgent):
        return None
    eligibility = check_eligibility(service.requirements, profile)
    opened_by = find_openers(eligibility, profile, opening)
    if eligibility.fit is Fit.NOT_NOW and not opened_by:
        return None
    return make_choice(service, eligibility, standing, profile, catalog, opened_by)


def make_choice(
    service: Service,
    eligibility: Eligibility,
    standing: Standing,
    profile: Profile,
    catalog: Catalog,
    opened_by: tuple[str, ...] = (),
) -> Choice:
    return Choice(
        service=service,
        fit=eligibility.fit,
        findings=eligibility.findings,
        standing=standing,
        questions=list_questions(service, eligibility, profile),
        contact=find_contact(service, catalog),
        miles=miles_between(home_of(profile, catalog), service.place),
        warnings=find_warnings(service, profile),
        opened_by=opened_by,
    )


def find_openers(
    eligibility: Eligibility, profile: Profile, opening: Mapping[str, Terms]
) -> tuple[str, ...]:
    """Return the steps that together lift every requirement not met; empty when one stays."""
    openers: list[str] = []
    for requirement in eligibility.with_verdict(Verdict.NOT_MET):
        lifting = [
            step
            for step, raised in opening.items()
            if requirement.check({**profile, **raised}) is not Verdict.NOT_MET
        ]
        if not lifting:
            return ()
        openers.append(lifting[0])
    return tuple(dict.fromkeys(openers))


def find_contact(service: Service, catalog: Catalog) -> Contact:
    organization = catalog.organizations[service.organization_id]
    if service.phones:
        return Contact(service.phones, "service")
    if organization.phones:
        return Contact(organization.phones, "organization")
    fallback = catalog.services.get(TWO_ONE_ONE)
    return Contact(fallback.phones if fallback else (), "211")


def find_warnings(service: Service, profile: Profile) -> tuple[Warning, ...]:
    has_record = "yes" in profile.get("record", NOTHING)
    barred = service.fact("record_policy") is Answer.NO
    return (Warning("record_check"),) if has_record and barred else ()


def home_of(profile: Profile, catalog: Catalog) -> Place | None:
    return next((catalog.places.get(each) for each in profile.get("place", NOTHING)), None)


def rank(choice: Choice, profile: Profile) -> tuple[object, ...]:
    """Order: what may be offered and fits (the door to others first, then fewest doubts, then made
    for you), then language, free, supports, near, lately checked, id."""
    service = choice.service
    return (
        service.last_resort,
        tier(choice),
        not service.front_door,
        FIT_ORDER.index(choice.fit),
        doubts_of_belonging(choice),
        -len(welcomed(service, profile)),
        language_rank(service, profile),
        COST_ORDER[service.fact("cost")],
        -known_supports(service, profile),
        UNPLACED_MILES if choice.miles is None else choice.miles,
        lately(service),
        service.id,
    )


COST_ORDER = {Answer.NO: 0, Answer.NOT_KNOWN: 1, Answer.YES: 2}


def tier(choice: Choice) -> tuple[bool, bool, bool]:
    """Fitting before what another step must open, for everybody before a group we never ask
    about, offered before "call first"."""
    narrow = any(
        finding.requirement.term == GROUP and finding.verdict is Verdict.UNKNOWN
        for finding in choice.findings
    )
    return choice.fit is Fit.NOT_NOW, narrow, choice.standing is not Standing.OFFERED


def doubts_of_belonging(choice: Choice) -> int:
    """Count rules on who may come that were never asked about, or not answered."""
    return sum(
        isinstance(finding.requirement, OneOf) and finding.verdict is Verdict.UNKNOWN
        for finding in choice.findings
    )


def welcomed(service: Service, profile: Profile) -> dict[str, frozenset[str]]:
    """Return the terms by which a service is meant for this participant."""
    shared = {
        term: values & profile.get(term, NOTHING) for term, values in service.welcomes.items()
    }
    return {term: values for term, values in shared.items() if values}


def language_rank(service: Service, profile: Profile) -> int:
    wanted = profile.get("language", NOTHING)
    if not wanted or wanted & service.languages:
        return 0
    return 2 if service.languages else 1


def known_supports(service: Service, profile: Profile) -> int:
    return sum(
        service.fact(name) is Answer.YES and value in profile.get(term, NOTHING)
        for name, (term, value) in SUPPORTS.items()
    )


def lately(service: Service) -> tuple[int, int]:
    checked = service.source.checked_date
    listed = (service.source.last or "0").replace("-", "").ljust(8, "0")
    return (-(checked.toordinal() if checked else 0), -int(listed))


def without_repeats(choices: Iterable[Choice]) -> list[Choice]:
    """Keep one of two rows that are the same service under two ids."""
    kept: dict[str, Choice] = {}
    for choice in choices:
        kept.setdefault(choice.service.same_as or choice.service.id, choice)
    return list(kept.values())


def two_one_one(profile: Profile, catalog: Catalog, chosen: Iterable[Choice]) -> tuple[Choice, ...]:
    service = catalog.services.get(TWO_ONE_ONE)
    if service is None or any(choice.service is service for choice in chosen):
        return ()
    eligibility = check_eligibility(service.requirements, profile)
    return (make_choice(service, eligibility, Standing.OFFERED, profile, catalog),)
