"""What of the plan comes along: each step with its tick, and what will be seen of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.catalog import Catalog
from app.domain.pathway import Step
from app.domain.taking import Luggage, Ticks, is_ticked, list_luggage
from app.presenters.calls import present_script_on_paper
from app.presenters.calls_to_make import (
    MOST_IN_A_TEXT,
    list_for_text,
    make_text_address,
    write_text,
)
from app.presenters.phones import present_phones
from app.presenters.spoken import Spoken, say, say_name


@dataclass(frozen=True, slots=True)
class TakenStep:
    """`is_private` steps start unticked. `name` and `number` are what others will see of it."""

    id: str
    position: int
    title: Spoken
    name: Spoken
    number: str
    is_ticked: bool
    is_private: bool


@dataclass(frozen=True, slots=True)
class AloneStep:
    position: int
    title: Spoken


@dataclass(frozen=True, slots=True)
class TakePage:
    """`alone` are the steps of the plan as the screen shows them, to be printed one by one.
    `has_urgent`: a step is for today, which no calendar waits with."""

    steps: tuple[TakenStep, ...]
    has_private: bool
    has_urgent: bool
    alone: tuple[AloneStep, ...]


@dataclass(frozen=True, slots=True)
class AlonePage:
    """All that others will see of a private step."""

    position: int
    title: Spoken
    name: Spoken
    numbers: tuple[str, ...]
    say: Spoken
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextPage:
    """The text as it will be sent, and the address that opens it in the phone's own app. `beyond`
    calls have no room in it."""

    lines: tuple[Spoken, ...]
    text: str
    address: str
    beyond: int = 0


def present_take(steps: Sequence[Step], ticks: Ticks, catalog: Catalog, language: str) -> TakePage:
    found = [present_taken(each, ticks, language) for each in list_luggage(steps, catalog)]
    return TakePage(
        steps=tuple(found),
        has_private=any(each.is_private for each in found),
        has_urgent=any(each.aim.urgent for each in steps),
        alone=tuple(AloneStep(each.position, say(each.aim.title, language)) for each in steps),
    )


def present_alone(step: Step, language: str) -> AlonePage:
    script = present_script_on_paper(step, language)
    phones = present_phones(step.first_choice.contact.phones, language)
    return AlonePage(
        position=step.position,
        title=say(step.aim.title, language),
        name=say_name(step.first_choice.service, language),
        numbers=tuple(phone.shown for phone in phones),
        say=script.opener,
        questions=script.questions,
    )


def present_taken(luggage: Luggage, ticks: Ticks, language: str) -> TakenStep:
    step, choice = luggage.step, luggage.step.first_choice
    phones = present_phones(choice.contact.phones, language)
    return TakenStep(
        id=luggage.id,
        position=step.position,
        title=say(step.aim.title, language),
        name=say_name(choice.service, language),
        number=phones[0].shown if phones else "",
        is_ticked=is_ticked(luggage, ticks),
        is_private=luggage.private,
    )


def present_text(steps: Iterable[Step], language: str) -> TextPage:
    """`steps` are those that come along."""
    calls = list_for_text(steps, language)
    page = make_text_page(write_text(calls, language))
    return replace(page, beyond=max(0, len(calls) - MOST_IN_A_TEXT))


def make_text_page(text: str) -> TextPage:
    lines = tuple(Spoken(line) for line in text.splitlines())
    return TextPage(lines, text, make_text_address(text))
