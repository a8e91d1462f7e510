"""The plan as picture cards with very few words: the same steps in the same order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.pathway import Pathway, Step
from app.domain.records import Aim
from app.i18n import translations
from app.presenters.cards import ServiceCard, present_card
from app.presenters.pathway import SkippedStep
from app.presenters.spoken import Spoken, say, say_list
from app.presenters.trying import TrialView

MOST_TO_ARRANGE = 9
"""What comes later is put first or skipped on its own page: fewer words, and a light page."""


@dataclass(frozen=True, slots=True)
class PictureCard:
    """`is_first`: begin here. `asks_by_name`: the number is that of another desk or of 2-1-1.

    How far it is, is not said of what has to wait: few words, and those for what can be done now.
    """

    id: str
    position: int
    icon: str
    title: Spoken
    card: ServiceCard
    town: str
    near: str
    after: str
    asks_by_name: bool
    is_first: bool
    can_lead: bool
    can_skip: bool


@dataclass(frozen=True, slots=True)
class EasyPlan:
    steps: tuple[PictureCard, ...]
    papers: tuple[str, ...]
    skipped: tuple[SkippedStep, ...]
    trial: TrialView | None = None


def present_easy_plan(
    pathway: Pathway, skipped: Iterable[Step], catalog: Catalog, language: str, today: date
) -> EasyPlan:
    papers = pathway.papers
    return EasyPlan(
        steps=tuple(
            [present_card_of(step, pathway, catalog, language, today) for step in pathway.steps]
        ),
        papers=tuple([say_list(catalog.words.papers, [each], language) for each in papers]),
        skipped=tuple([SkippedStep(step.id, say_shortly(step.aim, language)) for step in skipped]),
    )


def present_card_of(
    step: Step, pathway: Pathway, catalog: Catalog, language: str, today: date
) -> PictureCard:
    choice, first = step.first_choice, pathway.first_call
    card = present_card(choice.service, catalog, language, today)
    return PictureCard(
        id=step.id,
        position=step.position,
        icon=step.aim.icon,
        title=say_shortly(step.aim, language),
        card=card,
        town=name_town(choice),
        near="" if step.waits_for else say_miles(choice, language),
        after=say_after(step, pathway, language),
        asks_by_name=bool(card.phone_note),
        is_first=first is not None and first.id == step.id,
        can_lead=1 < step.position <= MOST_TO_ARRANGE,
        can_skip=len(pathway.steps) > 1 and step.position <= MOST_TO_ARRANGE,
    )


def say_shortly(aim: Aim, language: str) -> Spoken:
    return say(aim.short or aim.title, language)


def name_town(choice: Choice) -> str:
    """Return nothing where the address is not told: a safe house has no town either."""
    service = choice.service
    return service.place.town_name if service.place and service.address else ""


def say_miles(choice: Choice, language: str) -> str:
    if choice.miles is None or not choice.service.address:
        return ""
    count = max(1, round(choice.miles))
    words = translations(language).ngettext("%(count)d mile", "%(count)d miles", count)
    return words % {"count": count}


def say_after(step: Step, pathway: Pathway, language: str) -> str:
    waited = [pathway.step(each) for each in step.waits_for]
    numbers = [str(each.position) for each in waited if each]
    if not numbers:
        return ""
    words = translations(language).gettext("After %(numbers)s")
    return words % {"numbers": ", ".join(numbers)}
