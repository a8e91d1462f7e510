"""The lists of programs and of help: what was chosen, what fits, and a way on when nothing does."""

from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.directory import directory_of
from app.domain.looking import TRAINING, Found, ServiceWish, find_services
from app.i18n import LANGUAGES, translations
from app.presenters.filters import (
    Chosen,
    Option,
    Way,
    list_options,
    list_ways_out,
    make_query,
)
from app.presenters.paging import PageOf, take_page
from app.presenters.service_rows import ServiceRow, present_rows

DAY_PARTS = ("morning", "afternoon", "evening", "weekend")


@dataclass(frozen=True, slots=True)
class ServiceFilters:
    """What the form offers. `has_more` is true when something of its folded part is chosen."""

    words: str
    town: str
    kinds: tuple[Option, ...]
    work: tuple[Option, ...]
    times: tuple[Option, ...]
    languages: tuple[Option, ...]
    free: bool
    has_more: bool


@dataclass(frozen=True, slots=True)
class ServiceListPage:
    """`rows` fit what was chosen; `unsure` may, and have to be asked. Queries follow the address
    of the list; they are empty where no page is there."""

    route: str
    is_training: bool
    filters: ServiceFilters
    count: str
    unsure_count: str
    near: str
    unknown_town: bool
    rows: tuple[ServiceRow, ...]
    unsure: tuple[ServiceRow, ...]
    part: PageOf[Found]
    before: str
    after: str
    ways_out: tuple[Way, ...]
    query: str


def present_service_list(
    wish: ServiceWish, town: str, number: int, catalog: Catalog, language: str, today: date
) -> ServiceListPage:
    """`town` is what was typed, whether we know such a place or not; `number` which page."""
    found = find_services(wish, catalog, language, today)
    part = take_page(found, number)
    chosen = say_chosen(wish, town)
    return ServiceListPage(
        route="list_programs" if wish.kind == TRAINING else "list_services",
        is_training=wish.kind == TRAINING,
        filters=present_filters(wish, town, catalog, language),
        count=say_count(found, wish, language),
        unsure_count=say_unsure(found, language),
        near=catalog.places[wish.place].town_name if wish.place and found else "",
        unknown_town=bool(town) and not wish.place,
        rows=present_rows((each for each in part.items if not each.asks), catalog, language),
        unsure=present_rows((each for each in part.items if each.asks), catalog, language),
        part=part,
        before=make_query(chosen, page=str(part.before)) if part.before else "",
        after=make_query(chosen, page=str(part.after)) if part.after else "",
        ways_out=list_ways_out(chosen, language),
        query=make_query(chosen),
    )


def say_chosen(wish: ServiceWish, town: str) -> Chosen:
    return {
        "words": wish.words,
        "kind": wish.category,
        "town": town,
        "work": wish.sector,
        "when": wish.day_part,
        "language": wish.language,
        "free": "1" if wish.free else "",
    }


def present_filters(
    wish: ServiceWish, town: str, catalog: Catalog, language: str
) -> ServiceFilters:
    directory, words = directory_of(catalog), catalog.words
    kinds = directory.categories(wish.kind)
    is_training = wish.kind == TRAINING
    work = directory.work() if is_training else ()
    times = DAY_PARTS if is_training else ()
    spoken = list_languages(wish.kind, catalog)
    return ServiceFilters(
        words=wish.words,
        town=town,
        kinds=list_options(words.categories, kinds, wish.category, language),
        work=list_options(words.sectors, work, wish.sector, language),
        times=list_options(words.terms.get("day_part", {}), times, wish.day_part, language),
        languages=list_options(words.terms.get("language", {}), spoken, wish.language, language),
        free=wish.free,
        has_more=bool(wish.sector or wish.day_part or wish.language or wish.free),
    )


def list_languages(kind: str, catalog: Catalog) -> frozenset[str]:
    """Return the languages that can be chosen: those of the site in any case."""
    return directory_of(catalog).languages(kind) | frozenset(LANGUAGES)


def say_count(found: tuple[Found, ...], wish: ServiceWish, language: str) -> str:
    """Count what fits surely."""
    count = sum(not each.asks for each in found)
    say = translations(language)
    if not count:
        return say.gettext("We found nothing that fits for sure.")
    if wish.kind == TRAINING:
        sentence = say.ngettext(
            "We found %(count)d program.", "We found %(count)d programs.", count
        )
    else:
        sentence = say.ngettext(
            "We found %(count)d place for help.", "We found %(count)d places for help.", count
        )
    return sentence % {"count": count}


def say_unsure(found: tuple[Found, ...], language: str) -> str:
    count = sum(bool(each.asks) for each in found)
    if not count:
        return ""
    sentence = translations(language).ngettext(
        "%(count)d more may fit. It does not say, so call and ask.",
        "%(count)d more may fit. They do not say, so call and ask.",
        count,
    )
    return sentence % {"count": count}
