"""What would open more doors: each change with what it opens, and the step that gets it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.changes import Change
from app.domain.doors import Door, Getting, Reached
from app.domain.opened import MOST_NAMED, Opened
from app.domain.standing import Standing
from app.i18n import translations
from app.presenters.asks import asks_in
from app.presenters.cards import name_organization, say_fit, say_warnings, say_whose_number
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.spoken import Spoken, join, say, say_name

MOST_LISTED = MOST_NAMED


@dataclass(frozen=True, slots=True)
class ProgramLine:
    """`only` is the one thing in its way; empty where there are more."""

    service_id: str
    name: Spoken
    organization: Spoken | None
    fit: str
    call_first: bool
    only: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JobLine:
    """`is_later`: another job comes before it."""

    onet_soc_code: str
    title: Spoken
    is_later: bool


@dataclass(frozen=True, slots=True)
class StepLine:
    title: Spoken
    service_id: str
    name: Spoken
    phones: tuple[PhoneLine, ...]
    phone_note: str


@dataclass(frozen=True, slots=True)
class DoorCard:
    """`more_programs` and `more_jobs` count what is not listed; empty where all is. `rules`: a
    record may matter for one of the jobs. `only_together`: none of what changes is enough alone."""

    id: str
    icon: str
    title: Spoken
    programs: tuple[ProgramLine, ...]
    more_programs: str
    jobs: tuple[JobLine, ...]
    more_jobs: str
    rules: bool
    sooner: tuple[Spoken, ...]
    steps: tuple[StepLine, ...]
    only_together: bool
    is_tried: bool


@dataclass(frozen=True, slots=True)
class DoorsPage:
    doors: tuple[DoorCard, ...]


def present_doors(doors: Sequence[Door], tried: str, catalog: Catalog, language: str) -> DoorsPage:
    return DoorsPage(tuple(present_door(door, tried, catalog, language) for door in doors))


def present_door(door: Door, tried: str, catalog: Catalog, language: str) -> DoorCard:
    jobs = door.jobs[:MOST_LISTED]
    return DoorCard(
        id=door.change.id,
        icon=door.change.icon,
        title=say_change(door.change, language),
        programs=tuple(present_opened(each, catalog, language) for each in door.programs),
        more_programs=say_more(door.program_count, language),
        jobs=tuple(present_reached(each, language) for each in jobs),
        more_jobs=say_more(len(door.jobs), language),
        rules=any(each.is_ruled for each in door.jobs),
        sooner=tuple(say(step.aim.title, language) for step in door.sooner),
        steps=tuple(present_getting(each, catalog, language) for each in door.getting),
        only_together=bool(door.change.parts),
        is_tried=door.change.id == tried,
    )


def say_change(change: Change, language: str) -> Spoken:
    """Say what would change; of several things each, in the words of its own."""
    if not change.parts:
        return say(change.title, language)
    first, *others = [say(part.title, language).text for part in change.parts]
    return Spoken(join([first, *map(lower_first, others)], language))


def lower_first(words: str) -> str:
    return words[:1].lower() + words[1:]


def present_opened(opened: Opened, catalog: Catalog, language: str) -> ProgramLine:
    choice = opened.choice
    return ProgramLine(
        service_id=choice.service.id,
        name=say_name(choice.service, language),
        organization=name_organization(choice.service, catalog, language),
        fit=say_fit(choice.fit, language),
        call_first=choice.standing is Standing.CALL_FIRST,
        only=say_only(opened, language),
        warnings=say_warnings(choice, catalog, language),
    )


def say_only(opened: Opened, language: str) -> str:
    if not opened.is_near_miss:
        return ""
    known = asks_in(language)
    matter = known.get(opened.missed[0].term, known["group"]).short
    sentence = translations(language).gettext("Now only this does not fit: %(matter)s.")
    return sentence % {"matter": matter}


def present_reached(reached: Reached, language: str) -> JobLine:
    job = reached.job
    return JobLine(job.onet_soc_code, say(job.title, language), reached.others_before > 0)


def present_getting(getting: Getting, catalog: Catalog, language: str) -> StepLine:
    service, contact = getting.choice.service, getting.choice.contact
    return StepLine(
        title=say(getting.aim.title, language),
        service_id=service.id,
        name=say_name(service, language),
        phones=present_phones(contact.phones[:1]),
        phone_note=say_whose_number(contact, service, catalog, language),
    )


def say_more(total: int, language: str) -> str:
    left = total - MOST_LISTED
    if left <= 0:
        return ""
    words = translations(language).ngettext("And %(count)d more.", "And %(count)d more.", left)
    return words % {"count": left}
