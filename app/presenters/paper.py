"""The plan on paper: who to call and what to say, and nothing that tells about the person."""

from dataclasses import dataclass
from datetime import date

from app.domain.catalog import Catalog
from app.domain.pathway import Pathway, Step
from app.presenters.calls import CallScript, present_script_on_paper
from app.presenters.cards import ChoiceCard, present_choice
from app.presenters.formats import format_month
from app.presenters.spoken import Spoken, say, say_list

# Places whose very name tells why somebody goes there.
PRIVATE_CATEGORIES = frozenset(
    {
        "crisis",
        "dental",
        "domestic-violence",
        "health",
        "immigrant",
        "mental-health",
        "reentry",
        "substance-use",
    }
)


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
    kept = [step for step in pathway.steps if not is_private(step)]
    papers = dict.fromkeys(paper for step in kept for paper in step.first_choice.service.papers)
    return PrintPage(
        steps=tuple(
            present_paper_step(number, step, catalog, language, today)
            for number, step in enumerate(kept, start=1)
        ),
        papers=tuple(say_list(catalog.words.papers, [paper], language) for paper in papers),
        month=format_month(today.isoformat(), language),
    )


def is_private(step: Step) -> bool:
    """Tell whether the step speaks of safety, a record, health or immigration."""
    return step.aim.sensitive or step.first_choice.service.category in PRIVATE_CATEGORIES


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
