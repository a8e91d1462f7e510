"""Random people, the same in every run: each question answered or skipped by chance."""

from random import Random

from app.domain.catalog import Catalog
from app.domain.questionnaire import Answers, Question, QuestionType, build_profile
from app.domain.requirements import Profile

SKIPS = 0.15
TICKS = 0.3


def make_people(catalog: Catalog, count: int, seed: int = 1) -> list[Profile]:
    chance = Random(seed)
    answers = (answer_all(catalog, chance) for _ in range(count))
    return [build_profile(catalog.questionnaire, each, catalog.places) for each in answers]


def answer_all(catalog: Catalog, chance: Random) -> Answers:
    questions = catalog.questionnaire.questions.values()
    asked = [question for question in questions if chance.random() > SKIPS]
    return {question.id: answer(question, catalog, chance) for question in asked}


def answer(question: Question, catalog: Catalog, chance: Random) -> frozenset[str]:
    if question.type is QuestionType.PLACE:
        return frozenset({chance.choice(sorted(catalog.places))})
    if question.type is QuestionType.SINGLE_CHOICE:
        return frozenset({chance.choice(question.options).id})
    return frozenset(each.id for each in question.options if chance.random() < TICKS)


def answer_everything(catalog: Catalog) -> Profile:
    """Return the profile of somebody who ticks every box: the longest pathway there is."""
    answers = {
        question.id: frozenset(option.id for option in question.options)
        for question in catalog.questionnaire.questions.values()
    }
    return build_profile(catalog.questionnaire, answers, catalog.places)
