"""What somebody could change about their own days, and the answers that would say so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.places import Place
from app.domain.questionnaire import (
    Answers,
    Option,
    Question,
    Questionnaire,
    QuestionType,
    build_profile,
)
from app.domain.records import Terms, Text
from app.domain.requirements import NOTHING, Profile, matches

CHANGEABLE = frozenset(
    {"day_part", "hours", "english", "reading", "schooling", "holds", "childcare", "need"}
)
"""Terms that a person can change. Who somebody is, where they live and what lies behind them is
never held against anybody as something to change."""


@dataclass(frozen=True)
class Change:
    """It `sets` terms in the place of what was answered, `adds` to them, or `drops` from them.

    `step` is the aim that gets it, empty where none does.
    """

    id: str
    icon: str
    title: Text
    when: Terms = field(default_factory=dict)
    sets: Terms = field(default_factory=dict)
    adds: Terms = field(default_factory=dict)
    drops: Terms = field(default_factory=dict)
    step: str = ""

    @property
    def terms(self) -> frozenset[str]:
        return frozenset((*self.sets, *self.adds, *self.drops))

    def applies_to(self, profile: Profile) -> bool:
        """Tell whether it would change what was said: what was skipped closes no door."""
        if not (self.terms <= CHANGEABLE and self.terms <= profile.keys()):
            return False
        return matches(self.when, profile) and self.apply(profile) != profile

    def apply(self, profile: Profile) -> Profile:
        """Return the profile as it would be; the one given stays as it is."""
        changed = {**profile, **self.sets}
        for term, values in self.adds.items():
            changed[term] = changed.get(term, NOTHING) | values
        for term, values in self.drops.items():
            changed[term] = changed.get(term, NOTHING) - values
        return {term: values for term, values in changed.items() if values}


def find_answers(
    change: Change, questionnaire: Questionnaire, answers: Answers, places: Mapping[str, Place]
) -> Answers | None:
    """Return the answers with the change said by its own questions; None where no answers say
    that and nothing else."""
    wanted = change.apply(build_profile(questionnaire, answers, places))
    said = dict(answers)
    for question in questionnaire.questions.values():
        if change.terms & questionnaire.terms_of(question.id):
            said[question.id] = say_change(change, question, answers.get(question.id, NOTHING))
    return said if build_profile(questionnaire, said, places) == wanted else None


def say_change(change: Change, question: Question, chosen: frozenset[str]) -> frozenset[str]:
    new = {**change.sets, **change.adds}
    replaced = chosen if question.type is QuestionType.MULTIPLE_CHOICE else NOTHING
    kept = ids_of(e for e in question.options if e.id in replaced and not says(e, change.drops))
    return kept | ids_of(each for each in question.options if says(each, new))


def says(option: Option, terms: Terms) -> bool:
    """Tell whether the option sets nothing but these."""
    return bool(option.sets) and all(
        values <= terms.get(term, NOTHING) for term, values in option.sets.items()
    )


def ids_of(options: Iterable[Option]) -> frozenset[str]:
    return frozenset(option.id for option in options)
