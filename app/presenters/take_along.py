"""What of the plan comes along: each step with its tick, and what will be seen of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.pathway import Step
from app.domain.taking import Luggage, Ticks, is_ticked, list_luggage
from app.presenters.calls_to_make import make_text_address, write_text
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
class TakePage:
    steps: tuple[TakenStep, ...]
    has_private: bool


@dataclass(frozen=True, slots=True)
class TextPage:
    """The text as it will be sent, and the address that opens it in the phone's own app."""

    lines: tuple[str, ...]
    text: str
    address: str


def present_take(steps: Iterable[Step], ticks: Ticks, catalog: Catalog, language: str) -> TakePage:
    found = [present_taken(each, ticks, language) for each in list_luggage(steps, catalog)]
    return TakePage(tuple(found), any(each.is_private for each in found))


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
    text = write_text(steps, language)
    return TextPage(tuple(text.splitlines()), text, make_text_address(text))
