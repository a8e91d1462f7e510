"""Requests that are no HTTP: refused with the headers and the calm words of every other page."""

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.main.failures import REFUSED_PAGE
from app.main.headers import ALWAYS, content_policy

HEADERS = {
    **ALWAYS,
    "Content-Security-Policy": content_policy(None),
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
    "Content-Type": "text/html; charset=utf-8",
    "Connection": "close",
}


class CalmProtocol(H11Protocol):
    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  # it tells of the inside
        page = REFUSED_PAGE.encode()
        headers = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
        headers.append((b"Content-Length", str(len(page)).encode()))
        events = [h11.Response(status_code=400, headers=headers), h11.Data(data=page)]
        for event in [*events, h11.EndOfMessage()]:
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()
