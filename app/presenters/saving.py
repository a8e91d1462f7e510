"""What will be kept of a plan, and seen by whoever has its code: shown before anything is kept."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.choice import Choice
from app.domain.pathway import Step
from app.domain.records import TWO_ONE_ONE
from app.presenters.phones import present_phones
from app.presenters.spoken import Spoken, say, say_name

NOBODYS = "211"


@dataclass(frozen=True, slots=True)
class KeptPlace:
    name: Spoken
    number: str


@dataclass(frozen=True, slots=True)
class KeptStep:
    """`others` stand there when the first place is no good."""

    title: Spoken
    place: KeptPlace
    others: tuple[KeptPlace, ...]


@dataclass(frozen=True, slots=True)
class SavingPage:
    """`once` carries the code to be given, sealed: pressed twice, it is still one plan."""

    steps: tuple[KeptStep, ...]
    once: str


def present_saving(steps: Iterable[Step], once: str, language: str) -> SavingPage:
    """`steps` are those that come along."""
    return SavingPage(tuple(present_kept(step, language) for step in steps), once)


def present_kept(step: Step, language: str) -> KeptStep:
    return KeptStep(
        title=say(step.aim.title, language),
        place=present_place(step.first_choice, language),
        others=tuple(present_place(each, language) for each in step.others),
    )


def present_place(choice: Choice, language: str) -> KeptPlace:
    """Leave out the number that stands for whoever has none."""
    contact = choice.contact
    is_own = contact.through != NOBODYS or choice.service.id == TWO_ONE_ONE
    phones = present_phones(contact.phones if is_own else (), language)
    return KeptPlace(say_name(choice.service, language), phones[0].shown if phones else "")
