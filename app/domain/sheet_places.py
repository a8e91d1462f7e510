"""What a sheet says for a town: places of the pathway built for its answers, the best first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, zip_longest

from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.fit import Fit
from app.domain.offers import FOR_A_FEW
from app.domain.on_paper import NEVER_READY_MADE, is_never_ready_made, tells_why
from app.domain.pathway import Pathway, Step, build_pathway
from app.domain.places import Place
from app.domain.questionnaire import Questionnaire, QuestionType, build_profile
from app.domain.reach import CLASSES
from app.domain.requirements import Verdict
from app.domain.sheets import Sheet
from app.domain.standing import Standing

NOT_OF_ITS_OWN = "211"
"""What a contact is through where a place has no number."""


@dataclass(frozen=True)
class SheetPlace:
    """A place to go or to call. `is_private`: what it is for is not to be said on paper."""

    step: Step
    choice: Choice
    is_private: bool


def list_sheet_places(
    sheet: Sheet, home: Place | None, catalog: Catalog, today: date
) -> tuple[SheetPlace, ...]:
    """Return the places in the order in which they deserve room: the first of each step, then the
    second of each. A place that several steps name stands in the first of them."""
    pathway = build_sheet_pathway(sheet, home, catalog, today)
    seen: set[str] = set()
    found = [step for step_id in sheet.steps if (step := pathway.step(step_id))]
    each_step = [
        list(list_step_places(step, sheet, catalog, seen))
        for step in found
        if not is_never_ready_made(step.aim)
    ]
    return tuple(filter(None, chain.from_iterable(zip_longest(*each_step))))


def build_sheet_pathway(sheet: Sheet, home: Place | None, catalog: Catalog, today: date) -> Pathway:
    answers = {**sheet.answers, **answer_place(catalog.questionnaire, home)}
    profile = build_profile(catalog.questionnaire, answers, catalog.places)
    return build_pathway(profile, catalog, today)


def answer_place(questionnaire: Questionnaire, home: Place | None) -> dict[str, frozenset[str]]:
    asked = [each for each in questionnaire.questions.values() if each.type is QuestionType.PLACE]
    return {each.id: frozenset({home.id}) for each in asked} if home else {}


def list_step_places(
    step: Step, sheet: Sheet, catalog: Catalog, seen: set[str]
) -> Iterator[SheetPlace]:
    """Give the choices that may be named, or 2-1-1 where there is no other."""
    if step.aim.sensitive and not sheet.by_hand:
        return
    last: list[Choice] = [each for each in step.choices if each.service.last_resort]
    named = [
        each
        for each in step.choices
        if may_be_named(each, sheet, catalog) and is_for_any_reader(each, step)
    ]
    for choice in named or last:
        if choice.offer.key not in seen:
            seen.add(choice.offer.key)
            yield SheetPlace(step, choice, is_private(choice, catalog))


def may_be_named(choice: Choice, sheet: Sheet, catalog: Catalog) -> bool:
    service = choice.service
    if service.category in NEVER_READY_MADE or service.last_resort or choice.fit is Fit.NOT_NOW:
        return False
    if not can_be_reached(choice):
        return False
    return sheet.by_hand or not is_private(choice, catalog)


def is_for_any_reader(choice: Choice, step: Step) -> bool:
    """Tell whether whoever takes the sheet may come now: on paper nobody is asked first."""
    season = choice.service.season
    if season is not None and not season.includes(choice.case.today):
        return False
    if any(each.term in FOR_A_FEW for each in choice.eligibility.with_verdict(Verdict.UNKNOWN)):
        return False
    is_sure = choice.standing is Standing.OFFERED
    return is_sure or not choice.offer.is_class or step.aim.kind in CLASSES


def can_be_reached(choice: Choice) -> bool:
    """Tell whether it has a number, a door or a page of its own: 2-1-1 stands on all sheets."""
    service = choice.service
    own = choice.contact.through != NOT_OF_ITS_OWN
    return own or bool(service.address or service.website)


def is_private(choice: Choice, catalog: Catalog) -> bool:
    return tells_why(catalog.offers[choice.service.id])
