"""Requests that are no HTTP: refused with the headers and the calm words of every other page."""

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.main.failures import REFUSED_PAGE
from app.main.headers import ALWAYS, content_policy

LONGEST_HEAD = 64 * 1024
"""Bytes of a request before its body; after so many no more are read. A browser sends a tenth."""

HEADERS = {
    **ALWAYS,
    "Content-Security-Policy": content_policy(None),
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
    "Content-Type": "text/html; charset=utf-8",
    "Connection": "close",
}


class CalmProtocol(HttpToolsProtocol):
    """Reads requests in compiled code, and adds what that code leaves to its user."""

    head_so_far: int | None = 0
    """Bytes of the head that came in; None while a body is coming."""

    def data_received(self, data: bytes) -> None:
        if self.head_so_far is not None:
            if self.head_so_far > LONGEST_HEAD:
                self.send_400_response("")
                return
            self.head_so_far += len(data)
        super().data_received(data)

    def on_headers_complete(self) -> None:
        self.head_so_far = None
        names = [name for name, _ in self.headers]
        if self.parser.get_http_version() == "1.1" and names.count(b"host") != 1:
            raise ValueError  # the parser turns it into a refusal
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self.head_so_far = 0
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  # it tells of the inside
        page = REFUSED_PAGE.encode()
        headers = {**HEADERS, "Content-Length": str(len(page))}
        lines = ["HTTP/1.1 400 Bad Request", *(f"{name}: {headers[name]}" for name in headers)]
        self.transport.write("\r\n".join([*lines, "", ""]).encode() + page)
        self.transport.close()
