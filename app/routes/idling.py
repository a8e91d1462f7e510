"""How long a page may be left alone, when it asks if somebody is there, and what comes then."""

from typing import NamedTuple
from urllib.parse import quote

from fastapi import Request

from app.routes.site import get_site
from app.session import Visit

TIME_TO_ANSWER = 2 * 60
LONGEST_AWAY = 300
MAY_STAY = frozenset(
    f"pages/{name}.html" for name in ("terminal", "still", "no_cookies", "cleared", "away")
)
"""Pages that hold nothing of anybody."""


class Idle(NamedTuple):
    """Seconds until the page asks and until it ends. `away` is the page that asks by itself where
    no script does, and that a script goes to at the end; empty where answers only end unseen.
    """

    ask_after: int
    over_after: int
    away: str


def find_idle(request: Request, visit: Visit, template: str) -> Idle | None:
    session = visit.session
    over = session.idle_seconds
    if template in MAY_STAY:
        return None
    if session.at_terminal:
        return Idle(over - TIME_TO_ANSWER, over, find_away(request))
    if session.has_answers and not visit.travels_in_form:
        return Idle(over - TIME_TO_ANSWER, over, "")
    return None


def find_away(request: Request) -> str:
    """Return the page that asks, with the way back to this one."""
    path_for, language = get_site(request).pages.path_for, request.state.language
    query = request.scope["query_string"].decode("ascii", "ignore")
    here = f"/{language}{quote(request.scope['path'])}" + (f"?{query}" if query else "")
    back = here if len(here) <= LONGEST_AWAY else path_for(language, "show_home")
    return f"{path_for(language, 'ask_if_there')}?to={quote(back, safe='')}"


def refresh(idle: Idle | None) -> dict[str, str]:
    """Return the header that turns a page away which was left alone, where no script asks."""
    return {"Refresh": f"{idle.ask_after}; url={idle.away}"} if idle and idle.away else {}
