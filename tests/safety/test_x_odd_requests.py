"""X19 and health: odd requests, and how the site says that it is well."""

import random
import string

import pytest

from app.routes.site import Health
from tests.browser import check_page
from tests.walks import EVERYTHING, walk


def odd_text(dice):
    letters = string.printable + "\x00\x7f\x85ñé漢\u202e\ufffd"
    return "".join(dice.choice(letters) for _ in range(dice.randrange(40)))


@pytest.mark.parametrize("seed", range(5))
def test_x19_odd_forms_end_in_a_calm_page(client, browser, seed):
    dice = random.Random(seed)  # noqa: S311  # the same odd forms each time
    paths = ["/en/q/1", "/q/2", "/es/q/5", "/en/plan", "/turn", "/en/clear", "/exit", "/nowhere"]
    names = ["goal", "place", "children", "skip", "action", "step", "service", "to", "return_to"]
    token = browser.open("/en/q/1").form("/en/q/1")
    for _ in range(100):
        data = {dice.choice([*names, odd_text(dice)]): odd_text(dice) for _ in range(4)}
        headers = {"Accept-Language": odd_text(dice).encode("utf-8", "ignore")}
        reply = client.post(
            dice.choice(paths),
            data={**token, **data} if dice.random() < 0.7 else data,
            headers=headers,
        )
        assert reply.status_code < 500
        if reply.status_code != 303:
            check_page(reply)


@pytest.mark.parametrize(
    "path",
    [
        "/%ff",
        "/%00",
        "/en/%0d%0aX-Injected:1",
        "/..%2f..%2fetc/passwd",
        "/en//elsewhere.example",
        "/en//q/1",
        "/es/es/q/1",
        "/%E2%80%AE",
        "/q/%D9%A1",
        "/services/%00",
        "/jobs/'--",
        "/en/q/1/",
        "/static/../settings.py",
        "/static/%2e%2e/x",
        "/" + "a" * 5000,
        "/<script>",
        "/q/1%3Fa=1",
    ],
)
def test_x19_odd_addresses_end_in_a_calm_page(client, path):
    reply = client.get(path)

    assert reply.status_code == 404
    assert "x-injected" not in reply.headers
    check_page(reply)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "elsewhere.example"},
        {"Host": ""},
        {"Host": "a b c"},
        {"Host": "\xff\xfe"},
        {"Cookie": "session=\xff\xfe; =; ;;;"},
        {"Cookie": "session=" + "A" * 4000},
        {"Accept-Encoding": "\x7f;q=z, br;q=0, gzip;q=0"},
        {"HX-Request": "\xff"},
        {"Content-Type": "\xff", "Content-Length": "0"},
        {"Sec-Fetch-Site": "\xff"},
    ],
)
def test_x19_odd_headers_change_nothing(client, headers):
    sent = {name: value.encode("latin-1") for name, value in headers.items()}

    for path in ("/en/", "/en/q/1", "/en/plan"):
        reply = client.get(path, headers=sent)
        assert reply.status_code == 200
        assert "elsewhere" not in reply.text
        check_page(reply)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "ODD"])
def test_x19_odd_methods_end_in_a_calm_page(client, method):
    reply = client.request(method, "/en/q/1")

    assert reply.status_code == 405
    check_page(reply)


def test_x19_head_is_answered_like_get_without_the_page(client):
    for path in ("/", "/en/q/1", "/nowhere", "/healthz"):
        head, get = client.request("HEAD", path), client.get(path)
        assert head.status_code == get.status_code
        assert head.content == b""
        assert head.headers["cache-control"] == "no-store"


class TestHealth:
    @pytest.mark.parametrize(
        ("state", "status", "said"),
        [(Health.OK, 200, "ok"), (Health.DEGRADED, 200, "degraded")],
    )
    def test_ready_says_how_it_is(self, client, source, state, status, said):
        source.state = state

        reply = client.get("/readyz")

        assert (reply.status_code, reply.text) == (status, said)

    def test_x2_without_content_it_is_not_ready(self, client, source):
        source.held = None

        assert client.get("/readyz").status_code == 503
        assert client.get("/healthz").status_code == 200

    @pytest.mark.parametrize("path", ["/healthz", "/readyz"])
    def test_it_sets_no_cookie_and_tells_nothing(self, client, browser, path):
        walk(browser, EVERYTHING)

        reply = client.get(path)

        assert "set-cookie" not in reply.headers
        assert len(reply.text) < 10
