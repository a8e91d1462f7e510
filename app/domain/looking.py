"""Looking for services without a plan: what was chosen on their list, and what fits it."""

from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.directory import Directory, directory_of, says, sort_name
from app.domain.eligibility import STATEWIDE
from app.domain.places import Place, miles_between
from app.domain.questionnaire import said_by_place
from app.domain.reach import MOST_MILES_FOR_HELP
from app.domain.records import Answer, Service
from app.domain.requirements import MeetsWhenFree, Profile, Verdict
from app.domain.standing import Standing

TRAINING = "training"
SUPPORT = "support"
ABOUT_PLACE = frozenset({"town", "place", "region", "state"})
NOWHERE = 15.0
"""What has no one place comes after what is within these miles and before what is beyond."""

COST_VERDICTS = {
    Answer.NO: Verdict.MET,
    Answer.NOT_KNOWN: Verdict.UNKNOWN,
    Answer.YES: Verdict.NOT_MET,
}


@dataclass(frozen=True)
class ServiceWish:
    """What was chosen on a list of services; empty where nothing was. Says nothing of a person."""

    kind: str
    category: str = ""
    place: str = ""
    sector: str = ""
    day_part: str = ""
    language: str = ""
    free: bool = False
    words: str = ""


@dataclass(frozen=True)
class Home:
    """The town that was chosen, and what it means for who may come."""

    place: Place
    profile: Profile


@dataclass(frozen=True)
class Found:
    """A service that fits what was chosen. `asks` names what it does not say of it."""

    service: Service
    standing: Standing
    miles: float | None
    asks: tuple[str, ...]


def find_services(
    wish: ServiceWish, catalog: Catalog, language: str, today: date
) -> tuple[Found, ...]:
    """Return what fits surely before what has to be asked, offered before "call first", then near
    before far, then by name in that language. What is not offered is never among them."""
    directory = directory_of(catalog)
    home = find_home(wish, catalog)
    near = [each for each in start_from(wish, directory) if is_for(each, wish, directory, home)]
    said = [each for each in near if says(directory.said[each.id], wish.words)]
    found = (find(each, wish, catalog, home, today) for each in said)
    return tuple(sorted((each for each in found if each), key=lambda each: order(each, language)))


def find_home(wish: ServiceWish, catalog: Catalog) -> Home | None:
    place = catalog.places.get(wish.place)
    return Home(place, dict(said_by_place(place.id, catalog.places))) if place else None


def start_from(wish: ServiceWish, directory: Directory) -> tuple[Service, ...]:
    if wish.category:
        return directory.of_category.get((wish.kind, wish.category), ())
    return directory.of_kind.get(wish.kind, ())


def is_for(service: Service, wish: ServiceWish, directory: Directory, home: Home | None) -> bool:
    leads_there = not wish.sector or wish.sector in directory.sectors[service.id]
    return leads_there and (home is None or serves(service, home))


def serves(service: Service, home: Home) -> bool:
    """Tell whether people from there may come, and whether it is not too far away for help."""
    rules = [each for each in service.requirements if each.term in ABOUT_PLACE]
    if any(each.check(home.profile) is Verdict.NOT_MET for each in rules):
        return False
    if service.kind == TRAINING or STATEWIDE in service.area:
        return True
    return (miles_between(home.place, service.place) or 0.0) <= MOST_MILES_FOR_HELP


def find(
    service: Service, wish: ServiceWish, catalog: Catalog, home: Home | None, today: date
) -> Found | None:
    verdicts = weigh(service, wish)
    if Verdict.NOT_MET in verdicts.values():
        return None
    return Found(
        service=service,
        standing=catalog.standing_of(service, today),
        miles=miles_between(home.place, service.place) if home else None,
        asks=tuple(ask for ask, verdict in verdicts.items() if verdict is Verdict.UNKNOWN),
    )


def weigh(service: Service, wish: ServiceWish) -> dict[str, Verdict]:
    """Return a verdict for each thing wished, by the id of the question to ask about it."""
    verdicts: dict[str, Verdict] = {}
    if wish.day_part:
        free = {"day_part": frozenset({wish.day_part})}
        verdicts["day_part"] = MeetsWhenFree(service.sessions).check(free)
    if wish.language:
        verdicts["interpreter"] = check_language(service, wish.language)
    if wish.free:
        verdicts["cost"] = COST_VERDICTS[service.fact("cost")]
    return verdicts


def check_language(service: Service, language: str) -> Verdict:
    if language in service.languages:
        return Verdict.MET
    is_open = not service.languages or service.languages_note is not None
    return Verdict.UNKNOWN if is_open else Verdict.NOT_MET


def order(found: Found, language: str) -> tuple[bool, bool, float, str]:
    miles = NOWHERE if found.miles is None else found.miles
    name = sort_name(found.service, language)
    return bool(found.asks), found.standing is not Standing.OFFERED, miles, name
