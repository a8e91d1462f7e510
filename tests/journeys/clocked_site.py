"""The site in this process, with a clock that moves when a test says so."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import uvicorn

from app.main import create_app
from app.routes.site import Site
from app.session import Session, from_bytes
from tests.conftest import StoppedClock, make_settings
from tests.journeys.running_site import answers, find_free_port


@dataclass(frozen=True)
class ClockedSite:
    origin: str
    clock: StoppedClock
    site: Site

    def open_cookie(self, sealed: str) -> Session:
        """Read what nobody but the site can read."""
        plain = self.site.seal.open(sealed)
        assert plain is not None
        return from_bytes(plain)


@contextmanager
def run_clocked_site(folder: Path, leave_url: str) -> Iterator[ClockedSite]:
    port, clock = find_free_port(), StoppedClock()
    origin = f"http://127.0.0.1:{port}"
    settings = make_settings(folder, leave_url=leave_url, public_origin=origin)
    app = create_app(settings, clock=clock)
    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_config=None, access_log=False)
    server = uvicorn.Server(config)
    thread = Thread(target=server.run)
    thread.start()
    try:
        while thread.is_alive() and not answers(f"{origin}/readyz"):
            thread.join(0.05)
        yield ClockedSite(origin, clock, app.state.site)
    finally:
        server.should_exit = True
        thread.join()
