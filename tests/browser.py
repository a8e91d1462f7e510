"""A browser for tests: keeps cookies, follows forms, and checks every page it is given."""

import asyncio
import gzip
import re
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import httpx
from fastapi import FastAPI
from justhtml import JustHTML
from justhtml.dom import Element

from app.i18n import CLOSE, LANGUAGES, OPEN

ORIGIN = "http://testserver"
MOST_BYTES = 40 * 1024
MOST_COMPRESSED = 14 * 1024
# What cannot be reached by a label, or needs none.
UNLABELLED_TYPES = {"hidden", "submit", "button", "reset", "image"}
NEUTRAL_TITLE = re.compile(r"(Question|Pregunta) \d+")
EVENT_HANDLER = re.compile(r"^(on|hx-on|data-hx-on)")
REQUIRED_HEADERS = {
    "content-security-policy": "default-src 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=()",
    "cross-origin-opener-policy": "same-origin",
}


@dataclass(frozen=True)
class Page:
    """A page as it was given, already checked."""

    response: httpx.Response
    document: JustHTML

    @property
    def text(self) -> str:
        return self.response.text

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def path(self) -> str:
        return self.response.url.path

    @property
    def title(self) -> str:
        return words_of(self.document.query_one("title"))

    @property
    def heading(self) -> str:
        return words_of(self.document.query_one("h1"))

    def all(self, selector: str) -> list[Element]:
        return self.document.query(selector)

    def form(self, action: str) -> dict[str, list[str]]:
        """Return the fields of the first form that is sent there, as a browser would send them."""
        return read_fields(self.find_form(action))

    def find_form(self, action: str) -> Element:
        forms = [form for form in self.all("form") if action_of(form) == action]
        assert forms, f"{self.path}: no form is sent to {action}"
        return forms[0]


class Client:
    """The site without a network: plain requests, none of them followed or checked."""

    def __init__(self, app: FastAPI, headers: dict[str, str] | None = None) -> None:
        self.app = app
        self.runner = asyncio.Runner()
        self.http = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app), base_url=ORIGIN, headers=headers
        )
        self.life = app.router.lifespan_context(app)

    def __enter__(self) -> Self:
        self.runner.run(self.life.__aenter__())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.runner.run(self.http.aclose())
        self.runner.run(self.life.__aexit__(None, None, None))
        self.runner.close()

    def request(self, method: str, path: str, **more: Any) -> httpx.Response:
        return self.runner.run(self.http.request(method, path, **more))

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self.request("GET", path, **more)

    def post(self, path: str, **more: Any) -> httpx.Response:
        return self.request("POST", path, **more)

    def post_together(self, path: str, times: int, **more: Any) -> list[httpx.Response]:
        """Send the same form several times at once, as an impatient finger does."""

        async def send() -> list[httpx.Response]:
            return await asyncio.gather(*[self.http.post(path, **more) for _ in range(times)])

        return self.runner.run(send())


class Browser:
    """What a person has: pages, links and forms. Follows where it is sent."""

    def __init__(self, client: Client, *, keeps_cookies: bool = True) -> None:
        self.client = client
        self.keeps_cookies = keeps_cookies

    def open(self, path: str, *, status: int = 200, **more: Any) -> Page:
        return self.follow(self.client.get(path, **more), status)

    def send(self, page: Page, address: str, /, *, status: int = 200, **fields: Any) -> Page:
        """Send the form of a page, with these fields chosen instead of what stands in it."""
        data = {**page.form(address), **fields}
        chosen = {name: value for name, value in data.items() if value is not None}
        return self.follow(self.client.post(address, data=chosen), status)

    def follow(self, response: httpx.Response, status: int = 200) -> Page:
        self.forget_cookies()
        while response.has_redirect_location:
            target = response.headers["location"]
            assert target.startswith("/"), f"sent away to {target}"
            response = self.client.get(target)
            self.forget_cookies()
        assert response.status_code == status, f"{response.url}: {response.status_code}"
        return check_page(response)

    def forget_cookies(self) -> None:
        if not self.keeps_cookies:
            self.client.http.cookies.clear()

    @property
    def cookie(self) -> str | None:
        return self.client.http.cookies.get("session")


def check_page(response: httpx.Response) -> Page:
    """Return the page, or fail with everything that is wrong with it."""
    document = JustHTML(response.text, collect_errors=True, sanitize=False)
    page = Page(response, document)
    wrong = [fault for check in CHECKS for fault in check(page)]
    assert not wrong, f"{response.url}: " + "; ".join(wrong)
    return page


def list_markup_errors(page: Page) -> list[str]:
    return [f"line {error.line}: {error.code}" for error in page.document.errors]


def check_headings(page: Page) -> list[str]:
    headings = page.all("h1")
    if len(headings) != 1:
        return [f"{len(headings)} h1"]
    title = page.title.removeprefix("Error: ")
    # The title of a question stays in the browser's history, so it tells only its number.
    fits = title.startswith(page.heading) or NEUTRAL_TITLE.fullmatch(title)
    return [] if fits else [f"title {page.title!r} does not begin with {page.heading!r}"]


def check_ids(page: Page) -> list[str]:
    ids = [element.attrs["id"] for element in page.all("[id]")]
    faults = [f"id {each} twice" for each in sorted({each for each in ids if ids.count(each) > 1})]
    for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
        pointed = {part for element in page.all(f"[{name}]") for part in split(element, name)}
        faults += [f"{name} points to no {each}" for each in sorted(pointed - set(ids))]
    return faults


def check_labels(page: Page) -> list[str]:
    labelled = {element.attrs.get("for") for element in page.all("label")}
    inside = {id(field) for label in page.all("label") for field in label.query("input, select")}
    fields = [
        field
        for field in page.all("input, select, textarea")
        if field.attrs.get("type") not in UNLABELLED_TYPES
    ]
    return [
        f"no label for {field.attrs.get('name')}"
        for field in fields
        if field.attrs.get("id") not in labelled
        and id(field) not in inside
        and "aria-label" not in field.attrs
    ]


def check_language(page: Page) -> list[str]:
    language = page.document.query_one("html").attrs.get("lang")
    said = page.response.headers.get("content-language")
    faults = [] if language in LANGUAGES and language == said else [f"lang {language}, said {said}"]
    if OPEN in page.text or CLOSE in page.text:
        faults.append("a mark of an untranslated text")
    return faults


def check_content_policy(page: Page) -> list[str]:
    faults = [f"script inside the page: {s}" for s in page.all("script") if not s.attrs.get("src")]
    faults += [f"style attribute on {each.name}" for each in page.all("[style]")]
    faults += ["more than one style"] if len(page.all("style")) > 1 else []
    for element in page.all("*"):
        faults += [f"handler {name}" for name in element.attrs if EVENT_HANDLER.match(name)]
        faults += [f"{name} {value}" for name, value in fetched(element) if is_foreign(value)]
    return faults


def check_size(page: Page) -> list[str]:
    plain = page.text.encode()
    sizes = (len(plain), len(gzip.compress(plain, 6)))
    return [] if sizes[0] <= MOST_BYTES and sizes[1] <= MOST_COMPRESSED else [f"bytes: {sizes}"]


def check_headers(page: Page) -> list[str]:
    headers = page.response.headers
    faults = [
        f"header {name}: {headers.get(name)}"
        for name, begins in REQUIRED_HEADERS.items()
        if not headers.get(name, "").startswith(begins)
    ]
    is_html = headers.get("content-type", "") == "text/html; charset=utf-8"
    return faults + ([] if is_html else ["not sent as HTML"])


def check_forms(page: Page) -> list[str]:
    """Each form that changes something carries the secret of its session."""
    posting = [form for form in page.all("form") if form.attrs.get("method", "").lower() == "post"]
    return [
        f"no token in the form to {action_of(form)}"
        for form in posting
        if not read_fields(form).get("csrf_token", [""])[0]
    ]


CHECKS = (
    list_markup_errors,
    check_headings,
    check_ids,
    check_labels,
    check_language,
    check_content_policy,
    check_size,
    check_headers,
    check_forms,
)


def fetched(element: Element) -> list[tuple[str, str]]:
    """Return the addresses a browser fetches by itself for this element."""
    names = ["src", "srcset", "poster", "data"]
    names += ["href"] if element.name in {"link", "use", "image", "base"} else []
    names += ["action"] if element.name == "form" else []
    return [(name, element.attrs[name] or "") for name in names if element.attrs.get(name)]


def is_foreign(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.netloc or parts.scheme not in {"", "data"})


def action_of(form: Element) -> str:
    return form.attrs.get("action") or ""


def words_of(element: Element | None) -> str:
    return " ".join(element.to_text().split()) if element else ""


def split(element: Element, name: str) -> list[str]:
    return (element.attrs.get(name) or "").split()


def read_fields(form: Element) -> dict[str, list[str]]:
    """Return what a browser would send when no button is pressed."""
    fields: dict[str, list[str]] = {}
    for field in form.query("input"):
        kind = field.attrs.get("type") or "text"
        unticked = kind in {"radio", "checkbox"} and "checked" not in field.attrs
        if kind == "submit" or unticked or not field.attrs.get("name"):
            continue
        fields.setdefault(field.attrs["name"] or "", []).append(field.attrs.get("value") or "")
    return fields
