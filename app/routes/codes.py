"""What the pages of saved plans share: the way a code opens, and the card that shows it."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool

from app.errors import BadRequestError
from app.keeping import Opened, Way, follow_link
from app.presenters.codes import CodeCard, present_code
from app.routes.replies import render
from app.routes.site import get_site
from app.session import OpenPlan, Session

Result = TypeVar("Result")

STRETCHED_AT_ONCE = CapacityLimiter(2)
"""Each takes 16 MiB and a core for a moment: more at once would only wait for each other."""
HOST = re.compile(r"[\w.\-:\[\]]{1,100}", re.ASCII)


async def stretch(request: Request, number: str, may_go_on: Callable[[], None]) -> Way:
    """`may_go_on` is asked once it is this number's turn: many may have waited before it."""
    async with STRETCHED_AT_ONCE:
        may_go_on()
        return await to_thread.run_sync(get_site(request).locksmith.follow_number, number)


async def ask_store(call: Callable[[], Result]) -> Result:
    """Wait for the store where no page has to wait for it."""
    return await run_in_threadpool(call)


def way_of(saved: OpenPlan) -> Way:
    return follow_link(saved.link)


def name_of(saved: OpenPlan) -> str:
    """Return what a page calls the plan that it shows: in another window another may be open by
    now. It is what the store finds the plan by, and opens nothing."""
    return way_of(saved).lookup.hex()


def with_open_plan(session: Session, opened: Opened) -> Session:
    code = opened.code
    return replace(session, saved=OpenPlan(code.link, code.number, opened.ends.isoformat()))


def present_card(request: Request, saved: OpenPlan, session: Session) -> CodeCard:
    """Return the code of the open plan, for `code_card` of components/codes.html."""
    return present_code(
        address_of_link(request, saved.link),
        saved.number,
        saved.ends,
        request.state.language,
        shows_link=not session.at_terminal,
    )


def address_of_link(request: Request, link: str) -> str:
    """Return the whole link: short, of no language, and the code where no server gets it."""
    return f"{find_origin(request)}{request.app.url_path_for('ask_for_code')}#{link}"


def find_origin(request: Request) -> str:
    """Return where the public finds the site; without the setting, what this browser asked for."""
    settings = get_site(request).settings
    if settings.public_origin:
        return settings.public_origin
    host = request.headers.get("host", "")
    if not HOST.fullmatch(host):
        raise BadRequestError
    return f"{'https' if settings.is_production else request.url.scheme}://{host}"


def render_no_plan(request: Request) -> Response:
    """Say the same of a code that is wrong, one that has ended and one that never was."""
    return render(request, "pages/no_saved_plan.html", None, status=404)
