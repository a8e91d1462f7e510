"""X19 and health: odd requests, and how the site says that it is well."""

import asyncio
import random
import string
from functools import partial

import pytest
from uvicorn import Config
from uvicorn.server import ServerState

from app.main.protocol import LONGEST_HEAD, CalmProtocol
from app.routes.site import Health
from tests.browser import check_page
from tests.raw_requests import send_raw
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
    for path in ("/", "/en/q/1", "/nowhere", "/healthz", "/static/000000000000/site.css"):
        head, get = (send_raw(client, method, path) for method in ("HEAD", "GET"))
        assert get.body
        assert head.body == b""
        assert head.status == get.status
        assert head.headers.keys() == get.headers.keys()
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


@pytest.mark.parametrize("target", ["*", "foo", "?x=1", "", "h:443", "//", "/en"])
@pytest.mark.parametrize("method", ["GET", "OPTIONS", "CONNECT", "POST"])
def test_x19_a_target_that_is_no_path_ends_in_a_calm_page(client, method, target):
    reply = send_raw(client, method, target)

    assert 400 <= reply.status < 500 or target == "/en"
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert reply.headers["content-type"].startswith("text/html")
    assert b"</html>" in reply.body


@pytest.mark.parametrize(
    "request_text",
    [
        pytest.param(b"GET / HTTP/1.1\r\n\r\n", id="no host"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", id="two hosts"),
        pytest.param(b"GET /\x00 HTTP/1.1\r\nHost: a\r\n\r\n", id="NUL in the address"),
        pytest.param(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n", id="TLS to plain HTTP"),
    ],
)
def test_x19_what_is_no_http_gets_a_calm_page_too(request_text):
    answer = answer_of_protocol(request_text)

    assert answer.startswith(b"HTTP/1.1 400")
    assert b"nosniff" in answer
    assert b"<h1>We did not understand that</h1>" in answer
    assert b"tel:211" in answer


def test_x19_a_head_without_end_is_not_read_to_its_end():
    endless = b"GET / HTTP/1.1\r\nCookie: " + b"a" * LONGEST_HEAD

    assert answer_of_protocol(endless, b"a").startswith(b"HTTP/1.1 400")


def answer_of_protocol(*pieces):
    """Give the bytes, piece by piece, to a server of ours here, and return what comes back."""

    async def ask():
        config = Config(ignore, log_config=None)
        config.load()
        loop = asyncio.get_running_loop()
        connected = loop.create_future()

        class Protocol(CalmProtocol):
            def connection_made(self, transport):
                super().connection_made(transport)
                connected.set_result(self)

        make = partial(Protocol, config, ServerState(), {})
        server = await loop.create_server(make, "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        for piece in pieces:
            (await connected).data_received(piece)
        answer = await asyncio.wait_for(reader.read(), 5)
        writer.close()
        server.close()
        return answer

    return asyncio.run(ask())


async def ignore(scope, receive, send):
    """Stands for the site, which such bytes never reach."""
