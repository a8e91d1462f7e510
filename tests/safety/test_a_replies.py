"""A6, A7, A10, A12: what every reply carries, and what none does."""

import re
from dataclasses import replace

import pytest

from app.main import create_app
from app.main.failures import LAST_PAGE
from app.routes.site import get_catalog
from app.routes.static import FOREVER
from app.templating import Pages
from tests.browser import check_page
from tests.catalogs import make_catalog, make_service
from tests.conftest import FixedSource, make_settings
from tests.walks import EVERYTHING, walk

REPLIES = [
    pytest.param("GET", "/", 200, id="home"),
    pytest.param("GET", "/en/q/1", 200, id="question"),
    pytest.param("GET", "/en/plan", 200, id="plan"),
    pytest.param("GET", "/en/exit", 303, id="leaving"),
    pytest.param("GET", "/nowhere", 404, id="no such page"),
    pytest.param("GET", "/static/nothing.css", 404, id="no such file"),
    pytest.param("DELETE", "/en/plan", 405, id="no such method"),
    pytest.param("POST", "/en/q/1", 403, id="no token"),
    pytest.param("GET", "/healthz", 200, id="health"),
]
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "object-src": "'none'",
}
HASH = r"'sha256-[A-Za-z0-9+/]{43}='"


def assert_all_headers(headers):
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    style = policy.pop("style-src")
    assert policy == POLICY
    assert re.fullmatch(rf"'self'( {HASH})?", style)
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    for power in ("geolocation=()", "camera=()", "microphone=()"):
        assert power in headers["permissions-policy"]


@pytest.mark.parametrize(("method", "path", "status"), REPLIES)
def test_a7_every_reply_carries_the_headers(client, method, path, status):
    reply = client.request(method, path)

    assert reply.status_code == status
    assert_all_headers(reply.headers)


def test_a7_so_do_static_files(client, app):
    for address in app.state.site.assets.by_address:
        reply = client.get(address)
        assert_all_headers(reply.headers)
        assert reply.headers["cache-control"] == FOREVER


def test_a7_so_do_failures_nobody_expected(client, app):
    page = fail_with(app, client, ValueError("boom"))

    assert_all_headers(page.headers)


def test_a7_strict_transport_is_asked_for_where_https_is_spoken(
    tmp_path, source, clock, new_client, client
):
    settings = make_settings(tmp_path, environment="production")
    production = new_client(create_app(settings, source, clock))

    for path in ("/", "/nowhere", "/healthz"):
        header = production.get(path).headers["strict-transport-security"]
        assert "max-age=31536000" in header
        assert "strict-transport-security" not in client.get(path).headers


def test_a6_a_style_inside_the_page_is_the_one_the_policy_names(browser, app):
    page = browser.open("/")

    policy = page.response.headers["content-security-policy"]
    assert app.state.site.pages.style_hash in policy
    for style in page.all("style"):
        assert style.to_text(strip=False) == app.state.site.pages.style


def test_a6_pages_fetch_from_nowhere_else(browser):
    # `check_page` refuses foreign addresses that a browser fetches by itself.
    for page in walk(browser, EVERYTHING):
        assert check_page(page.response)


def test_a6_neither_do_our_styles_and_scripts(app):
    assets = app.state.site.assets
    for name in ("site.css", "site.js", "listen.js"):
        assert not re.findall(r"https?://(?!www\.w3\.org)|@import|//[a-z]+\.", assets.text_of(name))


def test_a10_text_from_outside_is_shown_as_text(source, browser):
    script = '<script>alert("x")</script>'
    bad = make_service("example-bad", "person", name=script, gives={"en": script, "es": script})
    source.held = make_catalog(bad)

    page = browser.open("/en/services/example-bad")

    assert script not in page.text
    assert script in page.document.to_text(strip=False)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//evil.example"])
def test_a10_an_address_that_is_no_web_address_is_never_a_link(source, browser, address):
    bad = make_service("example-bad", "person", website=address)
    source.held = make_catalog(bad)

    page = browser.open("/en/services/example-bad")

    assert address not in {link.attrs.get("href") for link in page.all("a")}


def test_a10_what_somebody_typed_is_shown_as_text(browser):
    page = browser.open("/en/q/2")

    again = browser.send(page, "/en/q/2", place='"><img src=x onerror=alert(1)>', status=422)

    assert not again.all("img")


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json"])
def test_a12_nothing_describes_the_inside(browser, path):
    browser.open(path, status=404)


def fail_with(app, client, error):
    async def fail():
        raise error

    app.dependency_overrides[get_catalog] = fail
    return client.get("/en/q/1")


def test_a12_failures_say_nothing_of_the_inside(app, client):
    reply = fail_with(app, client, ValueError("secret table"))

    assert reply.status_code == 500
    page = check_page(reply)
    assert "Traceback" not in page.text
    assert "secret table" not in page.text
    assert "ValueError" not in page.text


class BrokenPages(Pages):
    """Pages that can no longer be made."""

    def render(self, *_, **__):
        raise ValueError("secret table")


def test_a12_a_failure_of_the_pages_themselves_still_ends_calmly(app, client):
    site = app.state.site
    app.state.site = replace(
        site, pages=BrokenPages(site.pages.path_for, site.assets, launched=False)
    )

    reply = client.get("/en/")

    assert reply.status_code == 500
    assert reply.text == LAST_PAGE
    assert not re.findall(r"secret|table|Error|Traceback|render|\.py", reply.text)
    assert "tel:211" in reply.text
    assert "tel:988" in reply.text
    assert_all_headers(reply.headers)


def test_a12_no_version_is_told(client):
    for path in ("/", "/nowhere", "/healthz"):
        headers = client.get(path).headers
        assert not re.search(r"\d", headers.get("server", ""))
        assert "x-powered-by" not in headers


class TestSearchEngines:
    PERSONAL = ("/en/q/1", "/en/answers", "/en/plan", "/en/plan/print", "/en/cleared", "/nowhere")
    PUBLIC = (
        "/en/",
        "/en/help-now",
        "/en/privacy",
        "/en/services/example-bus",
        "/en/guides/example-papers",
    )

    def test_before_launch_all_pages_ask_to_stay_away(self, client):
        for path in (*self.PERSONAL, *self.PUBLIC):
            assert client.get(path).headers["x-robots-tag"] == "noindex"

    def test_after_launch_personal_pages_still_do(self, tmp_path, clock, new_client):
        settings = make_settings(tmp_path, launched=True)
        client = new_client(create_app(settings, FixedSource(), clock))

        for path in self.PERSONAL:
            assert client.get(path).headers["x-robots-tag"] == "noindex"
        for path in self.PUBLIC:
            assert "x-robots-tag" not in client.get(path).headers
