"""The pages to compare with: no pathway, no session; the same server and compression."""

import os

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from jinja2 import Environment

from app.main.compression import Compression

PAGE = Environment(autoescape=True).from_string(
    "<!doctype html><html lang=en><title>Plain</title>"
    "{% for line in lines %}<p>{{ line }}</p>\n{% endfor %}</html>"
)
# As little as a page can be that has nothing wrong with it.
LEAN = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A lean page</title>
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>A lean page</h1>
<p>No style, no script, no picture.</p>
</main>
</body>
</html>
"""


def create_app() -> FastAPI:
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.add_middleware(Compression)
    lines = make_lines(int(os.environ["PLAIN_BYTES"]))

    @app.get("/healthz")
    async def healthz() -> str:
        return "ok"

    @app.get("/plain")
    async def plain() -> HTMLResponse:
        return HTMLResponse(PAGE.render(lines=lines))

    @app.get("/lean")
    async def lean() -> HTMLResponse:
        return HTMLResponse(LEAN)

    return app


def make_lines(size: int) -> list[str]:
    """Return as many lines as make a page of the size, each a little different."""
    line = "Call and ask: is there a place in the class? Line {number} of the plain page."
    count = size // (len(line) + len("<p></p>\n"))
    return [line.format(number=number) for number in range(count)]
