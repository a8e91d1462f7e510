"""One line a request: its route, method, status and time. Nothing that a person sent."""

import logging
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

logger = logging.getLogger("app.requests")

METHODS = {"GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"}
NOT_LOGGED = {"/healthz", "/readyz"}


class RequestLog:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in NOT_LOGGED:
            await self.app(scope, receive, send)
            return
        began = perf_counter()
        status = 500

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, watch)
        finally:
            elapsed = (perf_counter() - began) * 1000
            logger.info("%s %s %d %.1f ms", method(scope), template(scope), status, elapsed)


def method(scope: Scope) -> str:
    return scope["method"] if scope["method"] in METHODS else "OTHER"


def template(scope: Scope) -> str:
    """Return the route's template; an address that matched none is not written down."""
    return getattr(scope.get("route"), "path", "-")
