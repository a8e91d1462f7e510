"""The curators' table of invented people: who they are, and what each must and must not see."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.catalog import Catalog
from app.domain.pathway import Pathway, build_pathway
from app.domain.questionnaire import Answers, Questionnaire, build_profile
from app.domain.requirements import Profile

TABLE = Path(__file__).with_name("people.csv")
ANY_DAY = date(2026, 11, 24)
EXPECTATIONS = (
    "expects_steps",
    "no_steps",
    "expects",
    "first",
    "does_not_expect",
    "now",
    "waits",
    "warnings",
    "same_as",
    "changes",
)


@dataclass(frozen=True)
class Person:
    """One line of the table."""

    cells: Mapping[str, str]

    @property
    def name(self) -> str:
        return self.cells["person"]

    @property
    def today(self) -> date:
        return date.fromisoformat(self.cells["today"]) if self.cells["today"] else ANY_DAY

    def listed(self, column: str) -> tuple[str, ...]:
        return tuple(self.cells[column].split())

    def answers(self, catalog: Catalog) -> Answers:
        questions = catalog.questionnaire.questions
        return {
            question_id: question.read(self.listed(question_id), catalog.places)
            for question_id, question in questions.items()
        }

    def profile(self, catalog: Catalog) -> Profile:
        return build_profile(catalog.questionnaire, self.answers(catalog), catalog.places)

    def pathway(self, catalog: Catalog) -> Pathway:
        return build_pathway(self.profile(catalog), catalog, self.today)


def read_people(path: Path = TABLE) -> tuple[Person, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(Person(row) for row in csv.DictReader(file))


def read_columns(path: Path = TABLE) -> tuple[str, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(next(csv.reader(file)))


def columns_for(questionnaire: Questionnaire) -> tuple[str, ...]:
    return ("person", "today", *questionnaire.questions, *EXPECTATIONS)


def questions_that_differ(
    one: Person, other: Person, questionnaire: Questionnaire
) -> Iterator[str]:
    """Name the questions answered otherwise; one that only opens with another counts with it."""
    changed = {each for each in questionnaire.questions if one.cells[each] != other.cells[each]}
    for question_id in sorted(changed):
        opened_by = questionnaire.questions[question_id].ask_when
        if opened_by is None or opened_by.question not in changed:
            yield question_id
