"""Offers: each service with all that is the same whoever asks, worked out once for all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.eligibility import STATEWIDE
from app.domain.holding import HELD
from app.domain.places import Place
from app.domain.records import FOR_PROFIT, Answer, Occupation, Organization, Service, Source
from app.domain.requirements import OneOf, Requirement
from app.domain.standing import Standing, find_standing

GROUP = "group"
FOR_A_FEW = frozenset({GROUP, HELD})
"""Terms of rules that most people do not meet: where nobody knows, it may be for others."""

TOWN = "town"
RECORD_ONLY = frozenset({"yes"})
COST_ORDER = {Answer.NO: 0, Answer.NOT_KNOWN: 1, Answer.YES: 2}
HELP_COST_ORDER = {Answer.NO: 0, Answer.NOT_KNOWN: 0, Answer.YES: 2}
"""Help with basic needs is mostly free where nothing is said; a class often is not."""

FOR_PROFIT_COST = 3


@dataclass(frozen=True, slots=True, eq=False)
class Offer:
    """A service with its standing (outside of any season) and the numbers of its requirements.

    `asked`: where no answer is a doubt; `groups`: on a group nobody is asked about, or on what one
    must hold already; `town`: its rule on towns. `unreachable`: no number and no door to walk in
    at; `uncalled`: so, and only for who is near. `key` and `office` are the same for two rows of
    one service, and for two offices of one organization. `for_some`: there more for some than for
    others. `supports`: what it says yes to. In `lately` smaller is later.
    """

    service: Service
    standing: Standing
    rules: tuple[int, ...]
    asked: tuple[int, ...]
    groups: tuple[int, ...]
    town: int | None
    key: str
    office: str
    cost: int
    lately: tuple[int, int]
    sectors: frozenset[str]
    unreachable: bool
    uncalled: bool
    for_a_record: bool
    for_some: bool
    front_door: bool
    statewide: bool
    is_class: bool
    is_seasonal: bool
    place: Place | None
    languages: frozenset[str]
    supports: frozenset[str]
    id: str


class Requirements:
    """Every requirement once, by its number: each is checked once a participant."""

    def __init__(self) -> None:
        self.numbers: dict[Requirement, int] = {}

    def number(self, requirement: Requirement) -> int:
        return self.numbers.setdefault(requirement, len(self.numbers))

    def in_order(self) -> tuple[Requirement, ...]:
        return tuple(self.numbers)


def make_offer(
    service: Service,
    known: Requirements,
    organizations: Mapping[str, Organization],
    occupations: Mapping[str, Occupation],
) -> Offer:
    numbered = [(known.number(each), each) for each in service.requirements]
    asked = [(number, each) for number, each in numbered if isinstance(each, OneOf)]
    is_class = service.kind == "training"
    statewide = STATEWIDE in service.area
    unreachable = is_unreachable(service, organizations)
    return Offer(
        service=service,
        standing=find_service_standing(service, organizations, date.min),
        rules=tuple(number for number, _ in numbered),
        asked=tuple(number for number, _ in asked),
        groups=tuple(number for number, each in asked if each.term in FOR_A_FEW),
        town=next((number for number, each in asked if each.term == TOWN), None),
        key=service.same_as or service.id,
        office=service.id if is_class else service.organization_id,
        cost=rank_cost(service, organizations[service.organization_id]),
        lately=lately(service.source),
        sectors=find_sectors(service, occupations),
        unreachable=unreachable,
        uncalled=unreachable and not (is_class or statewide),
        for_a_record=any(each.term == "record" and each.values == RECORD_ONLY for _, each in asked),
        for_some=bool(service.welcomes or service.last_resort)
        or any(each.term == TOWN for _, each in asked),
        front_door=service.front_door,
        statewide=statewide,
        is_class=is_class,
        is_seasonal=service.season is not None,
        place=service.place,
        languages=service.languages,
        supports=frozenset(n for n, f in service.facts.items() if f.answer is Answer.YES),
        id=service.id,
    )


def rank_cost(service: Service, owner: Organization) -> int:
    """Free first; who runs for profit what is not free comes behind everybody else."""
    cost = service.fact("cost")
    if owner.legal_status == FOR_PROFIT and cost is not Answer.NO:
        return FOR_PROFIT_COST
    return (COST_ORDER if service.kind == "training" else HELP_COST_ORDER)[cost]


def find_service_standing(
    service: Service, organizations: Mapping[str, Organization], today: date
) -> Standing:
    organization = organizations[service.organization_id]
    return find_standing(
        frozenset({service.status, organization.status or service.status}),
        reachable=bool(service.phones or service.website or service.address or service.start)
        or bool(organization.phones or organization.website),
        season=service.season,
        today=today,
    )


def is_unreachable(service: Service, organizations: Mapping[str, Organization]) -> bool:
    phones = service.phones or organizations[service.organization_id].phones
    open_door = service.address is not None and "walk_in" in service.access
    return not (phones or open_door)


def find_sectors(service: Service, occupations: Mapping[str, Occupation]) -> frozenset[str]:
    known: Iterable[Occupation | None] = (occupations.get(code) for code in service.occupations)
    return service.sectors.union(occupation.sector for occupation in known if occupation)


def lately(source: Source) -> tuple[int, int]:
    listed = (source.last or "0").replace("-", "").ljust(8, "0")
    return -(source.checked_date.toordinal() if source.checked_date else 0), -int(listed)
