"""Where to go after a screen: on, back to check the answers, or to what a change newly asks."""

from dataclasses import replace

from fastapi import Request, Response

from app.domain.questionnaire import Answers, Questionnaire
from app.routes.replies import go_on
from app.session import Visit


def go_to_next(
    request: Request, visit: Visit, questionnaire: Questionnaire, number: int
) -> Response:
    """Go to the next screen that applies, or to the plan after the last."""
    following = questionnaire.number_after(number, visit.session.answers)
    if following is None:
        return go_on(request, visit, "show_pathway")
    return go_on(request, visit, "show_screen", number=following)


def go_back_to_answers(request: Request, visit: Visit, pending: tuple[int, ...]) -> Response:
    """Go back to check the answers, by way of the screens still pending."""
    if not pending:
        return go_on(request, visit, "show_answers")
    return go_on(request, visit, "show_screen", returning=True, number=pending[0])


def save_change(
    visit: Visit, questionnaire: Questionnaire, number: int, answers: Answers
) -> tuple[int, ...]:
    """Keep changed answers; return the screens that have to be asked because of a change."""
    before = visit.session.answers
    waiting = {*visit.session.pending, *newly_asked(questionnaire, before, answers)} - {number}
    pending = tuple(
        each
        for each in sorted(waiting)
        if (screen := questionnaire.numbered(each)) and screen.applies_to(answers)
    )
    visit.keep(replace(visit.session.with_answers(answers), pending=pending))
    return pending


def newly_asked(questionnaire: Questionnaire, before: Answers, after: Answers) -> set[int]:
    """Return the numbers of screens with an open question that only applies since the change."""
    earlier, now = questionnaire.counted(before), questionnaire.counted(after)
    return {
        number
        for number, screen in enumerate(questionnaire.screens, start=1)
        for question in screen.questions
        if question.applies_to(now) and not question.applies_to(earlier) and question.id not in now
    }
