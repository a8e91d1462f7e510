"""Request lines that are no address a client would build."""

from dataclasses import dataclass
from typing import Any

from tests.browser import Client


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes


def send_raw(client: Client, method: str, target: str) -> Reply:
    """Send a request line as it stands, past the client that would mend it."""
    scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "state": {}}
    scope |= {"method": method, "path": target, "raw_path": target.encode(), "root_path": ""}
    scope |= {"query_string": b"", "headers": [(b"host", b"testserver")], "scheme": "http"}
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    client.runner.run(client.app(scope, receive, send))
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return Reply(sent[0]["status"], headers, b"".join(each.get("body", b"") for each in sent[1:]))
