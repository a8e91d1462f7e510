"""The questionnaire: one screen a page, and all answers on one page to check."""

from collections.abc import Mapping

from fastapi import APIRouter, Depends, Request, Response

from app.domain.catalog import Catalog
from app.domain.questionnaire import Answers, Screen, UnknownAnswerError
from app.errors import NotFoundError
from app.presenters.answers import present_answers
from app.presenters.questions import present_screen
from app.presenters.side_by_side import BesideView, present_note
from app.routes.easy import VIEWS
from app.routes.forgery import CheckedVisit
from app.routes.forms import Posted
from app.routes.next_screen import go_back_to_answers, go_to_next, save_change
from app.routes.presence import require_presence
from app.routes.replies import RETURNING, go_on, render, returns_to_answers
from app.routes.site import CurrentCatalog, CurrentVisit, Language, PostedForm
from app.session import Visit

router = APIRouter()
present = Depends(require_presence)


@router.get("/q/{number}", dependencies=[present])
async def show_screen(
    request: Request, number: int, catalog: CurrentCatalog, visit: CurrentVisit, language: Language
) -> Response:
    screen = find_screen(catalog, number)
    answers = visit.session.answers
    if not screen.applies_to(answers):
        return go_to_next(request, visit, catalog.questionnaire, number)
    page = present_screen(catalog, number, answers, language, {})
    beside = find_note(visit, catalog, number)
    return render_screen(request, page, beside, returns_to_answers(request))


@router.post("/q/{number}")
async def answer_screen(
    request: Request,
    number: int,
    catalog: CurrentCatalog,
    visit: CheckedVisit,
    form: PostedForm,
    language: Language,
) -> Response:
    answers, problems = read_answers(catalog, number, form, visit.session.answers)
    returning = form.get("return_to") == "answers"
    staying = read_view(visit, form) or "stay" in form
    if problems:
        page = present_screen(catalog, number, answers, language, problems)
        return render_screen(request, page, find_note(visit, catalog, number), returning, 422)
    pending = save_change(visit, catalog.questionnaire, number, answers)
    if staying:
        return stay(request, visit, number, returning)
    if returning:
        return go_back_to_answers(request, visit, pending)
    return go_to_next(request, visit, catalog.questionnaire, number)


def stay(request: Request, visit: Visit, number: int, returning: bool) -> Response:
    """Show the same screen again, in another view or language, with all that was ticked."""
    return go_on(request, visit, "show_screen", returning=returning, number=number)


def read_view(visit: Visit, form: Posted) -> bool:
    """Keep the other view, where its button sent the question along, and tell whether it was."""
    view = form.get("view", "")
    if view in VIEWS:
        visit.choose_view(view)
    return view in VIEWS


@router.get("/answers", dependencies=[present])
async def show_answers(
    request: Request, catalog: CurrentCatalog, visit: CurrentVisit, language: Language
) -> Response:
    page = present_answers(catalog, visit.session.answers, language)
    return render(request, "pages/answers.html", page, has_form=True)


def render_screen(
    request: Request, page: object, beside: BesideView | None, returning: bool, status: int = 200
) -> Response:
    return render(
        request,
        "pages/question.html",
        page,
        status=status,
        has_form=True,
        query=RETURNING if returning else "",
        is_returning=returning,
        beside=beside,
    )


def find_note(visit: Visit, catalog: Catalog, number: int) -> BesideView | None:
    """Return what the helper sees beside the screen; None while the person is alone."""
    screen = find_screen(catalog, number)
    return present_note(catalog, screen.id) if visit.session.together else None


def find_screen(catalog: Catalog, number: int) -> Screen:
    screen = catalog.questionnaire.numbered(number)
    if screen is None:
        raise NotFoundError
    return screen


def read_answers(
    catalog: Catalog, number: int, form: Posted, before: Answers
) -> tuple[Answers, Mapping[str, str]]:
    """Return all answers with those of this screen, and what was given but is not offered."""
    given = dict(before)
    problems: dict[str, str] = {}
    screen = find_screen(catalog, number)
    for question in (each for each in screen.questions if screen.may_ask(each, before)):
        chosen = [] if "skip" in form else form.getlist(question.id)
        try:
            given[question.id] = question.read(chosen, catalog.places)
        except UnknownAnswerError:
            problems[question.id] = printable(" ".join(chosen))
    return given, problems


def printable(typed: str) -> str:
    return "".join(letter for letter in typed if letter.isprintable())
