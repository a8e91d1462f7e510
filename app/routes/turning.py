"""Going from page to page when cookies are blocked: the answers travel along, sealed."""

from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response

from app.errors import NotFoundError
from app.routes.forgery import CheckedVisit
from app.routes.forms import Posted
from app.routes.replies import go_to
from app.routes.site import PostedForm

router = APIRouter()

CARRIED = frozenset({"csrf_token", "state", "to"})
"""What every such form holds; any other field was chosen on a list and belongs to its address."""


@router.post("/turn")
async def turn(request: Request, visit: CheckedVisit, form: PostedForm) -> Response:
    address = form.get("to", "")
    if not is_ours(address):
        raise NotFoundError
    return go_to(request, visit, with_chosen(address, form))


def with_chosen(address: str, form: Posted) -> str:
    chosen = [(name, said) for name, said in form.multi_items() if name not in CARRIED and said]
    return f"{address}?{urlencode(chosen)}" if chosen else address


def is_ours(address: str) -> bool:
    """Tell whether it is a path on this site, in plain letters, and nothing more."""
    is_path = address.startswith("/") and not address.startswith("//")
    return is_path and address.isascii() and address.isprintable()
