"""K: what is written down about people: nothing."""

import logging

import pytest

from app.main.logs import LOGGING, OneLine
from app.routes.site import get_catalog
from tests.browser import Browser
from tests.walks import EVERYTHING, walk

MARKED = "Marked-Value-7531"


@pytest.fixture
def written(caplog):
    caplog.set_level(logging.DEBUG)
    line = OneLine("%(levelname)s %(name)s %(message)s")
    # The test's own browser writes too.
    return lambda: "\n".join(
        line.format(record) for record in caplog.records if not record.name.startswith("http")
    )


def walk_with_marks(client):
    headers = {
        "Referer": f"http://testserver/{MARKED}",
        "User-Agent": MARKED,
        "Accept-Language": MARKED,
        "X-Forwarded-For": MARKED,
        "Cookie": f"other={MARKED}; session={MARKED}",
        "Origin": MARKED,
    }
    for path in [f"/en/q/1?x={MARKED}", f"/{MARKED}", f"/services/{MARKED}", f"/q/{MARKED}"]:
        client.get(path, headers=headers)
        client.post(path, headers=headers, data={"goal": MARKED, "state": MARKED, "to": MARKED})
    page = Browser(client).open("/en/q/2")
    client.post("/en/q/2", data={**page.form("/en/q/2"), "place": MARKED})
    client.post("/en/turn", data={**page.form("/en/q/2"), "to": f"/{MARKED}"})


def test_k1_a_line_holds_the_route_method_status_and_time_only(client, browser, written):
    walk(browser, EVERYTHING)
    lines = [line for line in written().splitlines() if "app.requests" in line]

    assert lines
    for line in lines:
        level, name, method, route, status, milliseconds, unit = line.split()
        assert (level, name, unit) == ("INFO", "app.requests", "ms")
        assert method in {"GET", "POST"}
        assert route in {"/q/{number}", "/plan"}
        assert status in {"200", "303"}
        assert float(milliseconds) >= 0


def test_k1_nothing_that_a_browser_sends_is_written(client, written):
    walk_with_marks(client)

    assert written()
    assert MARKED.lower() not in written().lower()


def test_k1_nothing_of_the_answers_is_written(browser, written):
    walk(browser, EVERYTHING)
    walk(browser, {"place": ["06106"]}, language="es")

    said = {word for words in EVERYTHING.values() for word in words} - {"yes"}
    assert not [word for word in said if word in written()]


def test_k1_a_failure_is_written_without_what_was_in_hand(app, client, written):
    async def fail():
        held = MARKED
        raise ValueError(f"could not use {held}")

    app.dependency_overrides[get_catalog] = fail
    client.get(f"/en/q/1?x={MARKED}")

    assert "ValueError" in written()
    assert "test_k_logs.py" in written()
    assert MARKED not in written()


def test_k1_health_is_not_written(client, written):
    client.get("/healthz")
    client.get("/readyz")

    assert "app.requests" not in written()


def test_k1_an_address_we_do_not_have_is_not_written(client, written):
    client.get("/en/06106")

    assert "GET - 404" in written()


@pytest.mark.parametrize(
    "nasty", ["a\nb", "a\rb", "a\x1b[31mb", "a\x00b", "a\x7fb", "a\x85b", "a\u2028b", "a\u202eb"]
)
def test_k2_control_characters_are_escaped(nasty):
    record = logging.LogRecord("app", logging.INFO, "", 0, "said %s", (nasty,), None)

    line = OneLine("%(message)s").format(record)

    assert line.isprintable()
    assert line.startswith("said a\\")


def test_k2_a_method_of_somebodys_own_making_is_not_repeated(client, written):
    client.request("GET\x1b", "/en/")
    client.request("MARKED", "/en/")

    assert "OTHER" in written()
    assert "MARKED" not in written()


def test_k2_every_line_of_the_server_goes_through_the_escaping():
    assert LOGGING["formatters"]["line"]["()"] is OneLine
    assert {each["formatter"] for each in LOGGING["handlers"].values()} == {"line"}
    assert LOGGING["loggers"]["uvicorn.access"]["handlers"] == []
