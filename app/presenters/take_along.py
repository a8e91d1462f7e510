"""What of the plan comes along: each step with its tick, and what will be seen of it."""

from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.pathway import Pathway, Step
from app.domain.taking import Ticks, is_ticked, starts_unticked, take
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


def present_take(pathway: Pathway, ticks: Ticks, catalog: Catalog, language: str) -> TakePage:
    steps = tuple(present_taken(each, ticks, catalog, language) for each in pathway.steps)
    return TakePage(steps, any(each.is_private for each in steps))


def present_taken(step: Step, ticks: Ticks, catalog: Catalog, language: str) -> TakenStep:
    choice = step.first_choice
    phones = present_phones(choice.contact.phones[:1])
    return TakenStep(
        id=step.id,
        position=step.position,
        title=say(step.aim.title, language),
        name=say_name(choice.service, language),
        number=phones[0].shown if phones else "",
        is_ticked=is_ticked(step, ticks, catalog),
        is_private=starts_unticked(step, catalog),
    )


def present_text(pathway: Pathway, ticks: Ticks, catalog: Catalog, language: str) -> TextPage:
    text = write_text(take(pathway, ticks, catalog), language)
    return TextPage(tuple(text.splitlines()), text, make_text_address(text))
