"""One screen of the questionnaire: what is asked, what was answered, what went wrong."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.catalog import Catalog
from app.domain.questionnaire import Answers, Option, Question, QuestionType, Screen
from app.domain.requirements import NOTHING
from app.i18n import translations
from app.presenters.spoken import Spoken, say, say_if_known

MANY = 9
"""From so many choices on, pictures stand side by side."""

INPUTS = {
    QuestionType.SINGLE_CHOICE: "radio",
    QuestionType.MULTIPLE_CHOICE: "checkbox",
    QuestionType.PLACE: "text",
}


@dataclass(frozen=True, slots=True)
class OptionView:
    """`opens` numbers the questions of the same screen that this choice brings up."""

    id: str
    field_id: str
    text: Spoken
    hint: Spoken | None
    icon: str | None
    checked: bool
    opens: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """`follow` is the number by which a choice beside it brings it up, or None."""

    id: str
    field_id: str
    text: Spoken
    hint: Spoken | None
    input: str
    options: tuple[OptionView, ...]
    tiled: bool
    value: str
    problem: str
    follow: int | None


@dataclass(frozen=True, slots=True)
class Problem:
    field_id: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """`back` is the number of the screen before, None on the first."""

    number: int
    total: int
    crumbs: tuple[bool, ...]
    title: Spoken
    why: Spoken
    icon: str
    sensitive: bool
    questions: tuple[QuestionView, ...]
    problems: tuple[Problem, ...]
    back: int | None

    @property
    def is_single(self) -> bool:
        return len(self.questions) == 1


def present_screen(
    catalog: Catalog, number: int, answers: Answers, language: str, problems: Mapping[str, str]
) -> QuestionPage:
    """Present screen `number`, which must exist; `problems` holds what was typed and refused."""
    screens = catalog.questionnaire.screens
    screen = screens[number - 1]
    questions = present_questions(catalog, screen, answers, language, problems)
    return QuestionPage(
        number=number,
        total=len(screens),
        crumbs=tuple(place <= number for place in range(1, len(screens) + 1)),
        title=say(screen.title, language),
        why=say(screen.why, language),
        icon=screen.icon,
        sensitive=screen.sensitive,
        questions=questions,
        problems=tuple(Problem(q.field_id, q.problem) for q in questions if q.problem),
        back=catalog.questionnaire.number_before(number, answers),
    )


def present_questions(
    catalog: Catalog,
    screen: Screen,
    answers: Answers,
    language: str,
    problems: Mapping[str, str],
) -> tuple[QuestionView, ...]:
    follows = number_follows(screen)
    return tuple(
        present_question(
            question,
            options=present_options(question, screen, follows, answers, language),
            value=problems.get(question.id, say_place(catalog, question, answers)),
            problem=say_problem(question, language) if question.id in problems else "",
            follow=follows.get(question.id),
            language=language,
        )
        for question in screen.questions
        if screen.may_ask(question, answers)
    )


def present_question(
    question: Question,
    *,
    options: tuple[OptionView, ...],
    value: str,
    problem: str,
    follow: int | None,
    language: str,
) -> QuestionView:
    return QuestionView(
        id=question.id,
        field_id=options[0].field_id if options else f"field-{question.id}",
        text=say(question.text, language),
        hint=say_if_known(question.hint, language),
        input=INPUTS[question.type],
        options=options,
        tiled=len(options) >= MANY,
        value=value,
        problem=problem,
        follow=follow,
    )


def number_follows(screen: Screen) -> dict[str, int]:
    """Number the questions that an answer on the same screen brings up."""
    beside = {question.id for question in screen.questions}
    following = [q.id for q in screen.questions if q.ask_when and q.ask_when.question in beside]
    return {question_id: place for place, question_id in enumerate(following, start=1)}


def present_options(
    question: Question,
    screen: Screen,
    follows: Mapping[str, int],
    answers: Answers,
    language: str,
) -> tuple[OptionView, ...]:
    chosen = answers.get(question.id, NOTHING)
    return tuple(
        OptionView(
            id=option.id,
            field_id=f"field-{question.id}-{option.id}",
            text=say(option.text, language),
            hint=say_if_known(option.hint, language),
            icon=option.icon,
            checked=option.id in chosen,
            opens=list_opened(question, option, screen, follows),
        )
        for option in question.options
    )


def list_opened(
    question: Question, option: Option, screen: Screen, follows: Mapping[str, int]
) -> str:
    opened = [
        str(follows[other.id])
        for other in screen.questions
        if other.id in follows
        and other.ask_when
        and other.ask_when.question == question.id
        and option.id in other.ask_when.is_one_of
    ]
    return " ".join(opened)


def say_place(catalog: Catalog, question: Question, answers: Answers) -> str:
    """Return what to show in the box: a ZIP code as it is, a town by its name."""
    if question.type is not QuestionType.PLACE:
        return ""
    return ", ".join(
        name_place(catalog, each) for each in sorted(answers.get(question.id, NOTHING))
    )


def name_place(catalog: Catalog, place_id: str) -> str:
    """Return a town's own name, a village's as it is written, or the ZIP code."""
    place = catalog.places.get(place_id)
    if place and place.id == place.town:
        return place.town_name
    return place_id.replace("-", " ").title()


def say_problem(question: Question, language: str) -> str:
    _ = translations(language).gettext
    if question.type is QuestionType.PLACE:
        return _("We do not know this place. Write a town in Connecticut, or 5 numbers like 06106.")
    return _("Please choose from the list, or skip this.")
