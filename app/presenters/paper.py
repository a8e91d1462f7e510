"""The plan on paper: who to call and what to say, and nothing that tells about the person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.pathway import Step
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


def present_print(kept: Sequence[Step], catalog: Catalog, language: str, today: date) -> PrintPage:
    """`kept` are the steps that come along, as `take` gives them."""
    papers = dict.fromkeys(paper for step in kept for paper in step.first_choice.service.papers)
    return PrintPage(
        steps=tuple(
            present_paper_step(number, step, catalog, language, today)
            for number, step in enumerate(kept, start=1)
        ),
        papers=tuple(say_list(catalog.words.papers, [paper], language) for paper in papers),
        month=format_month(today.isoformat(), language),
    )


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
