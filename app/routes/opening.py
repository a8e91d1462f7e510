"""Opening a saved plan with its code, which only a POST does."""

import re
from asyncio import get_running_loop
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from fastapi import APIRouter, Request, Response

from app.domain.catalog import Catalog
from app.domain.check_digit import read_number
from app.domain.saved_plan import open_again
from app.errors import TooManyTriesError
from app.keeping import Opened, Way, WrongTries, follow_link
from app.keeping.wrong_tries import WITHIN
from app.routes.codes import ask_store, render_no_plan, stretch, with_open_plan
from app.routes.forgery import check_form, is_plainly_ours
from app.routes.forms import Posted
from app.routes.replies import go_to, render
from app.routes.site import CurrentCatalog, CurrentVisit, PostedForm, Today, get_site
from app.session import Arrived, Session, Visit, start_session

router = APIRouter()

IN_FORM = "form"
WHOLE_LINK = re.compile(r"#([\w-]{22})\s*$", re.ASCII)
"""A link that was pasted into the field for the number."""
NOBODY = "-"


@router.get("/saved")
async def ask_for_code(request: Request, visit: CurrentVisit) -> Response:
    """Ask for the number; a script may bring the code of a link. Apps that preview links open this
    page by themselves: it sets no cookie and changes nothing."""
    return render_ask(request, visit)


def render_ask(
    request: Request,
    visit: Visit,
    *,
    typed: str = "",
    status: int = 200,
    is_sent_back: bool = False,
    is_still_kept: bool = False,
) -> Response:
    """`is_sent_back`: nothing of a plan came along, as where a browser keeps no cookie.
    `is_still_kept`: a plan was to be deleted that is not open here any more."""
    visit.quiet = True
    return render(
        request,
        "pages/ask_for_code.html",
        None,
        status=status,
        has_form=True,
        typed=typed,
        is_wrong=status == 422,
        is_sent_back=is_sent_back,
        is_still_kept=is_still_kept,
        way=IN_FORM if is_sent_back or visit.travels_in_form else "",
    )


@router.post("/saved")
async def open_saved(
    request: Request, visit: CurrentVisit, form: PostedForm, catalog: CurrentCatalog, today: Today
) -> Response:
    if not is_plainly_ours(request):
        await check_form(request, visit, form)
    settle(visit, form)
    link, number = read_code(visit.session, form)
    if not link and number is None:
        return render_ask(request, visit, typed=read_typed(visit.session, form), status=422)
    opened = await try_code(request, link, number or "", catalog, today)
    if opened is None:
        return render_no_plan(request)
    begin_anew(request, visit, opened)
    pages = get_site(request).pages
    return go_to(request, visit, pages.path_for(opened.plan.language, "show_saved"))


def settle(visit: Visit, form: Posted) -> None:
    """The page set no cookie, so its form brought the session; a browser that keeps cookies is
    sent on with one now, and only one that does not gets the plan at once."""
    if visit.arrived is Arrived.IN_FORM:
        visit.arrived = Arrived.UNSURE if form.get("way") == IN_FORM else Arrived.NOT


def read_code(session: Session, form: Posted) -> tuple[str, str | None]:
    """Return the code of a link, which is not looked at where many share the computer, and the
    number unless there is a slip in it."""
    typed = form.get("number", "")
    pasted = WHOLE_LINK.search(typed)
    link = form.get("link", "") or (pasted[1] if pasted else "")
    return "" if session.at_terminal else link, read_number(typed)


def read_typed(session: Session, form: Posted) -> str:
    """Return what stands in the field again; a link is not shown where many share the computer."""
    typed = form.get("number", "")
    return "" if session.at_terminal and WHOLE_LINK.search(typed) else typed


async def try_code(
    request: Request, link: str, number: str, catalog: Catalog, today: Today
) -> Opened | None:
    """Work the same for every code, and count only the wrong ones."""
    line = request.client.host if request.client else NOBODY
    refuse_many(request, line)
    # Others of the same line may try meanwhile.
    still_may = partial(refuse_many, request, line)
    way = follow_link(link) if link else await stretch(request, number, still_may)
    still_may()
    opened = await open_with(request, way, catalog, today)
    if opened is None:
        note_wrong(get_site(request).wrong_tries, line)
    return opened


def note_wrong(tries: WrongTries, line: str) -> None:
    tries.note(line)
    # Nobody else may come for a long time, and the address is gone after a minute all the same.
    later(WITHIN, tries.forget)


def later(seconds: float, call: Callable[[], None]) -> None:
    get_running_loop().call_later(seconds, call)


def refuse_many(request: Request, line: str) -> None:
    seconds = get_site(request).wrong_tries.seconds_to_wait(line)
    if seconds:
        raise TooManyTriesError(seconds)


async def open_with(request: Request, way: Way, catalog: Catalog, today: Today) -> Opened | None:
    alter = partial(open_again, catalog=catalog, today=today)
    return await ask_store(partial(get_site(request).saved_plans.use, way, today, alter))


def begin_anew(request: Request, visit: Visit, opened: Opened) -> None:
    """Nothing of whoever was here before stays beside the plan of who comes now."""
    before = visit.session
    if before.has_answers and visit.arrived is not Arrived.BY_COOKIE:
        get_site(request).ended.end(before.secret, visit.now)
    fresh = replace(
        start_session(visit.now), at_terminal=before.at_terminal, together=before.together
    )
    visit.keep(with_open_plan(fresh, opened))
    visit.ended = False
