"""The last resort: a failure nobody expected ends in a calm page and a log line without values."""

import logging
from traceback import extract_tb

from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

logger = logging.getLogger("app.failures")

MOST_PLACES = 8

# Stands alone: whatever broke may be what pages are made with.
PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title></head>
<body>
<h1>{title}</h1>
<p>{english}</p>
<p lang="es">{spanish}</p>
<p>Food, a bed or any help: call <a href="tel:211">2-1-1</a>.
<span lang="es">Comida, una cama o cualquier ayuda: llame al 2-1-1.</span></p>
<p>If you feel you cannot go on: call or text <a href="tel:988">988</a>.
<span lang="es">Si siente que no puede más: llame o escriba al 988.</span></p>
<p><a href="/exit">Leave</a></p>
<p><a href="/">Start page</a></p>
</body>
</html>
"""

LAST_PAGE = PAGE.format(
    title="Something broke on our side",
    english="It is not your fault. Please try again in a few minutes.",
    spanish="Algo falló de nuestro lado. No es culpa suya. Pruebe otra vez en unos minutos.",
)
REFUSED_PAGE = PAGE.format(
    title="We did not understand that",
    english="Something came to us in a way we cannot read. Go to the start page.",
    spanish="Nos llegó algo que no podemos leer. Vaya a la página de inicio.",
)


class CalmFailures:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receive, watch)
        except Exception as error:
            if scope["type"] != "http":
                raise
            logger.error("%s", describe(error))
            if not started:
                await HTMLResponse(LAST_PAGE, 500)(scope, receive, send)


def describe(error: BaseException) -> str:
    """Say what failed and where, without the message: it may hold what somebody answered."""
    frames = extract_tb(error.__traceback__)[-MOST_PLACES:]
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return " < ".join([type(error).__qualname__, *reversed(places)])
