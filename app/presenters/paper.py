"""The plan on paper: who to call and what to say, and nothing that tells about the person."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.catalog import Catalog
from app.domain.on_paper import PRIVATE_CATEGORIES
from app.domain.pathway import Pathway, Step
from app.presenters.calls import CallScript, present_script_on_paper
from app.presenters.cards import ChoiceCard, present_choice
from app.presenters.formats import format_month
from app.presenters.spoken import Spoken, say, say_list


@dataclass(frozen=True, slots=True)
class PaperStep:
    position: int
    title: Spoken
    choice: ChoiceCard
    script: CallScript
    jobs: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True)
class PrintPage:
    steps: tuple[PaperStep, ...]
    papers: tuple[str, ...]
    month: str


def present_print(pathway: Pathway, catalog: Catalog, language: str, today: date) -> PrintPage:
    kept = [step for each in pathway.steps if (step := for_paper(each, catalog))]
    papers = dict.fromkeys(paper for step in kept for paper in step.first_choice.service.papers)
    return PrintPage(
        steps=tuple(
            present_paper_step(number, step, catalog, language, today)
            for number, step in enumerate(kept, start=1)
        ),
        papers=tuple(say_list(catalog.words.papers, [paper], language) for paper in papers),
        month=format_month(today.isoformat(), language),
    )


def for_paper(step: Step, catalog: Catalog) -> Step | None:
    """Return the step with a place anybody may see, or None when there is none.

    Left out are steps on safety, a record, health or immigration, until they can be ticked.
    """
    open_to_see = tuple(
        choice
        for choice in step.choices
        if choice.service.category not in PRIVATE_CATEGORIES
        and not catalog.offers[choice.service.id].for_a_record
    )
    if step.aim.sensitive or not open_to_see:
        return None
    return replace(step, choices=open_to_see)


def present_paper_step(
    number: int, step: Step, catalog: Catalog, language: str, today: date
) -> PaperStep:
    return PaperStep(
        position=number,
        title=say(step.aim.title, language),
        choice=present_choice(step.first_choice, catalog, language, today),
        script=present_script_on_paper(step, language),
        jobs=tuple(say(job.occupation.title, language) for job in step.jobs),
    )
