"""Guides: the list of them, and one with its numbered sources and the people to call."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.guides import Guide, GuideLine, GuideSection, GuideSource
from app.domain.records import Service
from app.domain.standing import Standing
from app.i18n import translations
from app.presenters.cards import ServiceCard, present_card
from app.presenters.formats import format_month
from app.presenters.links import Link, present_link
from app.presenters.spoken import Spoken, say

Numbers = dict[GuideSource, int]


@dataclass(frozen=True, slots=True)
class GuideTitle:
    id: str
    icon: str
    title: Spoken
    intro: Spoken


@dataclass(frozen=True, slots=True)
class Line:
    """`sources` are the numbers under which its pages stand in the list at the end."""

    text: Spoken
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Section:
    title: Spoken
    in_order: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ReadPage:
    number: int
    link: Link | None
    dated: str


@dataclass(frozen=True, slots=True)
class Person:
    """A service whose people can help. `call_first` tells that its facts may be old."""

    card: ServiceCard
    call_first: bool


@dataclass(frozen=True, slots=True)
class GuidePage:
    title: Spoken
    intro: Spoken
    sections: tuple[Section, ...]
    people: tuple[Person, ...]
    sources: tuple[ReadPage, ...]
    read_on: str


def present_guides(catalog: Catalog, language: str) -> tuple[GuideTitle, ...]:
    return present_guide_titles(catalog.guides.values(), language)


def present_guide_titles(guides: Iterable[Guide], language: str) -> tuple[GuideTitle, ...]:
    return tuple(
        GuideTitle(each.id, each.icon, say(each.title, language), say(each.intro, language))
        for each in guides
    )


def present_guide(guide: Guide, catalog: Catalog, language: str, today: date) -> GuidePage:
    numbers = {source: number for number, source in enumerate(list_sources(guide), start=1)}
    return GuidePage(
        title=say(guide.title, language),
        intro=say(guide.intro, language),
        sections=tuple(present_section(each, numbers, language) for each in guide.sections),
        people=tuple(
            present_person(service, catalog, language, today)
            for service in list_people(guide, catalog, today)
        ),
        sources=tuple(present_source(*each, language) for each in numbers.items()),
        read_on=format_month(guide.read_on, language),
    )


def list_sources(guide: Guide) -> Iterable[GuideSource]:
    """Return each source once, in the order in which a reader meets it."""
    lines = [line for section in guide.sections for line in section.lines]
    return dict.fromkeys(source for line in lines for source in line.sources)


def present_section(section: GuideSection, numbers: Numbers, language: str) -> Section:
    lines = tuple(present_line(each, numbers, language) for each in section.lines)
    return Section(say(section.title, language), section.in_order, lines)


def present_line(line: GuideLine, numbers: Numbers, language: str) -> Line:
    return Line(say(line.text, language), tuple(numbers[source] for source in line.sources))


def present_source(source: GuideSource, number: int, language: str) -> ReadPage:
    return ReadPage(number, present_link(source.url), say_date(source.date, language))


def say_date(text: str, language: str) -> str:
    _ = translations(language).gettext
    if not text[0].isdigit():
        return _("No date.")
    return _("From %(month)s.") % {"month": format_month(text, language)}


def list_people(guide: Guide, catalog: Catalog, today: date) -> Iterator[Service]:
    """Leave out who takes nobody now: a guide may be older than what is known of a place."""
    for name in guide.call:
        service = catalog.services.get(name)
        if service and catalog.standing_of(service, today) is not Standing.NOT_OFFERED:
            yield service


def present_person(service: Service, catalog: Catalog, language: str, today: date) -> Person:
    standing = catalog.standing_of(service, today)
    return Person(
        card=present_card(service, catalog, language, today),
        call_first=standing is Standing.CALL_FIRST,
    )
