"""Pages are made small on the way out: brotli where the browser takes it, else gzip."""

import gzip
from collections.abc import Callable

import brotli
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.routes.encodings import choose_encoding

SMALLEST = 500
"""Bytes below which nothing is won."""


def squeeze_brotli(body: bytes) -> bytes:
    # Beyond 3 a page loses a tenth of its bytes and takes twice the time; its window is 64 kB.
    return bytes(brotli.compress(body, quality=3, lgwin=16))


def squeeze_gzip(body: bytes) -> bytes:
    return gzip.compress(body, 6, mtime=0)


ENCODERS: dict[str, Callable[[bytes], bytes]] = {"br": squeeze_brotli, "gzip": squeeze_gzip}


class Compression:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        encoding = choose_encoding(Headers(scope=scope).get("accept-encoding", ""), ENCODERS)
        start: Message = {}

        async def squeeze(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start" and is_page(message):
                start = message
                return
            if start:
                await send_page(start, message, encoding, send)
                start = {}
                return
            await send(message)

        await self.app(scope, receive, squeeze)


def is_page(message: Message) -> bool:
    headers = Headers(raw=message["headers"])
    return headers.get("content-type", "").startswith("text/html")


async def send_page(start: Message, message: Message, encoding: str | None, send: Send) -> None:
    """Send a page whose whole body is in one message, as all of ours are."""
    headers = MutableHeaders(scope=start)
    headers.add_vary_header("Accept-Encoding")
    if encoding and len(message["body"]) >= SMALLEST and not message.get("more_body"):
        body = ENCODERS[encoding](message["body"])
        headers["Content-Encoding"] = encoding
        headers["Content-Length"] = str(len(body))
        message = {**message, "body": body}
    await send(start)
    await send(message)
