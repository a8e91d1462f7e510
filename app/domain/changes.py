"""What somebody could change about their own days, and the answers that would say so."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations

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

    `step` is the aim that gets it, empty where none does. `parts` are the changes that it is made
    of, where it is more than one.
    """

    id: str
    icon: str
    title: Text
    when: Terms = field(default_factory=dict)
    sets: Terms = field(default_factory=dict)
    adds: Terms = field(default_factory=dict)
    drops: Terms = field(default_factory=dict)
    step: str = ""
    parts: tuple["Change", ...] = ()

    @property
    def terms(self) -> frozenset[str]:
        return frozenset((*self.sets, *self.adds, *self.drops))

    def is_against(self, other: "Change") -> bool:
        return self.id == other.id or not other.terms.isdisjoint(self.sets)

    def applies_to(self, profile: Profile) -> bool:
        """Tell whether it would change what was said: what was skipped closes no door."""
        if self.parts:
            return all(part.applies_to(profile) for part in self.parts)
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


AND = "+"
"""Between the ids of changes that are made together."""


def put_together(parts: Sequence[Change]) -> Change | None:
    """Return one change that is all of these; None where one sets what another changes too."""
    if len(parts) < 2 or any(one.is_against(other) for one, other in permutations(parts, 2)):
        return None
    return Change(
        id=AND.join(part.id for part in parts),
        icon=parts[0].icon,
        title=parts[0].title,
        sets=merge(part.sets for part in parts),
        adds=merge(part.adds for part in parts),
        drops=merge(part.drops for part in parts),
        parts=tuple(parts),
    )


def merge(together: Iterable[Terms]) -> Terms:
    merged: dict[str, frozenset[str]] = {}
    for terms in together:
        for term, values in terms.items():
            merged[term] = merged.get(term, NOTHING) | values
    return merged


def find_change(change_id: str, changes: Mapping[str, Change]) -> Change | None:
    """Return the change of that id, or those whose ids it names made together."""
    if change_id in changes:
        return changes[change_id]
    parts = [changes[each] for each in change_id.split(AND) if each in changes]
    found = put_together(parts)
    return found if found and found.id == change_id else None


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
