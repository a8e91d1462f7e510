"""Random people who answer the shipped questions, and their plans from the shipped content."""

from collections.abc import Mapping

from hypothesis import strategies as st

from app.curation.loading import read_catalog
from app.domain.catalog import Catalog
from app.domain.pathway import Pathway, build_pathway
from app.domain.questionnaire import Answers, Question, QuestionType, build_profile
from app.domain.requirements import Profile
from app.settings import ROOT
from tests.domain.catalogs import TODAY

SHIPPED = read_catalog(ROOT / "app" / "content")
QUESTIONS = SHIPPED.questionnaire.questions


def chosen(question: Question) -> st.SearchStrategy[frozenset[str]]:
    if question.type is QuestionType.PLACE:
        return st.sampled_from([*SHIPPED.places, "elsewhere"]).map(lambda each: frozenset({each}))
    options = st.sampled_from([option.id for option in question.options])
    if question.type is QuestionType.SINGLE_CHOICE:
        return options.map(lambda each: frozenset({each}))
    return st.frozensets(options, min_size=1, max_size=4).map(question.without_contradiction)


answers = st.fixed_dictionaries({}, optional={name: chosen(q) for name, q in QUESTIONS.items()})


def without(given: Answers, *questions: str) -> dict[str, frozenset[str]]:
    return {each: options for each, options in given.items() if each not in questions}


def profile_of(given: Answers) -> Profile:
    return build_profile(SHIPPED.questionnaire, given, SHIPPED.places)


def plan(given: Answers, catalog: Catalog = SHIPPED) -> Pathway:
    return build_pathway(profile_of(given), catalog, TODAY)


def steps_of(pathway: Pathway, *stages: str) -> set[str]:
    """Return the steps by id, of these stages or of all."""
    return {step.id for step in pathway.steps if not stages or step.stage in stages}


def choices_in(pathway: Pathway) -> Mapping[str, list[str]]:
    return {step.id: [choice.service.id for choice in step.choices] for step in pathway.steps}
