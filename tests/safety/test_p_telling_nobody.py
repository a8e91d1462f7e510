"""P4: answers are sent to no school, office or company; the person carries the plan."""

import ast
import re
import socket
import subprocess
import sys

import pytest

from tests.house.project import list_code, read
from tests.safety.outgoing import hear_what_leaves
from tests.walks import EVERYTHING, walk

# What a message to somebody else could be sent with.
SENDING = {
    "aiohttp",
    "boto3",
    "ftplib",
    "http.client",
    "httpx",
    "requests",
    "sentry_sdk",
    "smtplib",
    "socket",
    "subprocess",
    "urllib.request",
    "urllib3",
    "websockets",
    "xmlrpc",
}


def list_imports(path):
    for node in ast.walk(ast.parse(read(path))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)


def test_p4_nothing_of_ours_can_send_a_message():
    imported = {name: str(path) for path in list_code("app") for name in list_imports(path)}

    assert "fastapi" in imported
    sending = {each for name in imported for each in SENDING if f"{name}.".startswith(f"{each}.")}
    assert {name: imported.get(name) for name in sending} == {}


# Parts of Python that others of its parts load, which send nothing: the walk below shows it.
LOADED_ANYHOW = {"socket", "subprocess", "http.client", "urllib.request"}


def test_p4_no_library_that_sends_is_loaded_with_the_site():
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, app.main; print(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.split()

    assert "fastapi" in loaded
    assert sorted((SENDING - LOADED_ANYHOW) & set(loaded)) == []


def test_p4_none_is_installed_with_it():
    pins = set(re.findall(r"^([a-z0-9-]+)==", read("requirements/app.txt"), re.MULTILINE))

    assert "fastapi" in pins
    assert sorted(pins & {name.replace("_", "-") for name in SENDING}) == []


@pytest.mark.parametrize("keeps_cookies", [True, False])
def test_p4_no_connection_is_opened_in_a_walk_with_all_that_can_be_done_in_it(
    browser, keeps_cookies
):
    browser.keeps_cookies = keeps_cookies
    with hear_what_leaves() as heard:
        plan = walk(browser, EVERYTHING)[-1]
        for action in ("swap", "skip", "restore", "first"):
            fields = {"action": action, "step": "person", "service": "example-guide"}
            plan = browser.send(plan, "/en/plan", **fields)
        for path in ("/en/plan/print", "/en/answers", "/en/help-now", "/en/services/example-bus"):
            browser.open(path)
        browser.send(plan, "/en/clear")
        browser.client.get("/en/exit")

    assert heard == []


def test_p4_a_connection_would_be_heard():
    with (
        hear_what_leaves() as heard,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line,
    ):
        line.connect(("127.0.0.1", 9))

    assert len(heard) == 1
