"""All the rules by which a plan is made, told from the rules themselves."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.records import Aim, Terms
from app.domain.requirements import Requirement
from app.domain.standing import Standing
from app.i18n import translations
from app.presenters.criteria import list_further_rules, list_rules
from app.presenters.findings import find_question, name_values
from app.presenters.spoken import Spoken, join, join_ways, say


@dataclass(frozen=True, slots=True)
class StepRule:
    """When a step is in a plan, and when not even then; `unless` is mostly empty."""

    title: Spoken
    when: str
    unless: str


@dataclass(frozen=True, slots=True)
class StageRules:
    title: Spoken
    steps: tuple[StepRule, ...]


@dataclass(frozen=True, slots=True)
class AskedRule:
    """What places ask, and how many do."""

    question: str
    count: str


@dataclass(frozen=True, slots=True)
class RulesPage:
    stages: tuple[StageRules, ...]
    order: tuple[str, ...]
    further: tuple[str, ...]
    asked: tuple[AskedRule, ...]


def present_rules(catalog: Catalog, language: str) -> RulesPage:
    return RulesPage(
        stages=tuple(
            StageRules(say(stage.title, language), steps)
            for stage in catalog.stages
            if (steps := tuple(tell_steps(stage.id, catalog, language)))
        ),
        order=list_rules(language),
        further=list_further_rules(language),
        asked=count_asked(catalog, language),
    )


def tell_steps(stage_id: str, catalog: Catalog, language: str) -> Iterable[StepRule]:
    for aim in catalog.aims:
        if aim.stage == stage_id:
            yield tell_step(aim, catalog, language)


def tell_step(aim: Aim, catalog: Catalog, language: str) -> StepRule:
    _ = translations(language).gettext
    when, unless = say_any(aim.when, catalog, language), say_any(aim.unless, catalog, language)
    return StepRule(
        title=say(aim.title, language),
        when=_("When you say: %(words)s.") % {"words": when} if when else _("In every plan."),
        unless=_("Not when you say: %(words)s.") % {"words": unless} if unless else "",
    )


def say_any(alternatives: Iterable[Terms], catalog: Catalog, language: str) -> str:
    """Say that one of these is enough; each may need several answers together. Nothing where one
    asks for nothing: then it holds for all."""
    ways = list(alternatives)
    if not all(ways):
        return ""
    said = [
        join(
            [say_answers(each, values, catalog, language) for each, values in way.items()], language
        )
        for way in ways
    ]
    return join_ways(list(dict.fromkeys(said)), language)


def say_answers(term: str, values: frozenset[str], catalog: Catalog, language: str) -> str:
    """Name the answers and the question, without which most answers say little."""
    question = find_question(term, {}, catalog)
    answers = name_values(term, values, catalog, language)
    if question is None:
        return answers
    sentence = translations(language).gettext("%(answers)s to “%(question)s”")
    return sentence % {"answers": answers, "question": say(question.text, language).text}


def count_asked(catalog: Catalog, language: str) -> tuple[AskedRule, ...]:
    """Count by question how many of the places that may be shown have a rule on it."""
    counts: Counter[str] = Counter()
    for offer in catalog.offers.values():
        if offer.standing is not Standing.NOT_OFFERED:
            asked = {name_asked(each, catalog, language) for each in offer.service.requirements}
            counts.update(asked)
    return tuple(
        AskedRule(question, say_places(count, language))
        for question, count in sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    )


def say_places(count: int, language: str) -> str:
    words = translations(language).ngettext("%(count)d place", "%(count)d places", count)
    return words % {"count": count}


def name_asked(requirement: Requirement, catalog: Catalog, language: str) -> str:
    question = find_question(requirement.term, {}, catalog)
    if question:
        return say(question.text, language).text
    return translations(language).gettext("Who can join?")
