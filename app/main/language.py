"""Which language a request is in: the first part of its address, else what the browser wishes."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.i18n import split_language, wished_language
from app.main.compression import is_page


class Languages:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        language, path = split_language(scope["path"])
        wish = Headers(scope=scope).get("accept-language", "")
        scope["state"]["language"] = language or wished_language(wish)
        scope["path"] = path
        scope["raw_path"] = path.encode()

        async def send_in_language(message: Message) -> None:
            if message["type"] == "http.response.start" and is_page(message):
                headers = MutableHeaders(scope=message)
                headers["Content-Language"] = scope["state"]["language"]
                if language is None:
                    headers.add_vary_header("Accept-Language")
            await send(message)

        await self.app(scope, receive, send_in_language)
