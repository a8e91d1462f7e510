"""What is asked, when, and what each answer says of the participant."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from app.domain.places import ELSEWHERE, Place, find_place
from app.domain.requirements import NOTHING, Profile

Answers = Mapping[str, frozenset[str]]
"""Question id to the chosen option ids; for a place, the place's id."""


class UnknownAnswerError(ValueError):
    """A value that the question does not offer, or more of them than it takes."""


class QuestionType(StrEnum):
    SINGLE_CHOICE = "single_choice"
    MULTIPLE_CHOICE = "multiple_choice"
    PLACE = "place"


class Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Condition(Record):
    """One answer must be among the options listed."""

    question: str
    is_one_of: frozenset[str]

    def holds(self, answers: Answers) -> bool:
        return bool(answers.get(self.question, NOTHING) & self.is_one_of)


class Option(Record):
    """`alone` empties the other boxes: "none of these" cannot stand beside one of these."""

    id: str
    text: dict[str, str]
    hint: dict[str, str] | None = None
    icon: str | None = None
    sets: dict[str, frozenset[str]] = {}
    alone: bool = False


class Question(Record):
    id: str
    type: QuestionType
    text: dict[str, str]
    hint: dict[str, str] | None = None
    ask_when: Condition | None = None
    options: tuple[Option, ...] = ()

    def applies_to(self, answers: Answers) -> bool:
        return self.ask_when is None or self.ask_when.holds(answers)

    def read(self, chosen: Sequence[str], places: Mapping[str, Place]) -> frozenset[str]:
        """Return the answer, empty when skipped. Raises UnknownAnswerError for any other value."""
        if self.type is QuestionType.PLACE:
            return read_place(chosen, places)
        known = {option.id for option in self.options}
        if not known.issuperset(chosen):
            raise UnknownAnswerError(self.id)
        if self.type is QuestionType.SINGLE_CHOICE and len(set(chosen)) > 1:
            raise UnknownAnswerError(self.id)
        return self.without_contradiction(frozenset(chosen))

    def without_contradiction(self, chosen: frozenset[str]) -> frozenset[str]:
        alone = {option.id for option in self.options if option.alone}
        # Who ticks "none of these" and food is asking for food.
        return chosen - alone or chosen


def read_place(chosen: Sequence[str], places: Mapping[str, Place]) -> frozenset[str]:
    typed = " ".join(chosen).strip()
    if not typed:
        return NOTHING
    found = find_place(typed, places)
    if found is None:
        raise UnknownAnswerError(typed)
    return frozenset({found})


class Screen(Record):
    """One topic: what is asked together, and the one line that says why."""

    id: str
    title: dict[str, str]
    why: dict[str, str]
    icon: str
    sensitive: bool = False
    questions: tuple[Question, ...]

    def applies_to(self, answers: Answers) -> bool:
        return any(self.may_ask(question, answers) for question in self.questions)

    def may_ask(self, question: Question, answers: Answers) -> bool:
        """Tell whether it belongs on the page: it applies, or an answer beside it may open it."""
        beside = {other.id for other in self.questions}
        opened_here = question.ask_when is not None and question.ask_when.question in beside
        return opened_here or question.applies_to(answers)


class Questionnaire(Record):
    id: str
    screens: tuple[Screen, ...]

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        return {question.id: question for screen in self.screens for question in screen.questions}

    def numbered(self, number: int) -> Screen | None:
        return self.screens[number - 1] if 1 <= number <= len(self.screens) else None

    def number_after(self, number: int, answers: Answers) -> int | None:
        """Return the number of the next screen that applies, or None when all are answered."""
        following = range(number + 1, len(self.screens) + 1)
        return next((n for n in following if self.screens[n - 1].applies_to(answers)), None)

    def number_before(self, number: int, answers: Answers) -> int | None:
        earlier = range(min(number, len(self.screens) + 1) - 1, 0, -1)
        return next((n for n in earlier if self.screens[n - 1].applies_to(answers)), None)

    def number_to_go_on(self, answers: Answers) -> int | None:
        """Return the screen after the last that was answered; None where the plan comes next."""
        answered = [
            number
            for number, screen in enumerate(self.screens, start=1)
            if any(answers.get(question.id) for question in screen.questions)
        ]
        return self.number_after(max(answered, default=0), answers)

    def counted(self, answers: Answers) -> dict[str, frozenset[str]]:
        """Return the answers that count: those to questions that apply to the others."""
        kept: dict[str, frozenset[str]] = {}
        for question_id, question in self.questions.items():
            if answers.get(question_id) and question.applies_to(kept):
                kept[question_id] = answers[question_id]
        return kept

    def says(self, answers: Answers, term: str, value: str) -> bool:
        """Tell whether an answer that counts sets this value of the term."""
        return any(
            value in option.sets.get(term, NOTHING)
            for question_id, chosen in self.counted(answers).items()
            for option in self.questions[question_id].options
            if option.id in chosen
        )

    def question_setting(self, term: str, answers: Answers) -> str | None:
        """Return the id of the answered question that says something of the term."""
        for question_id in self.counted(answers):
            if term in self.terms_of(question_id):
                return question_id
        return None

    def terms_of(self, question_id: str) -> frozenset[str]:
        question = self.questions[question_id]
        if question.type is QuestionType.PLACE:
            return PLACE_TERMS
        return frozenset(term for option in question.options for term in option.sets)


PLACE_TERMS = frozenset({"place", "town", "region"})


def build_profile(
    questionnaire: Questionnaire, answers: Answers, places: Mapping[str, Place]
) -> Profile:
    """Say the answers in profile terms; what was skipped, or no longer applies, is absent."""
    profile: dict[str, frozenset[str]] = {}
    for question_id, chosen in questionnaire.counted(answers).items():
        question = questionnaire.questions[question_id]
        for term, values in said_by(question, chosen, places):
            profile[term] = profile.get(term, NOTHING) | values
    return profile


def said_by(
    question: Question, chosen: frozenset[str], places: Mapping[str, Place]
) -> list[tuple[str, frozenset[str]]]:
    if question.type is QuestionType.PLACE:
        return [said for place_id in chosen for said in said_by_place(place_id, places)]
    picked = [option for option in question.options if option.id in chosen]
    return [said for option in picked for said in option.sets.items()]


def said_by_place(place_id: str, places: Mapping[str, Place]) -> list[tuple[str, frozenset[str]]]:
    place = places.get(place_id)
    if place is None or place_id == ELSEWHERE:
        return [
            ("place", frozenset({ELSEWHERE})),
            ("town", frozenset({ELSEWHERE})),
            ("region", frozenset({"outside"})),
        ]
    return [
        ("place", frozenset({place.id})),
        ("town", frozenset({place.town})),
        ("region", frozenset({"inside" if place.in_region else "outside"})),
    ]
