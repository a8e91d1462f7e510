"""Plans of invented people, for the tests of what a page shows."""

from datetime import date

from app.domain.arrangement import Arrangement, arrange, list_skipped
from app.domain.catalog import Catalog
from app.domain.pathway import Pathway, build_pathway
from app.domain.questionnaire import Answers, build_profile
from app.presenters.pathway import PlanPage, StepView, present_pathway

TODAY = date(2026, 11, 24)


def answer(**chosen: str) -> Answers:
    return {question: frozenset(options.split()) for question, options in chosen.items()}


def build(catalog: Catalog, answers: Answers) -> Pathway:
    profile = build_profile(catalog.questionnaire, answers, catalog.places)
    return build_pathway(profile, catalog, TODAY)


def present(
    catalog: Catalog,
    answers: Answers,
    language: str = "en",
    arrangement: Arrangement = Arrangement(),  # noqa: B008  # frozen
) -> PlanPage:
    pathway = build(catalog, answers)
    skipped = list_skipped(pathway, arrangement)
    shown = arrange(pathway, arrangement)
    return present_pathway(shown, skipped, catalog, language, TODAY)


def steps_of(page: PlanPage) -> dict[str, StepView]:
    return {step.id: step for stage in page.stages for step in (*stage.steps, *stage.brief)}
